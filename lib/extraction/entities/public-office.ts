import { bodyHead, bodyNamed } from '../../language/lexicon/bodies';
import { isField, officeKind } from '../../language/lexicon/offices';
import {
  countryNamed,
  countryOfCapital,
  countryOfDemonym,
  isPlace,
  isProvince,
} from '../../language/lexicon/places';
import type { Token } from '../../language/parsed-text';
import { headOf } from './office-words';
import { phrase, type Stretch } from '../../language/stretch';

/** Makes a head, a chief or a member one of the state's: parties, forces, chambers. */
const PUBLIC_WORD =
  /^(?:opposition|party|ruling|campaign|presidential|vice-presidential|parliamentary|congressional|police|military|army|navy|defen[cs]e|intelligence|government|federal|republican|democratic|democrat|labour|conservative|tory|socialist|communist|liberal|nationalist|majority|minority|cabinet|shadow|senate|house|congress|parliament|parliament's|coalition|delegation|rebels?|rebels'|royal|election|electoral|embassy|prosecutor|prosecutors|prosecutions|ministry|minister|president|premier|white|treasury|fbi|cia|un|u\.n\.|eu|nato|palace|mayor|governor|central|oversight|policy|regulator|regulators|interior|foreign|treaty|navajo|tribal|nation)$/;
/** Words of public life that a place makes public: "state assembly", "city council", "district attorney". */
const LOCAL_WORD =
  /^(?:security|state|city|county|district|national|committee|court|department|commission|council|schools|authority|bank's|state's|town|province|provincial|regional|local|public)$/;
const PRIVATE_WORD =
  /^(?:company|firm|university|college|institute|institution|foundation|association|club|hospital|newspaper|magazine|museum|charity|brookings|corporation|inc|ltd|school|church|fund|bank|think-tank|editor|fellow|professor|scholar|analyst|wikileaks|website|group's|society|brewery|airline|factory|hotel|shop|restaurant)$/;
/** Offices that firms and clubs have as well. */
const CORPORATE =
  /^(?:president|vice-president|chancellor|governor|candidate|speaker|judge|captain|major|general|principal|commissioner)$/;
/** Trades that a country alone does not make an office: "an economist in Vienna". */
const TRADE =
  /^(?:economist|economists|lawyer|attorney|consultant|pollster|activist|founder|co-founder|executive|ceo|investigator|detective|rebel|cleric|agent|agents|guard|figure|figures|veteran|manager|member|members|elder|patron|boss|director|directors|soldier|organizer|analyst|staff|independent)$/;

/** Whether words state a public office: "head of the coast guard", not "head of the choir". */
export function isPublicOffice(tokens: readonly Token[], words: Stretch): boolean {
  const all = tokens.slice(words.start, words.end);
  const [first] = all;
  if (
    /^(?:head|lead|chair|represent|command|govern|oversee|direct|run)$/.test(first!.lemma) &&
    first!.tag.startsWith('VB')
  )
    return isPublic(all.slice(1)) > 0;
  const head = headOf(tokens, words);
  if (head < 0) return false;
  const noun = tokens[head]!.normal.replace(/\.$/, '');
  const kind = officeKind(noun);
  // "a lawyer for the mayor", "the mayor’s lawyer"
  if (/^(?:lawyer|attorney)$/.test(tokens[head]!.lemma) && isPrivatelyHeld(tokens, words, head))
    return false;
  // The first man of a party, a union or a world body.
  if (noun === 'secretary' && tokens[head - 1]?.normal === 'general') return true;
  if (noun === 'superintendent' || isOfSchoolBoard(tokens, head)) return true;
  const others = all.filter((_, index) => words.start + index !== head);
  const open = isPublic(others);
  const closed = isPrivate(others);
  if (kind === 'public') return !(CORPORATE.test(noun) && closed && open < 2);
  // "Secretary Roe", "Chief Roe": written large before the name and nothing else said.
  if (others.length === 0)
    return (
      /^(?:secretary|chief|chairman|chairwoman|commissioner|superintendent|councillor|delegate|representative|rep|reps|representatives)$/.test(
        noun,
      ) &&
      /^\p{Lu}/u.test(tokens[head]!.text) &&
      head === words.end - 1
    );
  if (closed && open < 2) return false;
  return (
    open > (TRADE.test(noun) && !others.some(isHeldBy) ? 1 : 0) || (open > 0 && !TRADE.test(noun))
  );
}

function isPrivatelyHeld(tokens: readonly Token[], words: Stretch, head: number): boolean {
  if (/^(?:for|of|to)$/.test(tokens[head + 1]?.normal ?? '')) return true;
  return tokens[head - 1]?.tag === 'POS' && head - 1 >= words.start;
}

/** "chairman of the school board", "a school board member" */
function isOfSchoolBoard(tokens: readonly Token[], head: number): boolean {
  return (
    /\bschool board\b/.test(
      phrase(tokens, { start: head + 1, end: Math.min(head + 6, tokens.length) }),
    ) || phrase(tokens, { start: Math.max(0, head - 2), end: head }) === 'school board'
  );
}

/** "leader of …", "member of …": what a trade is held in may be a place when the phrase says so. */
function isHeldBy({ tag, normal }: Token): boolean {
  return tag === 'POS' || normal === 'of';
}

function isPrivate(words: readonly Token[]): boolean {
  return words.some(({ normal }, at) => {
    // Only the noun that ends its phrase says what the body is: "law committee".
    const next = words[at + 1];
    if (next && /^(?:NN|JJ)/.test(next.tag)) return false;
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

/** 2 where a state's body or party is named, 1 where a place or a field of government is, else 0. */
function isPublic(words: readonly Token[]): 0 | 1 | 2 {
  let most: 0 | 1 | 2 = 0;
  for (const [at, { normal }] of words.entries()) {
    if (PUBLIC_WORD.test(normal) || bodyHead(normal) === 'public' || bodyNamed(normal) === 'public')
      return 2;
    if (LOCAL_WORD.test(normal)) most = 1;
    if (isField(normal) && !/^(?:the|of|for|and|home)$/.test(normal)) most = 1;
    for (const length of [1, 2, 3]) {
      if (at + length > words.length) break;
      const name = phrase(words, { start: at, end: at + length });
      if (bodyNamed(name) === 'public') return 2;
      if (countryNamed(name) ?? countryOfCapital(name) ?? (countryOfDemonym(name) || undefined))
        most = 1;
      if (isProvince(name)) most = 1;
    }
  }
  return most;
}
