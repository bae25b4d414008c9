import { SURE } from '../confidences';
import type { CandidateGenerator } from './candidate';
import { candidateIndex, spansOf } from './choice/rivals';
import { withRuleSources } from './choice/rule-source';
import { isWorthTelling } from './choice/worth-telling';
import { learnedCandidates } from './learned';
import type { AttributionModels } from './learned/models';
import { ruleCandidates } from './rules';
import { besideTurns, turnsIn } from './turns';

export { attributionsBy } from './make';

/** Candidates by learned models, which know what the rules say; the surest of the rules where those find nothing; the turns of a talk. */
export function bestCandidates(models: AttributionModels): CandidateGenerator {
  const learned = learnedCandidates(models);
  return (text) => {
    const rules = ruleCandidates(text);
    const turns = turnsIn(text);
    const found = withRuleSources(learned(text, rules), rules);
    const taken = candidateIndex(found);
    const alone = rules.filter(
      (candidate) =>
        candidate.confidence >= SURE &&
        spansOf(candidate).every((span) => taken.touching(span).length === 0),
    );
    return [...turns, ...besideTurns(text, [...found, ...alone], turns)].filter((candidate) =>
      isWorthTelling(text, candidate),
    );
  };
}
