import { expect, it } from 'vitest';
import {
  appositionAfter,
  appositionBefore,
  appositionEndingAt,
  appositionHead,
  describedBefore,
} from '../../../lib/language/syntax/apposition';
import { isOfPhrase } from '../../../lib/language/syntax/noun-phrase';
import { tokensOf } from '../../support/marked-tokens';

it('finds what goes before a name and tells the same', () => {
  const { tokens, at, words } = tokensOf('The head of the coast guard, |Jane Roe, left.');
  const [found] = appositionBefore(tokens, { start: at, end: at + 2 }, 0);
  expect(words(found!)).toBe('head of the coast guard');
  const subject = tokensOf('In the harbor, |Jane Roe’s boat left.');
  expect(appositionBefore(subject.tokens, { start: subject.at, end: subject.at + 2 }, 0)).toEqual(
    [],
  );
});

it('leaves out things that somebody’s office only belongs to', () => {
  const { tokens, at, words } = tokensOf('The prospects of Chile’s president| are good.');
  expect(words(appositionEndingAt(tokens, at, 0)!)).toBe('Chile’s president');
});

it.each<[string, string[]]>([
  ['Jane Roe|, the head of the coast guard, left.', ['head of the coast guard']],
  ['Jane Roe|, 45, a former senator, left.', ['former senator']],
  ['Jane Roe| (D-Md.), the chair of the panel, left.', ['chair of the panel']],
  [
    'Jane Roe|, president of the institute and a former ambassador, left.',
    ['president of the institute', 'former ambassador'],
  ],
  ['Jane Roe|, the minister said.', []],
  ['Jane Roe|, one of the ministers, left.', []],
  ['Jane Roe| left.', []],
])('finds the appositions behind the name in “%s”', (source, found) => {
  const { tokens, at, words } = tokensOf(source);
  expect(appositionAfter(tokens, at).map((stretch) => words(stretch))).toEqual(found);
});

it.each<[string, string | undefined]>([
  ['Jane Roe|, a local fish seller, left.', 'seller'],
  ['Jane Roe|, the ministry’s seller, left.', 'seller'],
  ['Jane Roe|, a seller’s friend, left.', undefined],
  ['Jane Roe|, a seller friend, left.', undefined],
  ['Jane Roe|, who met a seller, left.', undefined],
  ['Jane Roe|, the old and proud seller, left.', undefined],
  ['Jane Roe|, the proud old small local seller, left.', undefined],
  ['Jane |Roe, a seller, left.', undefined],
])('finds the head of the apposition of “%s” that tells what is sought', (source, head) => {
  const { tokens, at } = tokensOf(source);
  const tells = ({ normal }: { readonly normal: string }) => normal === 'seller';
  const found = appositionHead(tokens, at, { tells, over: isOfPhrase, within: 5 });
  expect(tokens[found]?.text).toBe(head);
});

it('finds of whom an apposition tells', () => {
  const { tokens, at } = tokensOf('Roe, a fierce |critic of the war, left.');
  expect(tokens[describedBefore(tokens, at)]!.text).toBe('Roe');
  const none = tokensOf('They met a fierce |critic of the war.');
  expect(describedBefore(none.tokens, none.at)).toBe(-1);
});
