import type { Analysis } from '../model/analysis';
import { analyze } from '../analysis/analyze';
import { standard } from '../analysis/extractors';
import { articleFromText } from '../text/article-from-text';
import { modelsFromDisk } from './read-models';

const extractors = standard(modelsFromDisk());

/** The engine that ships, on a plain text: what `npm run analyze` and the benchmark run. */
export function engine(text: string): Analysis {
  return analyze(articleFromText(text), extractors);
}
