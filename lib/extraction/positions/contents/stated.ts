import { relativeAntecedent, isOfPhrase } from '../../../language/syntax/noun-phrase';
import { isSurelyFinite } from '../../../language/syntax/tags';
import { verbGroup } from '../../../language/syntax/verb-group';
import type { TextOffset, TextSpan } from '../../../model/text';
import { indexAt, touching } from '../../../text/sorted-spans';
import type { Frame } from '../attributed/by-cue';
import type { NamedArticle } from '../named-article';
import { sideAt, WHOLE_DEEDS } from '../verbs/side';

/**
 * The content of a position by its cue, of one that takes a side: what it introduces, with the verb where it is a deed or denied
 * ("vetoed the bill", "did not accept the offer"), and with what a relative clause is about ("the claims, which Roe vowed to
 * ignore").
 */
export function statedBy(article: NamedArticle, { cue, source, content: whole }: Frame): TextSpan {
  const tokens = article.sentenceAt(cue.start)?.tokens ?? [];
  const at = indexAt(tokens, cue.start);
  const content = whole.start < cue.end ? whole : upToNext(article, whole);
  if (at < 0 || content.start < cue.end) return content;
  const antecedent = antecedentBefore(article, source.span.start);
  if (antecedent !== null) return { start: antecedent, end: content.end };
  const between = article.tokensIn({ start: cue.end, end: content.start });
  const [only] = between;
  if (between.length === 1 && only!.normal === 'not')
    return { start: only!.start, end: content.end };
  if (between.length > 0) return content;
  const { start, negated } = verbGroup(tokens, at);
  if (negated) return { start: tokens[start]!.start, end: content.end };
  const side = sideAt(tokens, at);
  if (side && WHOLE_DEEDS.has(side.lemma))
    return { start: cue.start, end: tokens[side.end - 1]!.end };
  return side?.entry.deed ? { start: cue.start, end: content.end } : content;
}

/** "(backs) the ban but opposes the tax": what the next verb that takes a side states is left to it. */
function upToNext(article: NamedArticle, content: TextSpan): TextSpan {
  const tokens = article.tokensIn(content);
  if (tokens[0]?.normal === 'that') return content;
  const link = tokens.findIndex(
    ({ tag }, at) =>
      at > 0 &&
      tag === 'CC' &&
      isSurelyFinite(tokens[at + 1]) &&
      sideAt(tokens, at + 1) !== null &&
      touching(article.text.quotations, tokens[at]!).length === 0,
  );
  return link < 0 ? content : { start: content.start, end: tokens[link - 1]!.end };
}

/** Where the noun phrase begins that "which" or "that" takes up right before a source. */
function antecedentBefore(article: NamedArticle, source: TextOffset): TextOffset | null {
  const tokens = article.sentenceAt(source)?.tokens ?? [];
  const pronoun = indexAt(tokens, source) - 1;
  if (!/^(?:which|that)$/.test(tokens[pronoun]?.normal ?? '')) return null;
  const antecedent = relativeAntecedent(tokens, pronoun, { over: isOfPhrase });
  return antecedent && tokens[antecedent.start]!.start;
}
