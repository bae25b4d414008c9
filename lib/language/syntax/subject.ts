import type { TokenIndex } from '../../model/text';
import { wordClass } from '../lexicon/word-class';
import type { Quotation, Token } from '../parsed-text';
import type { Stretch } from '../stretch';
import { isClause, isDash, overAsideAfter, overAsideBefore } from './clauses';
import { leadsParticiple } from './coordination';
import { phraseAfter, phraseBefore } from './tied-phrase';
import {
  isAdverb,
  isCommonNoun,
  isConjunction,
  isFinite,
  isGerund,
  isModal,
  isNoun,
  isPreposition,
  isPronoun,
  isRelative,
  tagged,
} from './tags';
import { isDate, overTimeBefore } from './times';
import { verbGroup, wordBefore } from './verb-group';

/** The subject of a verb: the words that say who does what it tells. Whom they mean is the extractors’ to say. */

/** A sentence’s tokens, each with the quotation that it stands in: what is quoted is no subject of a verb outside. */
export interface QuotedTokens {
  readonly tokens: readonly Token[];
  readonly quoted: readonly (Quotation | null)[];
}

const AUXILIARY = wordClass('auxiliary');
const SUBORDINATOR = wordClass('subordinator');
/** Tokens of the longest apposition or relative clause. */
const LONGEST = 30;

/**
 * The words before a verb that say who does it, with title and apposition: "Ana Ruiz, the mayor of Dale," of "said".
 * A relative pronoun stands as it is. Null where nothing before the verb can be its subject.
 */
export function subjectBefore({ tokens, quoted }: QuotedTokens, verb: TokenIndex): Stretch | null {
  let at = verb - 1;
  while (at >= 0 && !quoted[at] && helps(tokens[at]!)) at--;
  if (at < 0 || quoted[at]) return null;
  if (isRelative(tokens[at])) return { start: at, end: at + 1 };
  let from = at;
  while (from > 0 && !quoted[from - 1]) from--;
  if (tokens[at]!.text === ',') return beforeApposition(tokens, at, from);
  const start = phraseBefore(tokens, at + 1, from);
  if (start === null) return null;
  return { start: beyondPreposition(tokens, start, at, from), end: at + 1 };
}

function helps(token: Token): boolean {
  return isAdverb(token) || isModal(token) || AUXILIARY.has(token.lemma);
}

/**
 * Where the subject begins whose phrase, read back to `start`, hangs on a preposition. "In a radio interview Roe said": what
 * opens the clause is no part of it. "Protesters in the streets chanted": it begins before.
 */
function beyondPreposition(
  tokens: readonly Token[],
  start: TokenIndex,
  head: TokenIndex,
  from: TokenIndex,
): TokenIndex {
  const before = tokens[start - 1];
  if (!isPreposition(before) || SUBORDINATOR.has(before!.normal)) return start;
  const opener = tokens[start - 2];
  if (!opener || opener.tag === ',' || isConjunction(opener)) {
    for (let at = head; at > start; at--) {
      if (tokens[at]!.tag === 'NNP' && isCommonNoun(tokens[at - 1])) return at;
    }
    return start;
  }
  const end = OF_ACTION(opener) ? start - 2 : start - 1;
  return (end > from ? phraseBefore(tokens, end, from) : null) ?? start;
}

/** "a vote *held* in Oslo": what ties a noun to its preposition. */
const OF_ACTION = tagged('VBD VBG VBN');

/** What an apposition or a relative clause may begin with behind its comma. */
const OPENS_ASIDE = tagged('DT NN NNP NNS JJ WP WDT WP$ PRP$ CD VBG VBN IN RB');

/** The subject whose apposition or relative clause ends with the comma at `comma`. */
function beforeApposition(
  tokens: readonly Token[],
  comma: TokenIndex,
  from: TokenIndex,
): Stretch | null {
  for (let open = comma - 1; open > from && comma - open <= LONGEST; open--) {
    if (tokens[open]!.text !== ',' || !OPENS_ASIDE(tokens[open + 1])) continue;
    const start = phraseBefore(tokens, open, from);
    if (start !== null) return { start, end: comma };
  }
  return null;
}

const OPENS_SUBJECT = tagged('NN* PRP DT JJ PRP$ CD');
const OPENS_APPOSITION = tagged('DT NN NNP NNS JJ WP WP$ PRP$ CD');

/**
 * The words after a verb that say who does it, with apposition: "said Ana Ruiz, the mayor of Dale". Without `apposition`
 * one counts only where another comma closes it, since the first may part a clause: "According to Ruiz, the plan is dead".
 */
