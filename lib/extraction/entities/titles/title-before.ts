import { bodyHead, isThing } from '../../../language/lexicon/bodies';
import { isCourtesyTitle } from '../../../language/lexicon/honorifics';
import { isField, officeKind, qualifiesOffice } from '../../../language/lexicon/offices';
import { isRelation } from '../../../language/lexicon/person-nouns';
import { wordClass } from '../../../language/lexicon/word-class';
import type { Token } from '../../../language/parsed-text';
import type { Stretch } from '../../../language/stretch';
import {
  isCommonNoun,
  isPossessive,
  isPreposition,
  isVerb,
  tagged,
} from '../../../language/syntax/tags';
import { isDate } from '../../../language/syntax/times';
import type { TokenIndex } from '../../../model/text';
import { LONGEST_TITLE, titleHead } from './title-head';

/** Ranks and seats that stand between a greater office and the name: “chairman of the committee Sen. | Roe”. */
const RANKS = new Set([...wordClass('rank'), ...wordClass('seat')]);
/** Those who speak or work for whoever is named after them. */
const SERVANTS = new Set([...wordClass('servant'), ...wordClass('spokesperson')]);
/** What a title is made of, besides small words and participles. */
const OF_TITLE = tagged('NN* JJ* POS CD');
const OPENS_NO_TITLE = tagged('POS CD IN CC DT');
/** What parts words of title from others before them. */
const PARTS = tagged('IN TO DT');
/** What may stand between an office and the small word that ties more to it. */
const TIED_TO_OFFICE = tagged('NN* JJ* DT IN TO CC');
/** In tokens: how far back of a small word the office stands that it belongs to. */
const TIE_WITHIN = 8;
const POSTED = wordClass('posted-office');
const OF_STATE = wordClass('of-state');
const OF_PLACE = wordClass('of-place');
const PARTICIPLES = wordClass('title-participle');

/** The title before a name: “former US president | Bill Roe”, “Secretary of State | Jane Roe”; never back over another person. */
export function titleBefore(
  tokens: readonly Token[],
  before: TokenIndex,
  floor: TokenIndex,
): Stretch | null {
  let name = beforeBracket(tokens, before);
  // “trade minister Datuk Seri | Roe”, “Foreign Secretary Sir | Bill Roe”
  while (isCourtesyTitle(tokens[name - 1]?.normal ?? '') && !officeKind(tokens[name - 1]!.normal))
    name--;
  const start = reachBack(tokens, name, Math.max(floor, name - LONGEST_TITLE));
  if (start >= name) return null;
  if (officeKind(tokens[name - 1]!.normal)) return ownWords(tokens, { start, end: name });
  // “Minister of Finance | Jane Roe”
  const head = titleHead(tokens, { start, end: name });
  return head >= 0 && /^(?:of|for|to|in)$/.test(tokens[head + 1]!.normal)
    ? { start, end: name }
    : null;
}

/** Behind the rank whose bracket stands before a name: “Gen. | (Ret.) Roe”. */
function beforeBracket(tokens: readonly Token[], name: TokenIndex): TokenIndex {
  if (tokens[name - 1]?.text !== ')') return name;
  for (let at = name - 2; at > name - LONGEST_BRACKET && at > 0; at--) {
    if (tokens[at]!.text !== '(') continue;
    // “director of the Harbour Board (HB) | Roe”
    const short = at === name - 3 && /^\p{Lu}{2,}$/u.test(tokens[at + 1]!.text);
    return short || officeKind(tokens[at - 1]!.normal) ? at : name;
  }
  return name;
}

/** In tokens, with its marks: the longest bracket between a rank and a name. */
const LONGEST_BRACKET = 6;

