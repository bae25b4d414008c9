import type { TokenIndex } from '../../model/text';
import { isField, officeKind, qualifiesOffice } from '../lexicon/offices';
import { isPersonNoun } from '../lexicon/person-nouns';
import { wordClass } from '../lexicon/word-class';
import type { Token } from '../parsed-text';
import type { Stretch } from '../stretch';
import {
  isOfPhrase,
  phraseStart,
  type Reach,
  withoutArticle,
  withoutLooseEnd,
} from './noun-phrase';
import {
  isAdverb,
  isCommonNoun,
  isDeterminer,
  isFinite,
  isGerund,
  isNominal,
  isNoun,
  isNumber,
  isPastParticiple,
  isPossessive,
  isPreposition,
  isPronoun,
  isVerb,
  type TagClass,
  tagged,
} from './tags';

/** Appositions: a noun phrase beside another that tells the same, "Jane Roe, *the mayor of Dale*,". */

/** Tokens of the longest apposition that says who somebody is. */
const LONGEST = 22;
/**
 * The last word of what the apposition tells of whose head stands at a token: of "*Roe*, a fierce critic"; -1 where no comma goes
 * before.
 */
export function describedBefore(
  tokens: readonly Token[],
  head: TokenIndex,
  reach?: Reach,
): TokenIndex {
  const comma = phraseStart(tokens, head, reach) - 1;
  return tokens[comma]?.text === ',' ? comma - 1 : -1;
}

/** What a finder of an apposition’s head goes by. */
export interface HeadSought {
  /** Whether a word says who or what somebody is: an office, kin, a firm. */
  readonly tells: (token: Token) => boolean;
  /** What the apposition is made of up to its head. */
  readonly over: TagClass;
  /** In tokens behind the comma: its longest beginning. */
  readonly within: number;
}

/** Behind what only describes: "a *spokesman*’s wife", "the *police* doctor". */
const GOES_ON = tagged('NN* POS');

/**
 * The head of an apposition behind a comma: its first word that tells what is sought. "Jane Roe, a fish *seller*, left", "Roe, the
 * ministry’s *spokeswoman*"; -1 where there is none.
 */
export function appositionHead(
  tokens: readonly Token[],
  comma: TokenIndex,
  { tells, over, within }: HeadSought,
): TokenIndex {
  if (tokens[comma]?.text !== ',') return -1;
  for (let at = comma + 1; at <= comma + within; at++) {
    const token = tokens[at];
    if (!token || !over(token)) return -1;
    if (tells(token) && !GOES_ON(tokens[at + 1])) return at;
  }
  return -1;
}

/** Small words within an apposition. */
const TIES = wordClass('title-tie');

/** "The head of the coast guard, | Jane Roe, said". */
export function appositionBefore(
  tokens: readonly Token[],
  name: Stretch,
  floor: TokenIndex,
): readonly Stretch[] {
  if (tokens[name.start - 1]?.text !== ',') return [];
  if (tokens[name.end] && !BEHIND_NAME(tokens[name.end])) return [];
  const words = appositionEndingAt(tokens, name.start - 1, floor);
  return words ? [words] : [];
}

/** What may stand behind a name that an apposition goes before. */
const BEHIND_NAME = tagged(', . VBD VBZ MD IN RB : -RRB- ``');
const INSIDE = tagged('NN* JJ* POS CD DT PRP$ RB VBN');
/** What of it may not stand at its beginning. */
const LOOSE = tagged('IN CC POS RB VBN');
const OPENS = tagged('DT PRP$ NNP* JJ* RB VBN');

/** The phrase before token `end` that says who someone is: "the head of the coast guard |,". */
export function appositionEndingAt(
  tokens: readonly Token[],
  end: TokenIndex,
  floor: TokenIndex,
): Stretch | null {
  let start = end;
  while (start > floor && start > end - LONGEST) {
    const { normal } = tokens[start - 1]!;
    const inside = INSIDE(tokens[start - 1]) || isField(normal) || qualifiesOffice(normal);
    if (inside || /^(?:of|for|in|and|at)$/.test(normal)) start--;
    // "Peru’s ambassador to Chile"
    else if (/^(?:to|on|with)$/.test(normal) && officeKind(tokens[start - 2]?.normal ?? ''))
      start--;
    else break;
  }
  while (start < end && LOOSE(tokens[start])) start++;
  start = afterThing(tokens, start, end);
  if (start >= end) return null;
  if (!OPENS(tokens[start]) && start > 0 && !isPossessive(tokens[start - 1])) return null;
  return withoutArticle(tokens, { start, end });
}

