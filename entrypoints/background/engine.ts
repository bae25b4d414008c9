import { analyze } from '../../lib/analysis/analyze';
import { standard } from '../../lib/analysis/extractors';
import type { Analysis } from '../../lib/model/analysis';
import type { Article } from '../../lib/model/article';

/** The engine that ships, on an article. */
export async function analysisOf(article: Article): Promise<Analysis> {
  return analyze(article, standard());
}
