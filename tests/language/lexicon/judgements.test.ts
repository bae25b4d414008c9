import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readWords } from '../../../lib/language/lexicon/read-words';
import { STANCE_TURNS } from '../../../lib/language/lexicon/stances/judgements';

const TURNS = [
  ...readWords(
    readFileSync('lib/language/lexicon/words/turns.txt', 'utf8'),
    'turns.txt',
  ).entries.keys(),
];

it.each(TURNS.map((turn, at) => ({ turn, at })))(
  '$turn is found in its own words',
  ({ turn, at }) => {
    const { words, points } = STANCE_TURNS[at]!;
    expect(points).toBeGreaterThan(0);
    for (const example of examplesOf(turn)) expect(` ${example} `).toMatch(words);
  },
);

it('takes whole words only', () => {
  const shame = STANCE_TURNS.find(({ words }) => words.test(' shame on you '));
  expect(shame?.stance).toBe('opposes');
  expect(' ashame on you ').not.toMatch(shame!.words);
});

/** The words of a turn by the first ways and by the last ways of all its groups. */
function examplesOf(turn: string): readonly string[] {
  return [0, -1].map((way) => {
    let words = turn
      .replaceAll(/\(\?<?!(?:[^()]|\([^()]*\))*\)|\\b/g, '')
      .replaceAll(/\bBE\b/g, 'is')
      .replaceAll(/\bMAY\b/g, 'may')
      .replaceAll(/\bNOT\b/g, 'not')
      .replaceAll(/ONE |FEW |\\S\*/g, '')
      .replaceAll('\\S+', 'x')
      .replaceAll(/\[(.)[^\]]*\]/g, '$1');
    // From the innermost group outwards.
    for (let before = ''; before !== words;) {
      before = words;
      words = words.replace(
        /\(([^()]*)\)(\?|\{0,\d\})?(?:\{1,\d\})?/,
        (_, ways: string, maybe?: string) => (maybe ? '' : ways.split('/').at(way)!),
      );
    }
    return words.split('/').at(way)!.replaceAll(/.\?/g, '');
  });
}
