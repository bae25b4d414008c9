import type { Analysis } from '../model/analysis';
import { analyze } from '../analysis/analyze';
import { standard } from '../analysis/extractors';
import { attributionsBy, speakersRanked } from '../extraction/attributions';
import { readWhole } from '../analysis/read';
import type { Encoder } from '../encoder/session';
import { ruleCandidates } from '../extraction/attributions/rules';
import type { Article } from '../model/article';
import { articleFromText } from '../text/article-from-text';
import { encoderFromDisk, modelsFromDisk } from './read-models';

const models = modelsFromDisk();
/** The extractors that ship. */
export const extractors = standard(models);
let encoder: Promise<Encoder> | undefined;

/** The engine that ships reads an article whole: what `npm run analyze` and the benchmark run. */
export async function readByEngine(article: Article): Promise<Analysis> {
  encoder ??= encoderFromDisk();
  return readWhole(article, extractors, { encoder: await encoder });
}

/** What the engine that ships finds in a plain text at first sight. */
export function engine(text: string): Analysis {
  return analyze(articleFromText(text), extractors);
}

/** The same with the rules of attribution alone, without what was learned: what each rule is worth by itself. */
export function engineByRules(text: string): Analysis {
  const attributions = attributionsBy(ruleCandidates, speakersRanked(models.speakers));
  return analyze(articleFromText(text), { ...extractors, attributions });
}
