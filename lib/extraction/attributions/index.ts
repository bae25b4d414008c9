import type { ParsedText } from '../../language/parsed-text';
import type { Analysis, Attribution } from '../../model/analysis';
import type { CandidateGenerator } from './candidate';
import { learnedCandidates } from './learned';
import type { AttributionModels } from './learned/models';
import { mannerOf } from './manner';
import { withRuleSources } from './rule-source';
import { candidateIndex, spansOf, withoutRivals } from './rivals';
import { ruleCandidates } from './rules';
import { sourcesOf } from './sources';
import { SURE } from '../confidences';
import { besideTurns, turnsIn } from './turns';
import { isWorthTelling } from './worth-telling';

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

/** Makes of candidates who is said to have said what, in reading order of the contents. */
export function attributionsBy(
  generate: CandidateGenerator,
): (text: ParsedText, found: Pick<Analysis, 'entities'>) => readonly Attribution[] {
  return (text, { entities }) => {
    const candidates = withoutRivals(generate(text));
    const sources = sourcesOf(text, entities, candidates);
    return candidates.map(({ content, cue, confidence }, index): Attribution => {
      const source = sources[index];
      return {
        id: `a${index + 1}`,
        content,
        ...(cue && { cue }),
        ...(source && { source }),
        manner: mannerOf(text, content),
        confidence,
      };
    });
  };
}
