import { wordClass } from '../../../language/lexicon/word-class';
import type { Sentence, Token } from '../../../language/parsed-text';
import { isPremodifier } from '../../../language/syntax/noun-phrase';
import { subjectPlace } from '../../../language/syntax/subject';
import { isNoun, isPossessive, isTensed, opensPhrase } from '../../../language/syntax/tags';
import { isTimeUnit } from '../../../language/syntax/times';
import type { EntityId } from '../../../model/analysis';
import type { TokenIndex } from '../../../model/text';
import { indexAt } from '../../../text/sorted-spans';
import type { PlacedMention, NamedArticle } from '../named-article';
import { jointIn, unique } from './holders';
import { isBody, isVoice } from './voices';

/** The subject of a verb, as the entities that do what it says. */
export interface Subject {
  readonly holders: readonly EntityId[];
  /** Its first token. */
  readonly start: TokenIndex;
  /** False where only "he" or a bare title names it. */
  readonly sure: boolean;
}

/** Prepositions behind which a name is no subject. */
const GOVERNING = wordClass('governing-name');
/** What leads to a participle’s own subject: "led *to* Seoul branding …", "*with* Roe threatening to …". */
const BEFORE_PARTICIPLE = /^(?:to|with|despite|after|before)$/;
/** Tokens back over which the verb stands that has a shared subject. */
const SHARED_REACH = 40;
/** Verbs that may share one subject, each with the one before. */
const MOST_SHARED = 3;

/** The subject of a verb, over auxiliaries, appositions and verbs joined by "and"; or null. */
export function subjectOf(
  article: NamedArticle,
  sentence: Sentence,
  verb: TokenIndex,
  depth = 0,
): Subject | null {
  const place = depth > MOST_SHARED ? null : subjectPlace(sentence.tokens, verb);
  if (!place) return null;
  const { last, by } = place;
  if (by === 'shared') return subjectOfEarlier(article, sentence, last, depth);
  const after = by === 'participle' ? BEFORE_PARTICIPLE : undefined;
  const subject = named(article, sentence, last, after);
  return subject ?? (by === 'plain' ? null : described(article, sentence, last));
}

/** "Roe met the envoy and rejected …": the subject of the verb before. */
function subjectOfEarlier(
  article: NamedArticle,
  sentence: Sentence,
  from: TokenIndex,
  depth: number,
): Subject | null {
  for (let at = from - 1; at >= 0 && from - at < SHARED_REACH; at--) {
    if (!isTensed(sentence.tokens[at])) continue;
    const subject = subjectOf(article, sentence, at, depth + 1);
    if (subject) return subject;
  }
  return null;
}

/** "Roe, a young lawyer who …", "the Greens, a party that …": the name that a phrase which ends at `at` describes. */
function described(article: NamedArticle, sentence: Sentence, at: TokenIndex): Subject | null {
  const comma = titleStart(sentence.tokens, at) - 1;
  if (sentence.tokens[comma]?.text !== ',' || !isNoun(sentence.tokens[at])) return null;
  const mention = mentionAt(article, sentence, comma - 1);
  return mention ? { holders: [mention.entity], start: comma, sure: mention.sure } : null;
}

/** The mention that ends at a token and is the head of its phrase; `after` says what preposition may go before. */
function named(
  article: NamedArticle,
  sentence: Sentence,
  at: TokenIndex,
  after?: RegExp,
): Subject | null {
  const mention = mentionAt(article, sentence, at);
  if (!mention || mention.start < sentence.start) return null;
  let start = indexAt(sentence.tokens, mention.start);
  start = titleStart(sentence.tokens, start);
  const before = sentence.tokens[start - 1];
  const governed = before && GOVERNING.has(before.normal) && !after?.test(before.normal);
  // "leaders of Norway", "the government in Oslo"; but a lawmaker in Oslo is not Norway.
  const head = sentence.tokens[start - 2];
  const voices =
    head !== undefined &&
    mention.kind !== 'person' &&
    (before?.normal === 'of' ? isVoice(head) : before?.normal === 'in' && isBody(head));
  if (governed && !voices) return null;
  return { ...together(article, sentence, mention, start), sure: mention.sure };
}

/** Who is named or meant by the words that end at a token, or by the body’s name before its voice: "Poland’s government". */
function mentionAt(
  article: NamedArticle,
  { tokens }: Sentence,
  at: TokenIndex,
): PlacedMention | undefined {
  const ending = (token: Token | undefined) => token && article.mentionEndingWith(token);
  const direct = ending(tokens[at]) ?? ending(besideOthers(tokens, at));
  if (direct || !isVoice(tokens[at]!)) return direct;
  const owner = ending(isPossessive(tokens[at - 1]) ? tokens[at - 2] : tokens[at - 1]);
  return owner?.kind === 'person' ? undefined : owner;
}

/** "Roe and other senators": the last word of the name beside them. */
function besideOthers(tokens: readonly Token[], at: TokenIndex): Token | undefined {
  if (tokens[at]?.tag !== 'NNS') return undefined;
  const other = titleStart(tokens, at);
  return tokens[other]?.normal === 'other' && tokens[other - 1]?.normal === 'and'
    ? tokens[other - 2]
    : undefined;
}

/** Back over the title before a name: "Foreign Minister", "the ministry’s spokesman". */
export function titleStart(tokens: readonly Token[], name: TokenIndex): TokenIndex {
  let start = name;
  while (isPremodifier(tokens[start - 1]) && !isForLong(tokens[start - 1]!)) start--;
  // "For years the council has …": a phrase begins with its article.
  return opensPhrase(tokens[start - 1]) ? start - 1 : start;
}

/** "For *years* Roe has": a time before the name is none of its titles. */
function isForLong(token: Token): boolean {
  return token.tag === 'NNS' && isTimeUnit(token);
}

/** With those who do it too: "Roe and Poe". */
function together(
  article: NamedArticle,
  sentence: Sentence,
  mention: PlacedMention,
  start: TokenIndex,
): Omit<Subject, 'sure'> {
  const { tokens } = sentence;
  const link = tokens[start - 1];
  if (link && /^(?:and|&)$/.test(link.normal)) {
    let from = start - 1;
    while (from > 0 && !/^(?:VB[DZP]|MD|IN|:|\.|``)$/.test(tokens[from - 1]!.tag)) from--;
    const joint = jointIn(article, { start: tokens[from]!.start, end: mention.end }).at(-1) ?? [];
    if (joint.length > 1 && joint.at(-1)!.end === mention.end) {
      return { holders: unique(joint.map(({ entity }) => entity)), start: from };
    }
  }
  return { holders: [mention.entity], start };
}
