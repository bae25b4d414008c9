import { wordClass } from '../../../language/lexicon/word-class';
import type { Sentence, Token } from '../../../language/parsed-text';
import { describedBefore } from '../../../language/syntax/apposition';
import { isAnd, namedBesides } from '../../../language/syntax/coordination';
import { possessorBeside, phraseStart } from '../../../language/syntax/noun-phrase';
import { subjectPlace } from '../../../language/syntax/subject';
import { isNoun, isTensed, tagged } from '../../../language/syntax/tags';
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
  const last = isNoun(sentence.tokens[at]) ? describedBefore(sentence.tokens, at) : -1;
  const mention = last < 0 ? undefined : mentionAt(article, sentence, last);
  return mention ? { holders: [mention.entity], start: last + 1, sure: mention.sure } : null;
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
  start = phraseStart(sentence.tokens, start);
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
  const direct = ending(tokens[at]) ?? ending(tokens[namedBesides(tokens, at)]);
  if (direct || !isVoice(tokens[at]!)) return direct;
  const owner = ending(tokens[possessorBeside(tokens, at)]);
  return owner?.kind === 'person' ? undefined : owner;
}

/** What parts the subjects of a verb from what stands before them. */
const PARTS = tagged('VBD VBZ VBP MD IN : . ``');

/** With those who do it too: "Roe and Poe". */
function together(
  article: NamedArticle,
  sentence: Sentence,
  mention: PlacedMention,
  start: TokenIndex,
): Omit<Subject, 'sure'> {
  const { tokens } = sentence;
  const link = tokens[start - 1];
  if (isAnd(link)) {
    let from = start - 1;
    while (from > 0 && !PARTS(tokens[from - 1])) from--;
    const joint = jointIn(article, { start: tokens[from]!.start, end: mention.end }).at(-1) ?? [];
    if (joint.length > 1 && joint.at(-1)!.end === mention.end) {
      return { holders: unique(joint.map(({ entity }) => entity)), start: from };
    }
  }
  return { holders: [mention.entity], start };
}
