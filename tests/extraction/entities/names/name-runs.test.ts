import { expect, it } from 'vitest';
import { nameRuns } from '../../../../lib/extraction/entities/names/name-runs';
import { parse } from '../../../../lib/language/parse';
import { articleFromText } from '../../../../lib/text/article-from-text';

function runs(text: string): string[] {
  return parse(articleFromText(text)).sentences.flatMap((sentence) =>
    nameRuns(sentence).map(({ start, end }) =>
      sentence.tokens
        .slice(start, end)
        .map((token) => token.text)
        .join(' '),
    ),
  );
}

it.each<[string, string[]]>([
  ['They met Amara Okoro in Lagos.', ['Amara Okoro', 'Lagos']],
  ['We saw Ludwig van der Hagen yesterday.', ['Ludwig van der Hagen']],
  ['He thanked Hamdan bin Rashid al-Suwaidi.', ['Hamdan bin Rashid al-Suwaidi']],
  ['She saw Ana da Costa e Lima there.', ['Ana da Costa e Lima']],
  ['He wrote to J. R. Harlow about it.', ['J. R. Harlow']],
  ['It was Amara Okoro’s idea, and Ruth Lindqvist’s.', ['Amara Okoro', 'Ruth Lindqvist']],
  ['They asked Okoro, Lindqvist and Poe.', ['Okoro', 'Lindqvist', 'Poe']],
  ['We met Walter Lindqvist, Jr., in the hall.', ['Walter Lindqvist , Jr.']],
  ['They heard Amara Okoro KC MP on it.', ['Amara Okoro']],
  ['Grant Lindqvist, the mayor, wept.', ['Grant Lindqvist']],
  ['Lindqvist, Walter, a deputy mayor.', ['Lindqvist , Walter']],
  ['Walter, Otto, a deputy mayor, wept.', ['Walter , Otto']],
  ['Luckily, Otto, a deputy mayor, wept.', ['Luckily', 'Otto']],
  ['He saw Amara Okoro² and Ruth Lindqvist*.', ['Amara Okoro', 'Ruth Lindqvist']],
  ['It was Amara Okoro ’ s idea.', ['Amara Okoro']],
  ['Many of them left early, and nobody came.', []],
  ['We sent van after van to the town.', []],
])('joins the words of names in %j', (text, expected) => {
  expect(runs(text)).toEqual(expected);
});