function reachBack(tokens: readonly Token[], name: TokenIndex, lowest: TokenIndex): TokenIndex {
  let start = name;
  while (start > lowest) {
    const { tag, normal, text } = tokens[start - 1]!;
    if (isDate(tokens[start - 1]) && /^\p{Lu}/u.test(text)) break;
    // “the inquiry | former Secretary Roe wanted”
    if (tag === 'NN' && /^(?:former|then|ex)$/.test(tokens[start]!.normal)) break;
    if (OF_TITLE(tokens[start - 1]) || (tag === 'VBN' && qualifiesOffice(normal))) start--;
    else if (
      /^(?:of|for|to|and|the|&)$/.test(normal) &&
      start < name &&
      (officeBefore(tokens, start - 1, lowest) || isBody(tokens[start - 2]))
    )
      start--;
    // “US envoy in Sudan | Roe”
    else if (/^(?:in|at)$/.test(normal) && start < name && isPosted(tokens, start - 2)) start--;
    else if (PARTICIPLES.has(normal)) start--;
    else if (isField(normal) && isVerb(tokens[start - 1])) start--;
    else if (/^\p{Lu}/u.test(text) && (officeKind(normal) || qualifiesOffice(normal))) start--;
    else break;
  }
  while (start < name && (OPENS_NO_TITLE(tokens[start]) || isBeside(tokens, start, name))) start++;
  return start;
}

/** Whether a small noun before a title is no part of it: “whose *husband* Senator Roe”, “in his *speech* President Roe”. */
function isBeside(tokens: readonly Token[], at: TokenIndex, name: TokenIndex): boolean {
  const { normal, text } = tokens[at]!;
  if (at + 1 >= name) return false;
  if (isRelation(normal)) return true;
  const titled =
    /^\p{Lu}/u.test(tokens[at + 1]!.text) && officeKind(tokens[at + 1]!.normal) !== null;
  return (
    titled &&
    isCommonNoun(tokens[at]) &&
    text === normal &&
    officeKind(normal) === null &&
    !qualifiesOffice(normal) &&
    !isField(normal) &&
    bodyHead(normal) === null &&
    !OF_STATE.has(normal) &&
    !OF_PLACE.has(normal)
  );
}

/** Whether an office is one that is held in a place: an envoy’s, a representative’s. */
function isPosted(tokens: readonly Token[], at: TokenIndex): boolean {
  return POSTED.has(tokens[at]?.normal ?? '');
}

/** Of the words before a name those that are its bearer’s: of “spokeswoman for Prime Minister | Roe” the last two. */
function ownWords(tokens: readonly Token[], { start, end }: Stretch): Stretch {
  if (
    RANKS.has(tokens[end - 1]!.normal.replace(/\.$/, '')) &&
    isHeldBesides(tokens, { start, end })
  ) {
    return { start, end };
  }
  for (let at = end - 2; at >= start; at--) {
    const { normal } = tokens[at]!;
    // “Bank of England Governor | Roe”
    if (isPreposition(tokens[at]) && isBody(tokens[at - 1])) continue;
    if (PARTS(tokens[at]) || isApart(tokens, at)) return { start: at + 1, end };
    // “met with | Finance Minister Roe”, but “Attorney General Roe”: what stands right before may be of one piece.
    if (at === end - 2 || !officeKind(normal) || qualifiesOffice(normal)) continue;
    if (!isPossessive(tokens[at + 1])) return { start: at + 1, end };
  }
  return { start, end };
}

/** Whether a small noun that no title holds stands before a title written large: “after talks | Foreign Minister Roe”. */
function isApart(tokens: readonly Token[], at: TokenIndex): boolean {
  const { normal, tag, text } = tokens[at]!;
  if (!isCommonNoun(tokens[at]) || text !== normal || !/^\p{Lu}/u.test(tokens[at + 1]!.text))
    return false;
  if (officeKind(normal) || qualifiesOffice(normal) || isField(normal)) return false;
  return (tag === 'NNS' && normal !== 'schools') || isThing(normal);
}

/** Whether a rank right before the name comes on top of an office: “Chairman of the Joint Chiefs of Staff Gen. | Roe”. */
function isHeldBesides(tokens: readonly Token[], words: Stretch): boolean {
  const head = titleHead(tokens, { start: words.start, end: words.end - 1 });
  if (head < 0) return true;
  return /^\p{Lu}/u.test(tokens[head]!.text) && !SERVANTS.has(tokens[head]!.normal);
}

function isBody(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text) && bodyHead(token.normal) !== null;
}

function officeBefore(tokens: readonly Token[], at: TokenIndex, lowest: TokenIndex): boolean {
  for (let back = at - 1; back >= lowest && back > at - TIE_WITHIN; back--) {
    if (officeKind(tokens[back]!.normal)) return true;
    if (!TIED_TO_OFFICE(tokens[back])) return false;
  }
  return false;
}
