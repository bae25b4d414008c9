import type { Analysis } from '../model/analysis';
import type { Article } from '../model/article';
import { detectLanguage } from '../language/detect-language';
import { parse } from '../language/parse';
import { hash } from '../text/hash';
import { isReadLanguage } from '../text/read-language';
import type { Extractors } from './extractors';
import { opening } from './opening';

/**
 * What an article says at first sight: who acts and who said what. Where they stand, and its key sentences, are told by `readWhole`.
 * Total, and in bounded time: any text gives an analysis, a very long one that of its opening. Text that is not English gives
 * one that is empty but for its language.
 */
export function analyze(article: Article, extractors: Extractors): Analysis {
  const language = detectLanguage(article.text);
  const read = opening(article);
  const about = {
    textHash: hash(article.text),
    language,
    ...(read !== article && { readTo: read.text.length }),
  };
  if (!isReadLanguage(language)) {
    const nothing = {
      sentences: [],
      entities: [],
      attributions: [],
      positions: [],
      summary: { sentences: [] },
    };
    return { ...about, reading: 'whole', ...nothing };
  }
  const text = parse(read);
  const sentences = text.sentences.map(({ start, end }) => ({ start, end }));
  const named = extractors.entities(text);
  const attributions = extractors.attributions(text, { entities: named });
  const positions = extractors.positions(text, { entities: named, attributions });
  const entities = extractors.actors(text, { entities: named, attributions, positions });
  const summary = extractors.summary(text, { entities, attributions, positions });
  return { ...about, reading: 'names', sentences, entities, attributions, positions, summary };
}
