import type { TokenIndex } from '../../model/text';
import { complementsOf } from '../lexicon/speech-verbs';
import { wordClass } from '../lexicon/word-class';
import type { Token } from '../parsed-text';
import {
  isAdjective,
  isAdverb,
  isBaseForm,
  isConjunction,
  isModal,
  isNoun,
  isPreposition,
  isQuotationMark,
  isRelative,
  isVerb,
  tagged,
} from '../syntax/tags';
import { phraseBefore } from '../syntax/tied-phrase';
import { overTimeBefore } from '../syntax/times';
import { type Doubt, negated, open, type Reader, undone, unreal } from './doubt';
import { doubtOfNounClause, doubtOfPhrase } from './nouns';
import { ownVerb, type OwnVerb, verbLemma } from './own-verb';
import { type ClauseFacts, doubtOfSubject, subjectStart } from './subjects';

/** What a finite verb's clause makes of it: who its subject is, how it opens, and what it hangs on. */

const DOUBTING = wordClass('doubting');
const IMAGINING = wordClass('imagining');
const ALLEGING = wordClass('alleging');
const CHARGING = wordClass('charging');
const FACTIVE = wordClass('factive');
const UNTRUE = wordClass('untrue');
const UNCLEAR = wordClass('unclear');
const AUXILIARY = wordClass('auxiliary');
const ORDERS_NOTHING = wordClass('idle-order');
const CONDITION = /^(?:if|unless|whether|lest)$/;
const SUPPOSES = /^(?:imagine|suppose|assume|say)$/;
/** Verbs that leave a clause open, or say that it was only feared or hoped for. */
const OPENS = wordClass('open-verb');
const DESCRIBES = tagged('DT JJ PRP$ POS');
const BOUNDARY = /^[.;:!?…()“”"—–]$/;
/** Tokens over which a clause's opening is looked for. */
const REACH = 14;
/** … and over which “and” joins two bare verbs. */
const NEAR = 5;

/** How the text stands to a finite verb, by its clause. */
export function doubtOfClause(reader: Reader, own: OwnVerb, facts: ClauseFacts): Doubt | null {
  const { tokens } = reader;
  const start = subjectStart(tokens, own, facts);
  const none = doubtOfSubject(tokens, start, own);
  if (none) return none;
  if (facts.isParenthetical) return null;
  const before = overTimeBefore(tokens, start - 1);
  if (start === own.start) {
    const shared = ofShared(reader, own, before);
    if (shared !== undefined) return shared;
  }
  return ofInversion(tokens, start, own) ?? ofOpening(reader, before, start);
}

/** A verb that shares its subject with one before ("may come *and* say"): as that one stands; undefined where it shares none. */
function ofShared(reader: Reader, own: OwnVerb, before: TokenIndex): Doubt | null | undefined {
  const { tokens } = reader;
  const first = tokens[own.start]!;
  if (isBaseForm(first) && startsHere(tokens, own.start) && !ORDERS_NOTHING.has(first.lemma)) {
    return SUPPOSES.test(first.lemma) || own.start === own.at ? unreal('order') : null;
  }
  const link = tokens[before];
  if (!isConjunction(link)) return undefined;
  if (!isBaseForm(first) && first.tag !== 'VBN') return null;
  const reach = link?.normal === 'and' ? NEAR : REACH;
  for (let at = before - 1; at >= 0 && before - at < reach; at--) {
    if (BOUNDARY.test(tokens[at]!.text)) return undefined;
    if (tokens[at]!.tag === first.tag && tokens[at]!.lemma !== 'be') return reader.ofVerb(at);
  }
  return undefined;
}

/** Whether a clause begins with a token: "please" and marks passed over. */
function startsHere(tokens: readonly Token[], at: TokenIndex): boolean {
  const before = tokens[at - 1];
  if (!before) return true;
  if (/^(?:please|just|so|then)$/.test(before.normal)) return startsHere(tokens, at - 1);
  return isQuotationMark(before) || /^[:“"‘.!?—–]$/.test(before.text);
}

/** "*Did* Roe say so?", "*nor did* Roe say", "*had* Roe said so, …": an auxiliary before the subject. */
function ofInversion(tokens: readonly Token[], start: TokenIndex, own: OwnVerb): Doubt | null {
  const at = start - 1;
  const auxiliary = tokens[at];
  if (!auxiliary || !(AUXILIARY.has(auxiliary.lemma) || isModal(auxiliary))) return null;
  if (start === own.start || isRelative(tokens[start])) return null;
  let first = at;
  const isNot = /^(?:n't|not)$/.test(tokens[at]!.normal);
  if (isNot) first--;
  const before = tokens.slice(Math.max(0, first - 5), first);
  const cut = before.findLastIndex(({ text }) => /^[,;:.“"—–]$/.test(text));
  const lead = before.slice(cut + 1);
  if (lead.some(({ normal }) => /^(?:nor|neither|never|nowhere|hardly|scarcely|no)$/.test(normal)))
    return negated('inversion');
  if (lead.some(({ normal }, place) => normal === 'not' && lead[place + 1]?.normal !== 'only'))
    return negated('inversion');
  const opens = lead.every((token) => isConjunction(token) || isAdverb(token));
  if (!opens) return null;
  if (tokens.slice(own.at).some(({ text }) => text === '?')) return unreal('question');
  return /^(?:had|should|were)$/.test(auxiliary.normal) ? unreal('condition') : null;
}

/** What opens a clause before its subject: "*if* Roe says", "*rumours that* Roe said", "a *letter in which* Roe says". */
function ofOpening(reader: Reader, before: TokenIndex, start: TokenIndex): Doubt | null {
  const { tokens } = reader;
  let at = before;
  if (isRelative(tokens[start])) return ofRelative(reader, start);
  while (
    at >= 0 &&
    before - at < 4 &&
    (isAdverb(tokens[at]) || /^(?:even|only)$/.test(tokens[at]!.normal))
  )
    at--;
  const opener = tokens[at];
  if (!opener) return null;
  const { normal } = opener;
  if (CONDITION.test(normal)) {
    return /^(?:i|we)$/.test(tokens[start]?.normal ?? '') &&
      /^(?:may|might)$/.test(tokens[start + 1]?.normal ?? '')
      ? null
      : unreal(normal);
  }
  if (/^(?:though|case)$/.test(normal) && /^(?:as|in)$/.test(tokens[at - 1]?.normal ?? ''))
    return unreal(normal);
  if (/^(?:which|where)$/.test(normal)) return ofRelative(reader, at);
  const governor = normal === 'that' ? overAdverbs(tokens, at - 1) : at;
  return ofGovernor(reader, governor, { isThat: normal === 'that' });
}

function overAdverbs(tokens: readonly Token[], from: TokenIndex): TokenIndex {
  let at = from;
  while (at >= 0 && isAdverb(tokens[at])) at--;
  return at;
}

/** "the letter *in which* Roe says", "nobody *who* says". */
function ofRelative(reader: Reader, pronoun: TokenIndex): Doubt | null {
  const { tokens } = reader;
  let end = pronoun - 1;
  if (isPreposition(tokens[end])) end--;
  if (tokens[end]?.text === ',') end--;
  const head = tokens[end];
  if (/^(?:nobody|none)$/.test(head?.normal ?? '')) return negated('nobody');
  return isNoun(head) ? doubtOfPhrase(tokens, end) : null;
}

/** What governs a clause: a verb that tells it, a noun or an adjective. */
function ofGovernor(
  reader: Reader,
  at: TokenIndex,
  { isThat }: { readonly isThat: boolean },
): Doubt | null {
  const { tokens } = reader;
  const token = tokens[at];
  if (!token) return null;
  const verb = verbLemma(token);
  if (!isThat && complementsOf(verb)?.has('clause') !== true) return null;
  if (isNoun(token) && isThat) {
    const told = phraseBefore(tokens, at + 1);
    const teller = told === null ? -1 : overAdverbs(tokens, told - 1);
    const tells = /^(?:tell|inform|remind|assure|convince|persuade|warn)$/.test(
      verbLemma(tokens[teller]),
    );
    if (tells) return ofTelling(reader, teller);
    if (!isMistagged(tokens, at)) return doubtOfNounClause(reader, at);
  }
  if (isAdjective(token) && isThat) return ofAdjective(reader, at);
  if (isVerb(token) || isMistagged(tokens, at)) return ofTelling(reader, at);
  return null;
}

/** "Few in the gallery *believe* that": a verb that was taken for a noun. */
function isMistagged(tokens: readonly Token[], at: TokenIndex): boolean {
  const { tag, normal } = tokens[at]!;
  if (tag !== 'NN' || verbLemma(tokens[at]) !== normal || DESCRIBES(tokens[at - 1])) return false;
  return complementsOf(normal)?.has('clause') === true;
}

function ofAdjective(reader: Reader, at: TokenIndex): Doubt | null {
  const { tokens } = reader;
  const { normal } = tokens[at]!;
  const own = ownVerb(tokens, at);
  if (UNTRUE.has(normal)) return own.negated ? null : negated(normal);
  if (UNCLEAR.has(normal)) return open(null, normal);
  return own.negated && /^(?:true|certain|sure|clear|right|convinced)$/.test(normal)
    ? negated('not')
    : null;
}

/** How the text stands to a clause that a verb tells, which it denies, imagines, or tells itself. */
function ofTelling(reader: Reader, at: TokenIndex): Doubt | null {
  const verb = verbLemma(reader.tokens[at]);
  if (DOUBTING.has(verb)) return undone(reader.ofVerb(at), verb);
  if (IMAGINING.has(verb) || CHARGING.has(verb) || OPENS.has(verb)) return open(null, verb);
  if (verb === 'allege' || (ALLEGING.has(verb) && ownVerb(reader.tokens, at).passive))
    return open(null, verb);
  return FACTIVE.has(verb) ? null : reader.ofVerb(at);
}
