import type { TokenIndex } from '../../model/text';
import { wordClass } from '../lexicon/word-class';
import { isNoun, isPronoun, isVerb } from '../syntax/tags';
import { type Doubt, negated, open, type Reader, undone, unreal } from './doubt';
import { doubtOfPredicate, governingVerb, overAdverbsBefore, REACH_OF_VERB } from './governors';
import { verbLemma } from './own-verb';

/** What leads to a gerund: "stopped *short of* saying", "was quoted *as* saying", "shows *Roe* saying". */

const NEGATIVE = wordClass('negative-implicative');
const PREVENTING = wordClass('preventing');
const PROSPECTIVE = wordClass('prospective');
const ALLEGING = wordClass('alleging');
const DOUBTING = wordClass('doubting');
const RELUCTANT = wordClass('reluctant');
const CHARGING = wordClass('charging');
const STANDS_ALONE = /^(?:[,;:.()“”"—–-]|and|or|but)$/;

/** What leads to a gerund: "stopped *short of* saying"; null where it is affirmed. */
export function doubtOfGerund(reader: Reader, gerund: TokenIndex): Doubt | null {
  const { tokens } = reader;
  const at = overAdverbsBefore(tokens, gerund - 1);
  const lead = tokens[at];
  if (!lead || STANDS_ALONE.test(lead.text)) return null;
  const { normal } = lead;
  if (normal === 'of') return ofOf(reader, at);
  if (/^(?:without|than)$/.test(normal)) return negated(normal);
  if (normal === 'against') return negated(normal);
  if (normal === 'from') return ofFrom(reader, at);
  if (normal === 'as') return ofAs(reader, at);
  if (/^(?:about|on)$/.test(normal))
    return /^(?:think|talk|plan)$/.test(verbLemma(tokens[at - 1])) ? unreal(normal) : null;
  if (normal === 'to') return reader.ofVerb(at - 1);
  if (isNoun(lead) || isPronoun(lead)) return ofSmallClause(reader, at);
  const verb = verbLemma(lead);
  if (NEGATIVE.has(verb)) return undone(reader.ofVerb(at), verb);
  if (DOUBTING.has(verb)) return undone(reader.ofVerb(at), verb);
  if (PROSPECTIVE.has(verb) || /^(?:suggest|recommend|imagine|mind)$/.test(verb)) {
    return open(reader.ofVerb(at), verb);
  }
  return isVerb(lead) ? reader.ofVerb(at) : null;
}

/** "stopped short *of* saying", "accused *of* saying", "no record *of* saying". */
function ofOf(reader: Reader, of: TokenIndex): Doubt | null {
  const { tokens } = reader;
  const before = tokens[of - 1];
  if (!before) return null;
  const { normal, lemma } = before;
  if (normal === 'short') return undone(reader.ofVerb(of - 2), 'short of');
  if (normal === 'instead') return negated('instead of');
  if (RELUCTANT.has(normal)) return undone(doubtOfPredicate(reader, of - 1), normal);
  if (CHARGING.has(verbLemma(before)) || ALLEGING.has(verbLemma(before)))
    return unreal(verbLemma(before));
  if (isNoun(before) && PROSPECTIVE.has(lemma)) return open(reader.ofNoun(of - 1), lemma);
  if (!isNoun(before) && !isPronoun(before)) return null;
  const verb = governingVerb(tokens, of - 1);
  if (verb >= 0 && CHARGING.has(verbLemma(tokens[verb]))) return unreal(verbLemma(tokens[verb]));
  return isNoun(before) ? reader.ofNoun(of - 1) : null;
}

/** "refrained *from* saying", "kept Roe *from* saying", "far *from* saying". */
function ofFrom(reader: Reader, from: TokenIndex): Doubt | null {
  const { tokens } = reader;
  for (let at = from - 1; at >= 0 && from - at < REACH_OF_VERB; at--) {
    const lemma = verbLemma(tokens[at]);
    if (tokens[at]!.normal === 'far') return negated('far from');
    if (PREVENTING.has(lemma) || NEGATIVE.has(lemma)) return undone(reader.ofVerb(at), lemma);
    if (STANDS_ALONE.test(tokens[at]!.text)) break;
  }
  return null;
}

/** "was quoted *as* saying", "quoted Roe *as* saying". */
function ofAs(reader: Reader, as: TokenIndex): Doubt | null {
  const { tokens } = reader;
  const before = overAdverbsBefore(tokens, as - 1);
  const token = tokens[before];
  if (!token) return null;
  if (!isNoun(token) && !isPronoun(token) && token.text !== ',') return reader.ofVerb(before);
  const verb = token.text === ',' ? -1 : governingVerb(tokens, before);
  return verb >= 0 ? reader.ofVerb(verb) : null;
}

/** "shows *Roe* saying", "no record of *Roe* saying": a gerund with a subject of its own. */
function ofSmallClause(reader: Reader, subject: TokenIndex): Doubt | null {
  const { tokens } = reader;
  const at = governingVerb(tokens, subject);
  const governor = tokens[at];
  if (!governor || STANDS_ALONE.test(governor.text)) return null;
  if (governor.normal === 'as') return ofAs(reader, at);
  if (governor.normal === 'without') return negated('without');
  if (governor.normal === 'of') return isNoun(tokens[at - 1]) ? reader.ofNoun(at - 1) : null;
  return /^(?:with|in|by|for|to|after|before)$/.test(governor.normal) ? null : reader.ofVerb(at);
}
