import { type Hypothesis, hypotheses } from '../extraction/attributions/learned/hypotheses';
import type { Finders } from '../extraction/attributions/learned/models';
import { rankFeatures } from '../extraction/attributions/learned/rank-features';
import { rivalries } from '../extraction/attributions/learned/rivalry';
import { ruleViews } from '../extraction/attributions/learned/seconded';
import type { Range } from '../extraction/attributions/learned/stages';
import { ruleCandidates } from '../extraction/attributions/rules';
import type { TokenTable } from '../extraction/attributions/learned/token-table';
import { WORD } from '../extraction/attributions/learned/word-kind';
import { featureList } from '../learning/hashing';
import { Examples } from './examples';
import type { Gold } from './gold';
import type { Lesson } from './lesson';

/** Hypotheses of articles that their finders have not seen, and how right each is. */
export function rankExamples(
  lessons: readonly Lesson[],
  findersFor: (article: number) => Finders,
): Examples {
  const examples = new Examples();
  const features = featureList();
  for (const [article, { text, table, golds }] of lessons.entries()) {
    const all = hypotheses(table, findersFor(article));
    const rivals = rivalries(all);
    const views = ruleViews(ruleCandidates(text), table);
    for (const [index, hypothesis] of all.entries()) {
      rankFeatures(features, table, hypothesis, rivals[index]!, views.get(hypothesis.cue));
      examples.addOption(features);
      examples.close(rightness(table, hypothesis, golds));
    }
  }
  return examples;
}

/** 1 for a content that is gold to the letter, half for one that shares half its words with gold, 0 for others. */
function rightness(table: TokenTable, hypothesis: Hypothesis, golds: readonly Gold[]): number {
  const claimed = wordsOf(table, hypothesis);
  let best = 0;
  for (const gold of golds) {
    if (same(gold.left, hypothesis.left) && same(gold.right, hypothesis.right)) return 1;
    const words = wordsOf(table, gold);
    const common = [...words].filter((word) => claimed.has(word)).length;
    if (common * 2 >= words.size + claimed.size - common && common > 0) best = 0.5;
  }
  return best;
}

function wordsOf(
  table: TokenTable,
  { left, right }: { readonly left: Range | null; readonly right: Range | null },
): Set<number> {
  const words = new Set<number>();
  for (const range of [left, right]) {
    if (!range) continue;
    for (let at = range.start; at < range.end; at++) if (table.kind[at]! & WORD) words.add(at);
  }
  return words;
}

function same(one: Range | null, other: Range | null): boolean {
  return one?.start === other?.start && one?.end === other?.end;
}
