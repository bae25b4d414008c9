import { expect, it } from 'vitest';
import { extractEntities } from '../../../lib/extraction/entities';
import { leaningsOf } from '../../../lib/extraction/summary/leanings';
import { unitsOf } from '../../../lib/extraction/summary/units';
import { parse } from '../../../lib/language/parse';
import type { Entity } from '../../../lib/model/analysis';
import { articleFromText } from '../../../lib/text/article-from-text';
import { spanOf } from '../../support/article';

/** The numbers of the sentences that each sentence of a text leans on. */
function leansOn(text: string): number[][] {
  const parsed = parse(articleFromText(text));
  return leaningsOf(parsed, unitsOf(parsed), extractEntities(parsed)).map((needs) =>
    needs.map(({ place }) => place),
  );
}

const VOTE = 'Minister Clara Venn of Ostmark opened the vote in the town of Hellin on Sunday.';

it('leans a sentence on the one that names its "she"', () => {
  const rain = 'Heavy rain fell in the hills until the late evening.';
  expect(leansOn(`${VOTE} ${rain} She said the count would take a week.`)).toEqual([[], [], [0]]);
});

it('leans a title without a name on the sentence that names its holder', () => {
  expect(leansOn(`${VOTE} Few people came. The minister blamed the rain.`)).toEqual([[], [], [0]]);
});

it('leans what goes on from the sentence before on that sentence', () => {
  for (const opening of ['But', 'Meanwhile,', 'However,', 'This is why', 'In response,']) {
    expect(leansOn(`${VOTE} ${opening} the town of Arle went without a vote.`)).toEqual([[], [0]]);
  }
  expect(leansOn(`${VOTE} Clara Venn blamed the parties for this problem.`)).toEqual([[], [0]]);
});

it('lets sentences stand alone that only look as if they pointed back', () => {
  for (const sentence of [
    'This week the parties meet again in the hall of Hellin.',
    'In her speech, Clara Venn praised the parties of the coast.',
    'Clara Venn said she would count every vote twice.',
    '“But this is not the end,” Clara Venn said on the steps of the hall.',
    'The mayor of Arle said he had no ballots left to give out.',
  ]) {
    expect(leansOn(`${VOTE} ${sentence}`)[1], sentence).toEqual([]);
  }
});

it('finds a name that holds another where a sentence begins with it', () => {
  const text =
    'Norway’s commerce ministry rejected the plan. The ministry said so on Monday in Oslo.';
  const parsed = parse(articleFromText(text));
  const at = (words: string) => ({ span: spanOf(text, words), form: 'full' as const });
  const ministry: Entity = {
    id: 'e1',
    kind: 'organization',
    name: 'Norway’s commerce ministry',
    mentions: [at('Norway’s commerce ministry'), { ...at('The ministry'), form: 'role' }],
  };
  const norway: Entity = { id: 'e2', kind: 'place', name: 'Norway', mentions: [at('Norway')] };
  // Whichever comes first among the entities, the longer name is not lost behind the shorter one.
  for (const entities of [
    [ministry, norway],
    [norway, ministry],
  ]) {
    expect(leaningsOf(parsed, unitsOf(parsed), entities)).toEqual([[], [{ place: 0, who: 'e1' }]]);
  }
});

it('knows that nothing explains the "he" with which a text opens', () => {
  expect(leansOn('He left the hall of Hellin before the vote.')).toEqual([[-1]]);
});
