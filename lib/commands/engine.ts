import type { Analysis } from '../model/analysis';
import { analyze } from '../analysis/analyze';
import { standard } from '../analysis/extractors';
import { attributionsBy, speakersRanked } from '../extraction/attributions';
import { ruleCandidates } from '../extraction/attributions/rules';
import { articleFromText } from '../text/article-from-text';
import { modelsFromDisk } from './read-models';

const models = modelsFromDisk();
const extractors = standard(models);

/** The engine that ships, on a plain text: what `npm run analyze` and the benchmark run. */
export function engine(text: string): Analysis {
  return analyze(articleFromText(text), extractors);
}

/** The engine with the rules of attribution alone, without what was learned: what each rule is worth by itself. */
export function engineByRules(text: string): Analysis {
  const attributions = attributionsBy(ruleCandidates, speakersRanked(models.speakers));
  return analyze(articleFromText(text), { ...extractors, attributions });
}