export function subjectAfter(
  { tokens, quoted }: QuotedTokens,
  start: TokenIndex,
  { apposition }: { readonly apposition: boolean } = { apposition: true },
): Stretch | null {
  const first = tokens[start];
  if (quoted[start] || isDate(first) || !OPENS_SUBJECT(first)) return null;
  let end = phraseAfter(tokens, start);
  if (end === null) return null;
  while (/^(?:of|for|in|at|from|with)$/.test(tokens[end]?.normal ?? '')) {
    const more = phraseAfter(tokens, end + 1);
    if (more === null) break;
    end = more;
  }
  const next = tokens[end + 1];
  if (tokens[end]?.text !== ',' || quoted[end + 1] || isPronoun(first)) return { start, end };
  if (!OPENS_APPOSITION(next) || isDate(next)) return { start, end };
  let close = end + 1;
  while (close < tokens.length && !quoted[close] && !/^[.,;:]$/.test(tokens[close]!.text)) close++;
  const closed = tokens[close]?.text === ',' && !isClause(tokens, { start: end + 1, end: close });
  return { start, end: apposition || closed ? close : end };
}

/** Where the subject of a verb ends, and how it comes to it. */
export interface SubjectPlace {
  /** Its last token; of a shared one the word that joins the two verbs. */
  readonly last: TokenIndex;
  /**
   * `plain` where it stands before the verb; `shared` where another verb before has it ("Roe met the envoy *and* rejected"), as a
   * participle’s may be ("Roe left*,* rejecting"); `participle` where it stands before one ("with *Roe* rejecting"); `relative` where
   * "who" or "which" takes it up.
   */
  readonly by: 'plain' | 'shared' | 'participle' | 'relative';
}

/** Where a verb’s subject ends, over auxiliaries, words for a time and asides; null where nothing stands before. */
export function subjectPlace(tokens: readonly Token[], verb: TokenIndex): SubjectPlace | null {
  const { start } = verbGroup(tokens, verb);
  const at = overTimeBefore(tokens, start - 1);
  const word = tokens[at];
  if (!word) return null;
  if (isGerund(tokens[start])) {
    return { last: at, by: leadsParticiple(word) ? 'shared' : 'participle' };
  }
  if (joinsVerbs(tokens, at, start)) return { last: at, by: 'shared' };
  if (/^(?:who|which|that)$/.test(word.normal) && (isRelative(word) || isPreposition(word))) {
    const mark = isDash(tokens, at - 1) || tokens[at - 1]?.text === ',';
    return placeAt(mark ? at - 2 : at - 1, 'relative');
  }
  const closes = /^[,)]$/.test(word.text) || isDash(tokens, at);
  return placeAt(closes ? overAsideBefore(tokens, at) : at, 'plain');
}

function placeAt(last: TokenIndex, by: SubjectPlace['by']): SubjectPlace | null {
  return last < 0 ? null : { last, by };
}

const IN_PAST = tagged('VBD VBN');

/** "met the envoy *and* rejected", "met the envoy*,* rejected": whether a word joins a verb to one before. */
function joinsVerbs(tokens: readonly Token[], link: TokenIndex, verb: TokenIndex): boolean {
  const { normal, text } = tokens[link]!;
  if (/^(?:and|but|or)$/.test(normal)) return true;
  return (
    text === ',' && IN_PAST(tokens[verb]) && tokens.slice(0, link).some(({ tag }) => tag === 'VBD')
  );
}

/** The last word of what stands before a verb and its group, adverbs and a day passed over; -1 where there is none. */
export function subjectHead(tokens: readonly Token[], verb: TokenIndex): TokenIndex {
  return wordBefore(tokens, verbGroup(tokens, verb).start);
}

const BETWEEN = tagged('RB MD VB VBP VBZ');

/** The nearest noun or pronoun before a verb, a few words back over its helpers: "*he* really should". */
export function subjectNear(tokens: readonly Token[], from: TokenIndex): Token | undefined {
  for (let at = from - 1; at >= 0 && at > from - 4; at--) {
    const token = tokens[at]!;
    if (/^(?:us|me|him|them)$/.test(token.normal)) return undefined;
    if (isNoun(token) || isPronoun(token)) return token;
    if (!BETWEEN(token)) return undefined;
  }
  return undefined;
}

/**
 * The words before a sentence’s first finite verb, its subject among them: "*Roe and the council* kept quiet"; none where none stands
 * within so many tokens.
 */
export function openingSubject(tokens: readonly Token[], within: number): readonly Token[] {
  const verb = tokens.findIndex(isFinite);
  return verb < 0 || verb >= within ? [] : tokens.slice(0, verb);
}

const PREDICATE = tagged('VB VBD VBZ VBP');

/** The verb whose subject ends before token `end`, over adverbs, an apposition or a relative clause between commas; else null. */
export function verbAfter(tokens: readonly Token[], end: TokenIndex): Token | null {
  let at = overAsideAfter(tokens, end);
  while (isAdverb(tokens[at]) || isModal(tokens[at])) at++;
  return PREDICATE(tokens[at]) ? tokens[at]! : null;
}
