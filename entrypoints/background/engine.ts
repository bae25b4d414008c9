import { analyze } from '../../lib/analysis/analyze';
import { type Extractors, standard } from '../../lib/analysis/extractors';
import { browser } from '../../lib/browser';
import { readModels } from '../../lib/extraction/attributions/learned/models';
import type { Analysis } from '../../lib/model/analysis';
import type { Article } from '../../lib/model/article';

let extractors: Promise<Extractors> | undefined;

/** The engine that ships, on an article. The models are read with the first one. */
export async function analysisOf(article: Article): Promise<Analysis> {
  extractors ??= load();
  return analyze(article, await extractors);
}

async function load(): Promise<Extractors> {
  const file = await fetch(browser.runtime.getURL('/models/attributions.bin'));
  return standard({ attributions: readModels(new Uint8Array(await file.arrayBuffer())) });
}
