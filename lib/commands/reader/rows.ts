import { firstSight } from '../../analysis/analyze';
import { type Extractors } from '../../analysis/extractors';
import { heardIn } from '../../analysis/read';
import type { Encoder } from '../../encoder/session';
import { judgedRows } from '../../extraction/positions';
import type { Judges } from '../../extraction/positions/judged/judge';
import { weighed } from '../../extraction/positions/judged/sureness';
import { namedArticle } from '../../extraction/positions/named-article';
import type { Stance } from '../../model/analysis';
import { articleFromText } from '../../text/article-from-text';
import type { AnnotatedArticle } from '../../training/reader/annotated';
import { answerOf } from '../analyze/answer';
import { entityJudge } from '../bench/scorer/entities';
import type { GoldArticle } from '../bench/scorer/gold';
import { shared, wordsIn } from '../bench/scorer/word-places';

/** A row that might be shown, and whether it is true. */
export interface ScoredRow {
  readonly values: readonly number[];
  /** The holder takes a position in these words: of the gold those whose words are half the same. */
  readonly true: boolean;
  /** The likeliest stance, how likely among stances, and whether it is right. */
  readonly stance: { readonly chance: number; readonly right: boolean };
}

/** With what rows are judged. */
export interface RowTools {
  readonly extractors: Extractors;
  readonly judges: Judges;
  readonly encoder: Encoder;
  readonly order: readonly Stance[];
}

/** All rows of an article with what speaks for them and whether they are true. */
export async function scoredRows(
  gold: AnnotatedArticle,
  { extractors, judges, encoder, order }: RowTools,
): Promise<readonly ScoredRow[]> {
  const read = articleFromText(gold.text);
  const { analysis, text, named } = firstSight(read, extractors);
  if (!text) return [];
  const { found, vectors } = await heardIn(
    text,
    { entities: named, attributions: analysis.attributions },
    { ...extractors, speakers: extractors.speakers! },
    { encoder },
  );
  const answer = answerOf(gold.id, read, {
    ...analysis,
    entities: named,
    attributions: found.attributions,
  });
  const words = wordsIn(gold.text);
  const same = entityJudge(answer, gold as unknown as GoldArticle, words);
  const article = namedArticle(text, named);
  return judgedRows(article, found, found.candidates, vectors, judges).map(
    ({ candidate, holder, verdict, facts }) => {
      const ours = words(candidate.pieces);
      const taken = gold.positions.filter((position) => {
        const theirs = words(position.content);
        const common = shared(ours, theirs);
        return (
          common > 0 &&
          common >= Math.min(ours.size, theirs.size) / 2 &&
          same(holder, position.holder)
        );
      });
      const best = verdict.stances.indexOf(Math.max(...verdict.stances));
      return {
        values: weighed(facts),
        true: taken.length > 0,
        stance: {
          chance: verdict.stances[best]! / verdict.position,
          right: taken.some(({ stance }) => stance === order[best]),
        },
      };
    },
  );
}
