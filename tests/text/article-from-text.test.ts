import { expect, it } from 'vitest';
import { articleFromText } from '../../lib/text/article-from-text';

it('parts blocks at blank lines, also with blanks or carriage returns in them', () => {
  const text = ' One\ntwo\n\nthree\r\n\r\nfour\n \n\n five \n';
  const { blocks } = articleFromText(text);
  expect(blocks.map(({ span }) => text.slice(span.start, span.end))).toEqual([
    'One\ntwo',
    'three',
    'four',
    'five',
  ]);
});

it('has no blocks where there are no words', () => {
  expect(articleFromText(' \n\n ').blocks).toEqual([]);
});
