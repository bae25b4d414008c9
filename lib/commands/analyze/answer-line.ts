import { analyze } from '../../analysis/analyze';
import type { Extractors } from '../../analysis/extractors';
import { answerOf } from './answer';
import { messageOf, readLine } from './read-line';

/**
 * The answer to one line of input, as an object ready for `JSON.stringify`. A line that can’t be read, or an article that
 * can’t be analyzed, answers `{id, error}`; this never throws.
 */
export function answerLine(line: string, extractors: Extractors): object {
  const read = readLine(line);
  if ('error' in read) return read;
  const { id, article } = read;
  if (!article) return { id, isArticle: false, language: read.language };
  try {
    return answerOf(id, article, analyze(article, extractors));
  } catch (error) {
    return { id, error: messageOf(error) };
  }
}
