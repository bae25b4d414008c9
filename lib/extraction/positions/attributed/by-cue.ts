import type { Token } from '../../../language/parsed-text';
import { isQuotationMark } from '../../../language/syntax/tags';
import { verbGroup } from '../../../language/syntax/verb-group';
import type { Source } from '../../../model/analysis';
import type { TextSpan } from '../../../model/text';
import { indexAt, touching } from '../../../text/sorted-spans';
import type { NamedArticle } from '../named-article';
import { type CueStance, cueStance } from '../verbs/cue-stance';

/** The words of an attribution that tell how its content is meant. */
export interface Frame {
  readonly cue: TextSpan;
  readonly source: Source;
  /** The first piece of what is attributed. */
  readonly content: TextSpan;
}

/** The stance that a cue gives its content. `told` is all that is attributed, sorted and apart. */
export function byCue(
  article: NamedArticle,
  { cue, source, content }: Frame,
  told: readonly TextSpan[],
): CueStance {
  const tokens = article.sentenceAt(cue.start)?.tokens ?? [];
  const at = indexAt(tokens, cue.start);
  if (at < 0) return null;
  const { passive, future } = verbGroup(tokens, at);
  // "Roe was accused of …": he is not who accuses. "Experts say Roe will ask …": they only foresee it.
  if (source.span.start < cue.start && passive) return 'silent';
  if (future && touching(told, cue).length > 0) return 'silent';
  if (asks(article, tokens.slice(at))) return 'silent';
  return cueStance(
    tokens,
    at,
    at + touching(tokens, cue).length,
    introduced(article, cue, content),
  );
}

/** What a cue introduces, with the "not" that may stand before it: "promised *not* to raise". */
function introduced(article: NamedArticle, cue: TextSpan, content: TextSpan): readonly Token[] {
  const words = article.tokensIn(content);
  if (content.start < cue.end) return words;
  const between = article.tokensIn({ start: cue.end, end: content.start });
  return between.length === 1 && between[0]!.normal === 'not' ? [...between, ...words] : words;
}

/** Whether the article asks, not somebody in it. */
function asks(article: NamedArticle, tokens: readonly Token[]): boolean {
  const mark = tokens.findLast((token) => !isQuotationMark(token));
  return mark?.text === '?' && touching(article.text.quotations, mark).length === 0;
}
