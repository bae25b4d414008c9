import type { StanceVerb } from '../../../language/lexicon/stances/stance-verbs';
import { wordClass } from '../../../language/lexicon/word-class';
import type { Token } from '../../../language/parsed-text';
import { isModal, isTo, isVerb, tagged } from '../../../language/syntax/tags';
import type { TokenIndex } from '../../../model/text';
import { isBody } from '../holders/voices';
import { byNoun, byPredicate } from './noun-sides';
import { around, byVerb } from './verb-sides';

/** Words that take a side: a verb with its particles, with its noun, or "is" with its phrase. */
export interface Side {
  /** The verb’s dictionary form with its particles; empty where the noun or the phrase says it. */
  readonly lemma: string;
  readonly entry: StanceVerb;
  /** The index behind their last token. */
  readonly end: TokenIndex;
  /** The shape that they have, by its name in the table of shapes. */
  readonly by?: string;
  /** Where the words that state the position begin: at the verb of a deed, before the noun that is voiced, else behind all. */
  readonly from: TokenIndex;
}

/** Deeds that are done to nothing. */
export const WHOLE_DEEDS = wordClass('whole-deed');
/** Verbs with one form for all, which a tagger takes for nouns. */
const FLAT = /^(?:put|hit|cut|split|quit|set|beat)$/;

const BEFORE_FLAT = tagged('NNP PRP MD TO RB VBD VBZ VBP VBG VBN');

/** The shapes of words that take a side, in the order in which they are looked for. */
const SIDES: readonly {
  readonly name: string;
  readonly find: (tokens: readonly Token[], verb: TokenIndex) => Side | null;
}[] = [
  { name: 'verb-with-noun', find: byNoun },
  { name: 'verb-around-object', find: around },
  { name: 'verb', find: byVerb },
  { name: 'predicate', find: byPredicate },
];

/** The words that take a side and begin with the verb at `at`. */
export function sideAt(tokens: readonly Token[], at: TokenIndex): Side | null {
  if (!readsAsVerb(tokens, at)) return null;
  for (const { name, find } of SIDES) {
    const side = find(tokens, at);
    if (side) return { ...side, by: name };
  }
  return null;
}

/** By its tag, or where the tagger took it for a noun or an adjective: "Roe campaigns for", "is rallying". */
function readsAsVerb(tokens: readonly Token[], at: TokenIndex): boolean {
  const { tag, normal } = tokens[at] ?? { tag: '', normal: '' };
  if (isVerb(tokens[at])) return true;
  const before = tokens[at - 1];
  if (normal === 'like') return isModal(before);
  if (FLAT.test(normal)) return BEFORE_FLAT(before);
  if (tag === 'NNS')
    return (
      before?.tag === 'NNP' || (isTo(tokens[at + 1]) && before !== undefined && isBody(before))
    );
  return tag === 'JJ' && normal.endsWith('ing') && before?.lemma === 'be';
}
