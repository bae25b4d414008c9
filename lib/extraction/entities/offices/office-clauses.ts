import { wordClass } from '../../../language/lexicon/word-class';
import type { Token } from '../../../language/parsed-text';
import type { Stretch } from '../../../language/stretch';
import { appositionEndingAt } from '../../../language/syntax/apposition';
import { phraseStart, withoutArticle } from '../../../language/syntax/noun-phrase';
import {
  governs,
  isAdverb,
  isDeterminer,
  isNoun,
  isProperNoun,
  tagged,
} from '../../../language/syntax/tags';
import { tiedEnd, type TiedReach } from '../../../language/syntax/tied-phrase';
import { isDate } from '../../../language/syntax/times';
import type { TokenIndex } from '../../../model/text';
import { LONGEST_TITLE } from '../titles/title-head';

const LEADS = wordClass('leading-verb');
const IS = /^(?:be|become|remain)$/;
/** Participles of those who became officers: “was *elected* mayor”, “was *sworn* in as mayor”. */
const MADE = wordClass('appointed');
const SERVES = /^(?:serve|act|work|return|resign|retire)$/;
const OPENS_OFFICE = tagged('DT PRP$ NNP JJ NN');
const OPENS_PLACE = tagged('DT PRP$ NNP*');
const OF_TITLE = tagged('NN* JJ* POS');

/** The predicate behind a name: “Jane Roe is | the mayor of Dale”, “Roe, who | heads the coast guard”, “Roe was elected | governor”. */
export function clauseAfter(tokens: readonly Token[], name: Stretch): Stretch | null {
  let at = name.end;
  if (tokens[at]?.text === ',') at++;
  const relative = tokens[at]?.normal === 'who';
  if (relative) at++;
  else if (isGoverned(tokens, name.start)) return null;
  while (isAdverb(tokens[at]) || /^(?:has|have|had|will|would)$/.test(tokens[at]?.normal ?? ''))
    at++;
  const verb = tokens[at];
  if (!verb) return null;
  if (relative && LEADS.has(verb.lemma)) {
    const end = officeEnd(tokens, at + 1);
    return end > at + 1 ? { start: at, end } : null;
  }
  let start = at + 1;
  const is = IS.test(verb.lemma);
  if (is) start = afterAdverbs(tokens, start);
  if (is && MADE.has(tokens[start]?.normal ?? '')) {
    start++;
    if (tokens[start]?.normal === 'in') start++;
    if (tokens[start]?.normal === 'as') start++;
  } else if (SERVES.test(verb.lemma) && tokens[start]?.normal === 'as') start++;
  else if (!is) return null;
  if (!OPENS_OFFICE(tokens[start]) && !isActing(tokens[start])) return null;
  const end = officeEnd(tokens, start);
  return end > start ? withoutArticle(tokens, { start, end }) : null;
}

/** The office behind “as”: “the removal of Jane Roe as | mayor”, “Roe, who served for a year as | mayor”. */
export function servingAs(tokens: readonly Token[], name: Stretch): Stretch | null {
  let [serves, named] = [false, false];
  for (let at = name.end; at < tokens.length && at < name.end + AS_WITHIN; at++) {
    const { normal, lemma, text } = tokens[at]!;
    if (normal === 'as') {
      if (at > name.end && !serves) return null;
      // “Roe met Jane Poe, who served as mayor”: who was named last.
      if (named && !SERVES.test(tokens[at - 1]!.lemma)) return null;
      let start = at + 1;
      if (isDeterminer(tokens[start])) start++;
      if (!OPENS_OFFICE(tokens[start]) && !isActing(tokens[start])) return null;
      const end = officeEnd(tokens, start);
      return end > start ? { start, end } : null;
    }
    if (/^[.;:"“”]$/.test(text)) return null;
    named ||= isProperNoun(tokens[at]);
    serves ||= SERVES.test(lemma) || MADE.has(normal);
  }
  return null;
}

/** In tokens: how far behind a name the “as” of its office stands. */
const AS_WITHIN = 12;

/** The body that a passive says a name to lead: “the new Canadian government, headed by | Jane Roe”. */
export function ledBy(
  tokens: readonly Token[],
  name: TokenIndex,
  floor: TokenIndex,
): Stretch | null {
  const [verb, by] = [tokens[name - 2], tokens[name - 1]];
  if (by?.normal !== 'by' || !/^(?:headed|led|formed|chaired)$/.test(verb?.normal ?? ''))
    return null;
  const end = tokens[name - 3]?.text === ',' ? name - 3 : name - 2;
  const body = appositionEndingAt(tokens, end, floor);
  return body && { start: body.start, end: name };
}

/** The subject whose predicate is a name: “The new interior minister is | Jane Roe.” */
export function clauseBefore(
  tokens: readonly Token[],
  { start, end }: Stretch,
  floor: TokenIndex,
): Stretch | null {
  if (!/^(?:is|was|remains)$/.test(tokens[start - 1]?.normal ?? '')) return null;
  if (!/^[.,;:]?$/.test(tokens[end]?.text ?? '')) return null;
  return appositionEndingAt(tokens, start - 1, floor);
}

function afterAdverbs(tokens: readonly Token[], from: TokenIndex): TokenIndex {
  let at = from;
  while (isAdverb(tokens[at]) && tokens[at]!.normal !== 'not') at++;
  return at;
}

function isActing(token: Token | undefined): boolean {
  return token?.normal === 'acting' || token?.normal === 'leading';
}

/** Whether a name is governed, so that another is the subject: “the wife of Senator | Roe is …”. */
function isGoverned(tokens: readonly Token[], name: TokenIndex): boolean {
  const at = phraseStart(tokens, name, { over: OF_TITLE }) - 1;
  return governs(tokens[at]) && isNoun(tokens[at - 1]);
}

/** The words of an office: “the mayor of Dale”, “a lawmaker in the north”. */
const OFFICE: TiedReach = {
  ties: ({ normal }, next) =>
    /^(?:of|for|at|&)$/.test(normal) || (/^(?:in|to|on)$/.test(normal) && leadsOn(next)),
  within: LONGEST_TITLE,
};

function officeEnd(tokens: readonly Token[], from: TokenIndex): TokenIndex {
  return tiedEnd(tokens, isActing(tokens[from]) ? from + 1 : from, OFFICE);
}

/** Whether a place or body follows a preposition, not a time: “a lawmaker in | the north”, but “governor in | 2010”. */
function leadsOn(token: Token | undefined): boolean {
  return OPENS_PLACE(token) && !isDate(token);
}
