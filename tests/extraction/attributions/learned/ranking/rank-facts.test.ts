import { expect, it } from 'vitest';
import { LEXICON_BITS } from '../../../../../lib/extraction/attributions/learned/columns/cue-lexicon';
import {
  PAD,
  tokenTable,
} from '../../../../../lib/extraction/attributions/learned/columns/token-table';
import {
  factRow,
  type JudgedHypothesis,
  RANK_FACTS,
} from '../../../../../lib/extraction/attributions/learned/ranking/rank-facts';
import { parse } from '../../../../../lib/language/parse';
import { articleFromText } from '../../../../../lib/text/article-from-text';

const table = tokenTable(
  parse(articleFromText('She said it, rain or not, had stopped.')),
  new Int8Array(1 << LEXICON_BITS),
);
const rivalry = { rank: 2, margin: -0.5, overlapping: -9, around: -9, within: 1 };
const judged: JudgedHypothesis = {
  hypothesis: {
    cue: PAD + 1,
    left: null,
    right: { start: PAD + 2, end: PAD + 9 },
    source: { start: PAD, end: PAD + 1 },
    cueScore: 1.5,
    contentLog: -1,
    sourceLog: -0.25,
    absentLog: -4,
  },
  mark: 0.5,
  byCue: rivalry,
  byMark: { ...rivalry, margin: 0.75 },
  view: undefined,
};

it('says of a hypothesis what each fact is named for', () => {
  const row = factRow(table, judged);
  const told = Object.fromEntries(RANK_FACTS.map(({ name }, at) => [name, row[at]]));
  expect(told).toMatchObject({
    mark: 8,
    cueScore: 12,
    cueAndContent: 4,
    rankByCue: 2,
    marginByMark: 6,
    leftLength: -127,
    rightLength: 7,
    rightCommas: 2,
    toRight: 1,
    toSource: -1,
    verdict: 0,
  });
});

it('makes a row as long as the table of facts: one more is not dropped', () => {
  const more = [...RANK_FACTS, { name: 'added', of: () => 77 }];
  const row = factRow(table, judged, more);
  expect(row).toHaveLength(RANK_FACTS.length + 1);
  expect(row.at(-1)).toBe(77);
});
