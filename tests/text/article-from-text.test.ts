import { expect, it } from 'vitest';
import { articleFromText } from '../../lib/text/article-from-text';

function blocksOf(text: string): string[] {
  return articleFromText(text).blocks.map(({ span }) => text.slice(span.start, span.end));
}

it('parts blocks at blank lines, also with blanks or carriage returns in them', () => {
  expect(blocksOf(' One\ntwo\n\nthree\r\n\r\nfour\n \n\n five \n')).toEqual([
    'One\ntwo',
    'three',
    'four',
    'five',
  ]);
});

it('parts blocks where every paragraph is a line', () => {
  const lines = [
    'Ferry plan wins Dale vote',
    'Ana Ruiz said no.',
    '“We lost,” she said.',
    'It rained.',
  ];
  expect(blocksOf(lines.join('\n'))).toEqual(lines);
  expect(blocksOf(lines.join('\r\n'))).toEqual(lines);
});

it('joins lines that are broken to a width, and parts the title above them', () => {
  const body =
    'Mayor Ana Ruiz said on Monday that the old ferry would stay in the\nharbour of Dale until the new one was paid for, whoever had to wait.';
  expect(blocksOf(`Ferry stays\n${body}\nJoan Sand laughed.`)).toEqual([
    'Ferry stays',
    `${body}\nJoan Sand laughed.`,
  ]);
});

it('has no blocks where there are no words', () => {
  expect(blocksOf(' \n\n ')).toEqual([]);
});
