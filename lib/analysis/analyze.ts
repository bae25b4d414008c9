import type { Analysis, Entity } from '../model/analysis';
import type { Article } from '../model/article';
import { detectLanguage } from '../language/detect-language';
import { parse } from '../language/parse';
import type { ParsedText } from '../language/parsed-text';
import { hash } from '../text/hash';
import { isReadLanguage } from '../text/read-language';
import type { Extractors } from './extractors';
import { opening } from './opening';

/** What is found at first sight, with the text that it was found in; no text where the language is not read. */
export interface FirstSight {
  readonly analysis: Analysis;
  readonly text: ParsedText | null;
  /** Everybody named, also those that do nothing as far as was seen. */
  readonly named: readonly Entity[];
}

/**
 * What an article says at first sight: who acts and who said what. Where they stand, and its key sentences, are told by `readWhole`.
 * Total, and in bounded time: any text gives an analysis, a very long one that of its opening. Text that is not English gives
 * one that is empty but for its language.
 */
export function analyze(article: Article, extractors: Extractors): Analysis {
  return firstSight(article, extractors).analysis;
}

/** The same, for whoever reads on. */
export function firstSight(
  article: Article,
  extractors: Pick<Extractors, 'entities' | 'attributions' | 'actors'>,
): FirstSight {
  const language = detectLanguage(article.text);
  const read = opening(article);
  const about = {
    textHash: hash(article.text),
    language,
    ...(read !== article && { readTo: read.text.length }),
  };
  const untold = { positions: [], summary: { sentences: [] } };
  if (!isReadLanguage(language)) {
    const nothing = { sentences: [], entities: [], attributions: [], ...untold };
    return { analysis: { ...about, reading: 'whole', ...nothing }, text: null, named: [] };
  }
  const text = parse(read);
  const sentences = text.sentences.map(({ start, end }) => ({ start, end }));
  const named = extractors.entities(text);
  const attributions = extractors.attributions(text, { entities: named });
  const entities = extractors.actors(text, { entities: named, attributions, positions: [] });
  const found = { sentences, entities, attributions };
  return { analysis: { ...about, reading: 'names', ...found, ...untold }, text, named };
}
