import type { ParsedText } from '../../language/parsed-text';
import type { Analysis, Attribution } from '../../model/analysis';
import type { CandidateGenerator } from './candidate';
import { learnedCandidates } from './learned';
import type { AttributionModels } from './learned/models';
import { mannerOf } from './manner';
import { withoutRivals } from './rivals';
import { ruleCandidates } from './rules';
import { sourcesOf } from './sources';

/** Rules at least this sure speak beside the learned models: a quotation with “said” next to it never goes wrong. */
const SURE = 0.8;

/** Candidates by learned models, and by the surest rules. */
export function bestCandidates(models: AttributionModels): CandidateGenerator {
  const learned = learnedCandidates(models);
  return (text) => [
    ...learned(text),
    ...ruleCandidates(text).filter(({ confidence }) => confidence >= SURE),
  ];
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
