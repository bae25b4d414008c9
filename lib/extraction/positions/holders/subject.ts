import type { Sentence, Token } from '../../../language/parsed-text';
import type { EntityId } from '../../../model/analysis';
import { indexAt } from '../../../text/sorted-spans';
import { jointIn, unique } from './holders';
import type { PlacedMention, NamedArticle } from '../named-article';
import { subjectPlace } from '../../../language/syntax/subject';
import { isBody, isVoice } from './voices';

/** Who does what a verb says. */
export interface Subject {
  readonly holders: readonly EntityId[];
  /** Index of its first token. */
  readonly start: number;
  readonly sure: boolean;
}

const PREPOSITION =
  /^(?:of|in|on|at|by|for|with|from|about|against|to|between|under|over|into|like|than|among|toward|towards|within|through|without|near)$/;

/** The entity that stands as the subject of a verb, over auxiliaries, appositions and verbs joined by "and"; or null. */
export function subjectOf(
  article: NamedArticle,
  sentence: Sentence,
  verb: number,
  depth = 0,
): Subject | null {
  const place = depth > 3 ? null : subjectPlace(sentence.tokens, verb);
  if (!place) return null;
  const { last, by } = place;
  if (by === 'shared') return subjectOfEarlier(article, sentence, last, depth);
  // "led to Seoul branding …", "with Roe threatening to …"
  const after = by === 'participle' ? /^(?:to|with|despite|after|before)$/ : undefined;
  const subject = named(article, sentence, last, after);
  return subject ?? (by === 'plain' ? null : described(article, sentence, last));
}

/** "Roe met the envoy and rejected …": the subject of the verb before. */
function subjectOfEarlier(
  article: NamedArticle,
  sentence: Sentence,
  from: number,
  depth: number,
): Subject | null {
  for (let at = from - 1; at >= 0 && from - at < 40; at--) {
    const { tag } = sentence.tokens[at]!;
    if (/^(?:VBD|VBZ|VBP)$/.test(tag)) {
      const subject = subjectOf(article, sentence, at, depth + 1);
      if (subject) return subject;
    }
  }
  return null;
}

/** "Roe, a young lawyer who …", "the Greens, a party that …": the name that a phrase which ends at `at` describes. */
function described(article: NamedArticle, sentence: Sentence, at: number): Subject | null {
  const comma = phraseStart(sentence.tokens, at) - 1;
  if (sentence.tokens[comma]?.text !== ',' || !sentence.tokens[at]!.tag.startsWith('NN'))
    return null;
  const mention = mentionAt(article, sentence, comma - 1);
  return mention ? { holders: [mention.entity], start: comma, sure: mention.sure } : null;
}

/** The mention that ends at a token and is the head of its phrase; `after` says what preposition may go before. */
function named(
  article: NamedArticle,
  sentence: Sentence,
  at: number,
  after?: RegExp,
): Subject | null {
  const mention = mentionAt(article, sentence, at);
  if (!mention || mention.start < sentence.start) return null;
  let start = indexAt(sentence.tokens, mention.start);
  start = phraseStart(sentence.tokens, start);
  const before = sentence.tokens[start - 1];
  const governed = before && PREPOSITION.test(before.normal) && !after?.test(before.normal);
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
  at: number,
): PlacedMention | undefined {
  const ending = (token: Token | undefined) => token && article.mentionEndingWith(token);
  const direct = ending(tokens[at]) ?? ending(besideOthers(tokens, at));
  if (direct || !isVoice(tokens[at]!)) return direct;
  const owner = ending(tokens[at - 1]?.tag === 'POS' ? tokens[at - 2] : tokens[at - 1]);
  return owner?.kind === 'person' ? undefined : owner;
}

/** "For years Roe has": a time before the name is none of its titles. */
const FOR_LONG = /^(?:hours|days|weeks|months|years|decades|centuries)$/;

/** "Roe and other senators": the last word of the name beside them. */
function besideOthers(tokens: readonly Token[], at: number): Token | undefined {
  if (tokens[at]?.tag !== 'NNS') return undefined;
  const other = phraseStart(tokens, at);
  return tokens[other]?.normal === 'other' && tokens[other - 1]?.normal === 'and'
    ? tokens[other - 2]
    : undefined;
}

/** Back over the title before a name: "Foreign Minister", "the ministry’s spokesman". */
export function phraseStart(tokens: readonly Token[], from: number): number {
  let start = from;
  while (
    start > 0 &&
    /^(?:NN.*|JJ.*|POS|CD|VBN)$/.test(tokens[start - 1]!.tag) &&
    !FOR_LONG.test(tokens[start - 1]!.normal)
  )
    start--;
  // "For years the council has …": a phrase begins with its article.
  return start > 0 && /^(?:DT|PRP\$)$/.test(tokens[start - 1]!.tag) ? start - 1 : start;
}

/** With those who do it too: "Roe and Poe". */
function together(
  article: NamedArticle,
  sentence: Sentence,
  mention: PlacedMention,
  start: number,
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
