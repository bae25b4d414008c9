import { bodyHead, bodyNamed } from '../../../language/lexicon/bodies';
import { isField, officeKind, qualifiesOffice } from '../../../language/lexicon/offices';
import {
  countryNamed,
  countryOfCapital,
  countryOfDemonym,
  isPlace,
  isProvince,
} from '../../../language/lexicon/places';
import { isPlainWord } from '../../../language/lexicon/plain-words';
import type { Token } from '../../../language/parsed-text';
import { phrase, type Stretch } from '../../../language/stretch';
import { headOf } from '../titles/office-words';

/** Makes a head, a chief or a member one of the state's: parties, forces, chambers. */
const PUBLIC_WORD =
  /^(?:opposition|party|ruling|campaign|presidential|vice-presidential|parliamentary|congressional|police|military|army|navy|intelligence|government|federal|republican|democratic|democrat|labour|conservative|tory|socialist|communist|liberal|nationalist|majority|minority|cabinet|shadow|senate|house|congress|parliament|parliament's|coalition|delegation|election|electoral|embassy|prosecutor|prosecutors|prosecutions|ministry|minister|president|premier|treasury|fbi|cia|un|u\.n\.|eu|nato|palace|mayor|governor|oversight|regulator|regulators|treaty|navajo|tribal|nation)$/;
/** Words of public life that a place makes public: "state assembly", "city council", "district attorney". */
const LOCAL_WORD =
  /^(?:security|state|city|county|district|national|committee|court|department|commission|council|schools|authority|bank's|state's|town|province|provincial|regional|local|public|policy|royal|central|country|nation's|capital)$/;
const PRIVATE_WORD =
  /^(?:company|firm|university|college|institute|institution|foundation|association|club|hospital|newspaper|magazine|museum|charity|brookings|corporation|inc|ltd|school|church|fund|bank|think-tank|editor|fellow|professor|scholar|analyst|wikileaks|website|group|band|league|team|brand|chain|maker|startup|start-up|giant|society|brewery|airline|factory|hotel|shop|restaurant|gang|cult|team|market|spiritual|religious|community|protest|student|business|industry|keynote|guest|motivational|defensive|offensive)$/;
/** Those who fight a state hold no office of it. */
const INSURGENT =
  /^(?:rebels?|insurgents?|insurgency|guerrillas?|militants?|taliban|jihadists?|terrorists?|cartels?|mafia|gangs?)$/;
/** Offices that firms and clubs have as well. */
const CORPORATE =
  /^(?:president|vice-president|chancellor|governor|candidate|speaker|judge|captain|major|general|principal|commissioner)$/;
/** Trades that a country alone does not make an office: "an economist in Vienna". */
const TRADE =
  /^(?:economist|lawyer|attorney|consultant|pollster|strategist|activist|founder|co-founder|executive|ceo|investigator|detective|rebel|cleric|agent|guard|figure|veteran|manager|member|elder|patron|boss|director|soldier|organizer|analyst|staff|independent)s?$/;
const LEANING = /^(?:conservative|liberal|socialist|communist|nationalist|libertarian)$/;
/** Offices that stand alone when they are written large before the name. */
const ALONE =
  /^(?:secretary|chief|chairman|chairwoman|commissioner|superintendent|councillor|delegate|representatives?|reps?|democrat|republican|libertarian)$/;
/** What a state's lawyer is of: "U.S. attorney", "district attorney". */
const PROSECUTES = /^(?:u\.s\.|us|district|state|state's|county|city|general|federal|prosecuting)$/;

/** Whether words state a public office: "head of the coast guard", not "head of the choir". */
export function isPublicOffice(tokens: readonly Token[], words: Stretch): boolean {
  const all = tokens.slice(words.start, words.end);
  const [first] = all;
  if (all.some(({ normal }) => INSURGENT.test(normal))) return false;
  if (
    /^(?:head|lead|chair|represent|command|govern|oversee|direct|run)$/.test(first!.lemma) &&
    first!.tag.startsWith('VB')
  )
    return opennessOf(all.slice(1)) > (isPrivate(all.slice(1)) ? 1 : 0);
  // "the new government, led by"
  if (all.at(-1)!.normal === 'by') return isGoverning(all.slice(0, -2));
  const head = headOf(tokens, words);
  if (head < 0) return false;
  // "president and commander of the guard" is one of two.
  const joined = tokens[head + 1]?.tag === 'CC' ? -1 : coordinateOf(tokens, words.start, head);
  return isPublicHead(tokens, words, head) || (joined >= 0 && isPublicHead(tokens, words, joined));
}

/** Whether words name a body whose leader is an official by that alone. */
function isGoverning(words: readonly Token[]): boolean {
  const noun = words.findLast(({ tag }) => tag.startsWith('NN'))?.normal ?? '';
  return /^(?:government|administration|cabinet|coalition|party|delegation|junta|ministry|army)$/.test(
    noun,
  );
}

/** The office noun before "and" whose fellow is the head: of "president and chief | officer" the first; -1 where there is none. */
function coordinateOf(tokens: readonly Token[], start: number, head: number): number {
  for (let at = head - 1; at > start; at--) {
    if (/^(?:IN|TO)$/.test(tokens[at]!.tag)) return -1;
    if (tokens[at]!.tag === 'CC') return officeKind(tokens[at - 1]!.normal) ? at - 1 : -1;
  }
  return -1;
}

function isPublicHead(tokens: readonly Token[], words: Stretch, head: number): boolean {
  const all = tokens.slice(words.start, words.end);
  const noun = tokens[head]!.normal.replace(/\.$/, '');
  if (/^(?:rep|reps)$/.test(noun) && tokens[head]!.text === noun) return false;
  const before = tokens[head - 1];
  if (/^(?:lawyer|attorney)s?$/.test(noun)) {
    if (noun.startsWith('attorney') && PROSECUTES.test(before?.normal ?? '')) return true;
    // "a lawyer for the mayor", "the mayor’s lawyer"
    if (/^(?:for|of|to)$/.test(tokens[head + 1]?.normal ?? '')) return false;
    if (before?.tag === 'POS' && head > words.start) return false;
    if (/^defen[cs]e$/.test(before?.normal ?? '')) return false;
  }
  // The first man of a party, a union or a world body.
  if (noun === 'secretary' && before?.normal === 'general') return true;
  if (noun === 'superintendent' || isOfSchoolBoard(tokens, head)) return true;
  const others = all.filter((_, index) => words.start + index !== head);
  // "Hong Kong’s chief executive"
  if (noun === 'executive' && isPlaceBefore(tokens, words.start, head - 1)) return true;
  const open = opennessOf(others);
  if (officeKind(noun) === 'public') return !CORPORATE.test(noun) || !isCorporate(all, noun, open);
  if (others.length === 0)
    return ALONE.test(noun) && /^\p{Lu}/u.test(tokens[head]!.text) && head === words.end - 1;
  if (isPrivate(others) && open < 2) return false;
  // "leader of Nordlys": of a party that no list knows.
  if (noun.endsWith('leader') && namesUnknown(others)) return true;
  const trade = TRADE.test(noun);
  // "a conservative economist" thinks so.
  if (trade && others.every(({ normal }) => LEANING.test(normal))) return false;
  const needed = trade && !others.some(isHeldBy) ? 2 : 1;
  return open >= needed && (open > 1 || !namesUnknown(others) || isLocal(others));
}

/** Whether a president, a judge, a captain is one of a firm, a club or a show. */
function isCorporate(all: readonly Token[], noun: string, open: number): boolean {
  if (open > 1) return false;
  const others = all.filter(({ normal }) => normal !== noun && !isOffice(normal));
  if (isPrivate(others)) return true;
  if (noun === 'captain') return all.some(({ text }) => text === noun);
  if (!noun.endsWith('president') || isLocal(others)) return false;
  // "vice president of sales", "Acme President Jane Roe", "senior vice president"
  const of = all.findIndex(({ normal }) => /^(?:of|for|at)$/.test(normal));
  return (
    of > 0 ||
    namesUnknown(others) ||
    /^(?:senior|executive) vice/.test(phrase(all, { start: 0, end: Math.min(2, all.length) }))
  );
}

function isOffice(normal: string): boolean {
  return officeKind(normal) !== null || qualifiesOffice(normal);
}

function isPlaceBefore(tokens: readonly Token[], start: number, chief: number): boolean {
  if (tokens[chief]?.normal !== 'chief' || chief <= start) return false;
  const end = tokens[chief - 1]!.tag === 'POS' ? chief - 1 : chief;
  return (
    isPlace(phrase(tokens, { start: Math.max(start, end - 2), end })) ||
    isPlace(tokens[end - 1]!.normal)
  );
}

/** "chairman of the school board", "a school board member" */
function isOfSchoolBoard(tokens: readonly Token[], head: number): boolean {
  const after = phrase(tokens, { start: head + 1, end: Math.min(head + 6, tokens.length) });
  const before = phrase(tokens, { start: Math.max(0, head - 2), end: head });
  return /\bschool board\b/.test(after) || before === 'school board';
}

/** "leader of …", "member of …": what a trade is held in may be a place when the phrase says so. */
function isHeldBy({ tag, normal }: Token): boolean {
  return tag === 'POS' || normal === 'of';
}

function isPrivate(words: readonly Token[]): boolean {
  return words.some((word, at) => {
    const normal = word.normal.replace(/\.$/, '');
    // Only the noun that ends its phrase says what the body is: "law committee".
    if (goesOn(words, at)) return false;
    if (
      normal === 'bank' &&
      /^(?:central|reserve|national|state|world)$/.test(words[at - 1]?.normal ?? '')
    )
      return false;
    return (
      PRIVATE_WORD.test(normal) ||
      (bodyHead(normal) === 'other' && !isField(normal) && !isPlace(normal)) ||
      bodyNamed(normal) === 'other'
    );
  });
}

/** Whether a noun goes on after a word, so that this is not its head. */
function goesOn(words: readonly Token[], at: number): boolean {
  return /^(?:NN|JJ)/.test(words[at + 1]?.tag ?? '');
}

/** 2 where a state's body or party is named, 1 where a place or a field of government is, else 0. */
function opennessOf(words: readonly Token[]): 0 | 1 | 2 {
  let most: 0 | 1 | 2 = 0;
  for (const [at, token] of words.entries()) {
    // "ex-FBI director"
    const normal = token.normal.replace(/^(?:ex|then)-/, '');
    // "the ruling coalition" governs, "the Clean Harbour Coalition" asks it to.
    if (token.text === 'Coalition') continue;
    const joined =
      officeKind(normal) === 'public' &&
      [words[at - 1], words[at + 1]].some((word) => word?.tag === 'CC');
    if ((PUBLIC_WORD.test(normal) && !joined) || bodyNamed(normal) === 'public') return 2;
    if (bodyHead(normal) === 'public' && !isField(normal) && !goesOn(words, at)) return 2;
    const named = [2, 3, 4].some(
      (length) =>
        at + length <= words.length &&
        bodyNamed(phrase(words, { start: at, end: at + length })) === 'public',
    );
    if (named) return 2;
    if (isField(normal) && !/^(?:the|of|for|and|home)$/.test(normal)) most = 1;
  }
  return isLocal(words) ? 1 : most;
}

/** Whether a place of any size, or a word of its administration, stands among words. */
function isLocal(words: readonly Token[]): boolean {
  return words.some(({ normal }, at) => {
    if (LOCAL_WORD.test(normal)) return true;
    return [1, 2, 3].some((length) => {
      if (at + length > words.length) return false;
      const name = phrase(words, { start: at, end: at + length });
      const country = countryNamed(name) ?? countryOfCapital(name) ?? countryOfDemonym(name);
      return Boolean(country) || isProvince(name);
    });
  });
}

/** Whether words hold a name that no list knows: a firm's, mostly. */
function namesUnknown(words: readonly Token[]): boolean {
  return words.some(
    ({ normal, tag, text }) =>
      /^\p{Lu}/u.test(text) &&
      (tag.startsWith('NNP') || !isPlainWord(normal)) &&
      !isOffice(normal) &&
      !isField(normal) &&
      !PUBLIC_WORD.test(normal) &&
      !LOCAL_WORD.test(normal) &&
      !isPlace(normal) &&
      countryOfDemonym(normal) === undefined &&
      bodyNamed(normal) !== 'public' &&
      bodyHead(normal) !== 'public',
  );
}
