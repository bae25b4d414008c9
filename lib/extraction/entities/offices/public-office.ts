import { officeKind } from '../../../language/lexicon/offices';
import { isPlace } from '../../../language/lexicon/places';
import { wordClass } from '../../../language/lexicon/word-class';
import type { Token } from '../../../language/parsed-text';
import { phrase, type Stretch } from '../../../language/stretch';
import {
  governs,
  isConjunction,
  isNoun,
  isPossessive,
  isVerb,
} from '../../../language/syntax/tags';
import type { TokenIndex } from '../../../model/text';
import { titleHead } from '../titles/title-head';
import { isLocal, isOfficeWord, isPrivate, namesUnknown, opennessOf } from './public-words';

const LEADS = wordClass('leading-verb');
const GOVERNING = wordClass('governing-body');
/** Those who fight a state hold no office of it. */
const INSURGENTS = wordClass('insurgent');
/** Offices that firms and clubs have as well. */
const CORPORATE = wordClass('corporate-office');
/** Trades that a country alone does not make an office: “an economist in Vienna”. */
const TRADES = wordClass('trade');
const LEANING = /^(?:conservative|liberal|socialist|communist|nationalist|libertarian)$/;
/** Offices that stand alone when they are written large before the name. */
const LONE = wordClass('lone-office');
/** What a state’s lawyer is of: “U.S. attorney”, “district attorney”. */
const PROSECUTES = wordClass('of-prosecutor');

/** Whether words state a public office: “head of the coast guard”, not “head of the choir”. */
export function isPublicOffice(tokens: readonly Token[], words: Stretch): boolean {
  const all = tokens.slice(words.start, words.end);
  const [first] = all;
  if (all.some(({ normal }) => INSURGENTS.has(normal))) return false;
  if (LEADS.has(first!.lemma) && isVerb(first))
    return opennessOf(all.slice(1)) > (isPrivate(all.slice(1)) ? 1 : 0);
  // “the new government, led by”
  if (all.at(-1)!.normal === 'by') return isGoverning(all.slice(0, -2));
  const head = titleHead(tokens, words);
  if (head < 0) return false;
  // “president and commander of the guard” is one of two.
  const joined = isConjunction(tokens[head + 1]) ? -1 : coordinateOf(tokens, words.start, head);
  return isPublicHead(tokens, words, head) || (joined >= 0 && isPublicHead(tokens, words, joined));
}

/** Whether words name a body whose leader is an official by that alone. */
function isGoverning(words: readonly Token[]): boolean {
  const noun = words.findLast(isNoun)?.normal ?? '';
  return GOVERNING.has(noun);
}

/** The office noun before “and” whose fellow is the head: of “president and chief | officer” the first; -1 where there is none. */
function coordinateOf(tokens: readonly Token[], start: TokenIndex, head: TokenIndex): TokenIndex {
  for (let at = head - 1; at > start; at--) {
    if (governs(tokens[at])) return -1;
    if (isConjunction(tokens[at])) return officeKind(tokens[at - 1]!.normal) ? at - 1 : -1;
  }
  return -1;
}

function isPublicHead(tokens: readonly Token[], words: Stretch, head: TokenIndex): boolean {
  const all = tokens.slice(words.start, words.end);
  const noun = tokens[head]!.normal.replace(/\.$/, '');
  if (/^(?:rep|reps)$/.test(noun) && tokens[head]!.text === noun) return false;
  const before = tokens[head - 1];
  if (/^(?:lawyer|attorney)s?$/.test(noun)) {
    if (noun.startsWith('attorney') && PROSECUTES.has(before?.normal ?? '')) return true;
    // “a lawyer for the mayor”, “the mayor’s lawyer”
    if (/^(?:for|of|to)$/.test(tokens[head + 1]?.normal ?? '')) return false;
    if (isPossessive(before) && head > words.start) return false;
    if (/^defen[cs]e$/.test(before?.normal ?? '')) return false;
  }
  if (noun === 'superintendent' || isOfSchoolBoard(tokens, head)) return true;
  // “Secretary of State for Trade”, “chief inspector of prisons”
  if (noun === 'secretary' && tokens[head + 2]?.normal === 'state') return true;
  // “press secretary”, “campaign spokeswoman”
  if (noun === 'secretary' && before?.normal === 'press') return true;
  if (noun.startsWith('spokes') && before?.normal === 'campaign') return true;
  if (noun === 'inspector' && before?.normal === 'chief') return true;
  const others = all.filter((_, index) => words.start + index !== head);
  // Of a party, not of a union.
  if (noun === 'secretary' && before?.normal === 'general' && opennessOf(others) < 2)
    return others.length < 2;
  // “Hong Kong’s chief executive”
  if (noun === 'executive' && isPlaceBefore(tokens, words.start, head - 1)) return true;
  const open = opennessOf(others);
  if (officeKind(noun) === 'public') return !CORPORATE.has(noun) || !isCorporate(all, noun, open);
  if (others.length === 0)
    return LONE.has(noun) && /^\p{Lu}/u.test(tokens[head]!.text) && head === words.end - 1;
  if (isPrivate(others) && open < 2) return false;
  // “leader of Nordlys”: of a party that no list knows.
  if (noun.endsWith('leader') && namesUnknown(others)) return true;
  const trade = TRADES.has(noun) || TRADES.has(noun.replace(/s$/, ''));
  // “a conservative economist” thinks so.
  if (trade && others.every(({ normal }) => LEANING.test(normal))) return false;
  const needed = trade && !others.some(isHeldBy) ? 2 : 1;
  if (noun === 'director' && open < 2 && namesUnknown(others)) return false;
  return open >= needed && (open > 1 || !namesUnknown(others) || isLocal(others));
}

/** Whether a president, a judge, a captain is one of a firm, a club or a show. */
function isCorporate(all: readonly Token[], noun: string, open: number): boolean {
  if (open > 1) return false;
  const others = all.filter(({ normal }) => normal !== noun && !isOfficeWord(normal));
  if (isPrivate(others)) return true;
  if (noun === 'captain') return all.some(({ text }) => text === noun);
  if (!noun.endsWith('president') || isLocal(others)) return false;
  // “vice president of sales”, “Acme President Jane Roe”, “senior vice president”
  const of = all.findIndex(({ normal }) => /^(?:of|for|at)$/.test(normal));
  return (
    of > 0 ||
    namesUnknown(others) ||
    /^(?:senior|executive) vice/.test(phrase(all, { start: 0, end: Math.min(2, all.length) }))
  );
}

function isPlaceBefore(tokens: readonly Token[], start: TokenIndex, chief: TokenIndex): boolean {
  if (tokens[chief]?.normal !== 'chief' || chief <= start) return false;
  const end = isPossessive(tokens[chief - 1]) ? chief - 1 : chief;
  return (
    isPlace(phrase(tokens, { start: Math.max(start, end - 2), end })) ||
    isPlace(tokens[end - 1]!.normal)
  );
}

/** Whether an office is one of a school board: “chairman of the school board”, “a school board member”. */
function isOfSchoolBoard(tokens: readonly Token[], head: TokenIndex): boolean {
  const after = phrase(tokens, {
    start: head + 1,
    end: Math.min(head + 6, tokens.length),
  });
  const before = phrase(tokens, { start: Math.max(0, head - 2), end: head });
  return /\bschool board\b/.test(after) || before === 'school board';
}

/** Whether a word says where a trade is held: “leader *of* …”; then a place makes it an office. */
function isHeldBy(token: Token): boolean {
  return isPossessive(token) || token.normal === 'of';
}