/** "the prospects of | Chile’s president": what is no person is none's office. */
function afterThing(tokens: readonly Token[], start: TokenIndex, end: TokenIndex): TokenIndex {
  const tie = tokens.findIndex((token, at) => at > start && at < end && isPreposition(token));
  if (tie < 0) return start;
  const { normal, lemma } = tokens[tie - 1]!;
  const thing =
    isCommonNoun(tokens[tie - 1]) && officeKind(normal) === null && !isPersonNoun(lemma);
  return thing ? afterThing(tokens, tie + 1, end) : start;
}

const OPENS_AFTER = tagged('DT PRP$ NN* JJ* CD VBN RB');

/** "Jane Roe, | the head of the coast guard |, said"; also between dashes or brackets. Two joined by "and" are two. */
export function appositionAfter(tokens: readonly Token[], after: TokenIndex): readonly Stretch[] {
  const opening = tokens[after]?.text ?? '';
  if (!/^(?:,|\(|—|–|―)$/.test(opening)) return [];
  let start = after + 1;
  // ", 45, a …" comes first now and then.
  if (isNumber(tokens[start]) && tokens[start + 1]?.text === ',') start += 2;
  // "(D-Md.), the …"
  if (opening === '(' && /^[DRI](?:-|$)/.test(tokens[start]?.text ?? '')) {
    const close = tokens.findIndex(({ text }, at) => at > start && at < start + 4 && text === ')');
    if (close > 0 && tokens[close + 1]?.text === ',') start = close + 2;
  }
  if (/^(?:now|once|also|formerly|currently|then)$/.test(tokens[start]?.normal ?? '')) start++;
  const first = tokens[start];
  if (!first || !(OPENS_AFTER(first) || isField(first.normal))) return [];
  // "Roe, one of the ministers who …"
  if (/^(?:one|some|many|few|most|among)$/.test(first.normal)) return [];
  let end = start;
  while (end < tokens.length && end < start + LONGEST && goesOn(tokens, end)) end++;
  // A clause that goes on with a verb is another subject: "Roe, the minister said".
  if (isFinite(tokens[end])) return [];
  return parts(tokens, { start, end });
}

/** Whether a token is of the apposition that stands before it. */
function goesOn(tokens: readonly Token[], at: TokenIndex): boolean {
  const token = tokens[at]!;
  const { normal, text } = token;
  const next = tokens[at + 1];
  if (normal === 'who') return false;
  if (/^(?:on|with)$/.test(normal)) return officeKind(tokens[at - 1]!.normal) !== null;
  if (isOfPhrase(token) || isAdverb(token) || TIES.has(normal)) return true;
  // "the globe-trotting secretary general"
  if (isGerund(token) && isDeterminer(tokens[at - 1])) return isNominal(next);
  if (isPastParticiple(token)) return isNominal(next) || isPreposition(next);
  return (
    (isVerb(token) && (qualifiesOffice(normal) || isField(normal))) ||
    (/^\p{Lu}/u.test(text) && !isPronoun(token))
  );
}

/** "executive vice president of the institute and | a former ambassador": an "and" before an article parts two. */
function parts(tokens: readonly Token[], { start, end }: Stretch): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && !(tokens[at]!.normal === 'and' && opensAnother(tokens, at + 1))) continue;
    const last = withoutLooseEnd(tokens, { start: from, end: at });
    const words = withoutArticle(tokens, { start: from, end: last });
    if (words) stretches.push(words);
    from = at + 1;
  }
  return stretches;
}

/** "(a former senator and) | a critic of the president", "| critic of the president": what somebody is besides. */
function opensAnother(tokens: readonly Token[], at: TokenIndex): boolean {
  const first = tokens[at];
  if (!first) return false;
  if (isDeterminer(first))
    return tokens
      .slice(at + 1, at + 6)
      .some(
        (noun) => isNoun(noun) && (officeKind(noun.normal) !== null || isPersonNoun(noun.normal)),
      );
  if (/^(?:former|current|now)$/.test(first.normal)) return true;
  const tied = /^(?:of|for|at)$/.test(tokens[at + 1]?.normal ?? '');
  return (
    tied && first.tag === 'NN' && isPersonNoun(first.normal) && officeKind(first.normal) === null
  );
}
