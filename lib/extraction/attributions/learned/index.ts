import type { ParsedText } from '../../../language/parsed-text';
import { calibrated } from '../../../learning/calibration';
import { forestScore } from '../../../learning/forest';
import { logistic } from '../../../learning/linear';
import type { TextSpan } from '../../../model/text';
import type { Candidate } from '../candidate';
import { BRIEF, LEAST, NESTED } from '../../confidences';
import { chosen } from './ranking/choose';
import { contestOf, judged, linearMarks } from './ranking/contest';
import { factRow, type JudgedHypothesis } from './ranking/rank-facts';
import { agreement, SAME } from './ranking/rule-views';
import type { AttributionModels } from './models';
import type { TableRange } from './stages';
import { PAD, type TokenTable, tokenTable } from './columns/token-table';

/**
 * Finds candidates with learned models: cues, then what each signals and whom, then how likely the whole is among its rivals
 * and given what the rules found.
 */
export function learnedCandidates(
  models: AttributionModels,
): (text: ParsedText, rules: readonly Candidate[]) => readonly Candidate[] {
  return (text, rules) => {
    const table = tokenTable(text, models.lexicon);
    const contest = contestOf(table, models, rules);
    const known = judged(contest, linearMarks(contest, table, models.rank));
    const sure = known.map((each) =>
      logistic(calibrated(models.calibration, forestScore(models.forest, factRow(table, each)))),
    );
    return chosen(contest.all, sure, table, { least: LEAST, brief: BRIEF, nested: NESTED }).map(
      (index) => candidateOf(table, known[index]!, sure[index]!),
    );
  };
}

function candidateOf(table: TokenTable, known: JudgedHypothesis, confidence: number): Candidate {
  const { cue, left, right, source } = known.hypothesis;
  const spanOf = ({ start, end }: TableRange): TextSpan => ({
    start: table.tokens[start - PAD]!.start,
    end: table.tokens[end - 1 - PAD]!.end,
  });
  const [first, ...more] = [left, right].filter((range) => range !== null).map(spanOf);
  return {
    content: [first!, ...more],
    cue: spanOf({ start: cue, end: cue + 1 }),
    ...(source && { source: spanOf(source) }),
    confidence,
    by: 'learned',
    terms: termsOf(known),
  };
}

/**
 * What spoke for a hypothesis that is let through: the log odds that the cue finder and the linear ranker give, the logarithms of
 * how likely content and source are among other bounds, and how sure rules are that find the same content, 0 where none does.
 */
function termsOf({ hypothesis, mark, view }: JudgedHypothesis): Readonly<Record<string, number>> {
  const { cueScore, contentLog, sourceLog } = hypothesis;
  const { verdict } = agreement(hypothesis, view);
  return { cueScore, contentLog, sourceLog, mark, rules: verdict === SAME ? view!.confidence : 0 };
}
