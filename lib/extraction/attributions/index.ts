import type { ParsedText } from '../../language/parsed-text';
import { OVERRULES, SURE_RULE } from '../confidences';
import type { Candidate, CandidateGenerator } from './candidate';
import { candidateIndex, spansOf } from './choice/rivals';
import { withRuleSources } from './choice/rule-source';
import { isWorthTelling } from './choice/worth-telling';
import { learnedCandidates } from './learned';
import type { AttributionModels } from './learned/models';
import { isStatement, withoutWriter } from './own-words';
import { ruleCandidates } from './rules';
import { freeQuotes } from './rules/free-quotes';
import { besideTurns, type Turn, turnsIn } from './turns';

export { attributionsBy } from './make';
export { speakersRanked } from './speakers';
export { heardAgain } from './speakers/heard';

/** What each way of finding finds in a text. */
interface Found {
  readonly turns: readonly Turn[];
  readonly learned: readonly Candidate[];
  readonly rules: readonly Candidate[];
}

/** The ways of finding candidates, in order, each with those of its own that stand beside what the others find. */
const WAYS: readonly {
  readonly name: string;
  readonly standing: (text: ParsedText, found: Found) => readonly Candidate[];
}[] = [
  { name: 'turn', standing: (_, { turns }) => turns.filter(({ asked }) => !asked) },
  { name: 'learned', standing: (text, { turns, learned }) => besideTurns(text, learned, turns) },
  {
    name: 'rule',
    standing: (text, { turns, learned, rules }) =>
      besideTurns(text, sureAlone(rules, learned), turns),
  },
];

/** Candidates by learned models, which know what the rules say; the surest of the rules where those find nothing; the turns of a talk. */
export function bestCandidates(models: AttributionModels): CandidateGenerator {
  const learned = learnedCandidates(models);
  return (text) => {
    const rules = ruleCandidates(text);
    const found = {
      turns: turnsIn(text),
      learned: withoutOverruled(withRuleSources(learned(text, rules), rules), rules).map(
        (candidate) => withoutWriter(text, candidate),
      ),
      rules: rules.flatMap((candidate) =>
        candidate.confidence >= SURE_RULE ? [withoutWriter(text, candidate)] : [],
      ),
    };
    const told = WAYS.flatMap(({ name, standing }) =>
      standing(text, found)
        .filter((candidate) => isWorthTelling(text, candidate) && isStatement(text, candidate))
        .map((candidate) => ({ by: name, ...candidate })),
    );
    return [...told, ...freeQuotes(text, told)];
  };
}

/** Learned candidates but those that a rule knows better: how whom is quoted is written, or whose a quotation is that they have nobody for. */
function withoutOverruled(
  learned: readonly Candidate[],
  rules: readonly Candidate[],
): readonly Candidate[] {
  const taken = candidateIndex(rules.filter(({ confidence }) => confidence >= SURE_RULE));
  return learned.filter((candidate) =>
    spansOf(candidate).every((span) =>
      taken
        .touching(span)
        .every(({ source, confidence }) => confidence < OVERRULES && (candidate.source || !source)),
    ),
  );
}

/** The surest of the rules’ candidates, where the learned models find nothing. */
function sureAlone(
  rules: readonly Candidate[],
  learned: readonly Candidate[],
): readonly Candidate[] {
  const taken = candidateIndex(learned);
  return rules.filter((candidate) =>
    spansOf(candidate).every((span) => taken.touching(span).length === 0),
  );
}
