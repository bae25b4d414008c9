import type { TokenIndex } from '../../model/text';
import { wordClass } from '../lexicon/word-class';
import type { Token } from '../parsed-text';
import {
  isAdverb,
  isBaseForm,
  isGerund,
  isModal,
  isPastParticiple,
  isTo,
  isVerb,
  tagged,
} from './tags';
import { isWeekday } from './times';

/** A verb group: a verb with its auxiliaries and the verbs that lead to it, "may not have wanted to" back. */
export interface VerbGroup {
  /** Its first auxiliary, or the verb. */
  readonly start: TokenIndex;
  readonly negated: boolean;
  /** Its first modal: "*would* have paid". */
  readonly modal: TokenIndex | undefined;
  /** May or might be so, or was only tried, asked or considered. */
  readonly hypothetical: boolean;
  readonly passive: boolean;
  /** Is yet to be: "will block", "shall ask". */
  readonly future: boolean;
}

const AUXILIARY = wordClass('auxiliary');
const CATENATIVE = wordClass('catenative');
const NEGATIVE = wordClass('negative-implicative');
const PERHAPS = /^(?:may|might|could|can)$/;
/** Tokens of the longest group. */
const LONGEST = 12;

/** A group as it was read, with how far that looked: to a token before its verb, and the one behind it. */
interface Reading {
  readonly group: VerbGroup;
  readonly verb: TokenIndex;
  /** In tokens; more than there are where the reading came to their beginning. */
  readonly back: number;
  /** The token so far back: from it to the verb no mark may be left out. */
  readonly edge: Token | undefined;
  readonly opening: Token | undefined;
  readonly next: Token | undefined;
}

/** Groups are asked for again and again, and each is read once: by its tokens and the place of its verb … */
const KNOWN = new WeakMap<readonly Token[], (VerbGroup | undefined)[]>();
/** … and where a part of a sentence holds all that was looked at, by the verb itself. */
const READ = new WeakMap<Token, Reading>();

/** The group of a verb, back over auxiliaries, adverbs and leading verbs: "continued to", "has begun". */
export function verbGroup(tokens: readonly Token[], verb: TokenIndex): VerbGroup {
  let known = KNOWN.get(tokens);
  if (!known) KNOWN.set(tokens, (known = []));
  return (known[verb] ??= sharedGroup(tokens, verb) ?? readGroup(tokens, verb));
}

/** The group as it was read among other tokens of the sentence, where those that it looked at stand here as they did there. */
function sharedGroup(tokens: readonly Token[], verb: TokenIndex): VerbGroup | undefined {
  const read = READ.get(tokens[verb]!);
  if (!read || tokens[verb + 1] !== read.next) return undefined;
  const isWhole = read.edge !== undefined && tokens[verb - read.back] === read.edge;
  if (!isWhole && !(verb === read.verb && tokens[0] === read.opening)) return undefined;
  const { group } = read;
  const shift = verb - read.verb;
  if (shift === 0) return group;
  const modal = group.modal === undefined ? undefined : group.modal + shift;
  return { ...group, start: group.start + shift, modal };
}

function readGroup(tokens: readonly Token[], verb: TokenIndex): VerbGroup {
  let start = verb;
  let negated = false;
  let hypothetical = false;
  let passive = false;
  let future = false;
  let able = false;
  let first = verb;
  const before = (at: TokenIndex) => {
    const word = wordBefore(tokens, at);
    // Past a day two more are looked at: "on Monday".
    first = Math.min(first, word === at - 1 ? word : word - 2);
    return word;
  };
  for (let at = verb - 1; verb - at < LONGEST; at--) {
    first = Math.min(first, at);
    const token = tokens[at];
    if (!token) break;
    const { lemma, normal } = token;
    if (/^(?:neither|nor)$/.test(normal)) hypothetical = true;
    if (denies(token)) negated = !negated;
    else if (PERHAPS.test(lemma)) {
      hypothetical = true;
      able = /^(?:could|can)$/.test(lemma);
    } else if (lemma === 'would' && tokens[at + 1]?.lemma === 'have') hypothetical = true;
    else if (AUXILIARY.has(lemma)) {
      if (/^(?:will|shall)$/.test(lemma)) future = true;
      if (lemma === 'be' && at === before(verb) && isPastParticiple(tokens[verb])) passive = true;
    } else if (isTo(token)) {
      const leading = tokens[before(at)];
      if (!leading || !(CATENATIVE.has(leading.lemma) || NEGATIVE.has(leading.lemma))) break;
    } else if (CATENATIVE.has(lemma) && isVerb(token)) {
      // Its subject is the verb's own.
    } else if (NEGATIVE.has(lemma) && isVerb(token)) negated = !negated;
    else if (!isAdverb(token) && normal !== 'long') break;
    if (!isTo(token)) start = at;
  }
  // "could not support it" is no guess.
  if (negated && able) hypothetical = false;
  if (isGerund(tokens[start]) && isUndone(tokens, start - 1)) hypothetical = true;
  // "is not in favour": of "be" the negation stands behind.
  if (tokens[verb]!.lemma === 'be' && denies(tokens[verb + 1])) negated = !negated;
  const firstModal = tokens.slice(start, verb).findIndex(isModal);
  const modal = firstModal < 0 ? undefined : start + firstModal;
  const group = { start, negated, modal, hypothetical, passive, future };
  // What governs a gerund is looked at too: "short of".
  const back = verb - (isGerund(tokens[start]) ? Math.min(first, start - 2) : first);
  const edge = tokens[verb - back];
  READ.set(tokens[verb]!, { group, verb, back, edge, opening: tokens[0], next: tokens[verb + 1] });
  return group;
}

/** Whether a token turns its verb into its contrary: "not", "never". */
export function denies(token: Token | undefined): boolean {
  return /^(?:not|n't|never)$/.test(token?.normal ?? '');
}

/** "stopped short of backing", "without backing": whether what governs a gerund says that it was not done. */
function isUndone(tokens: readonly Token[], governor: TokenIndex): boolean {
  const { normal } = tokens[governor] ?? { normal: '' };
  return (
    /^(?:without|than|from)$/.test(normal) ||
    (normal === 'of' && /^(?:short|instead)$/.test(tokens[governor - 1]?.normal ?? ''))
  );
}

/** The word before a verb, adverbs and a day passed over: "the council *on Monday* rejected"; -1 where there is none. */
export function wordBefore(tokens: readonly Token[], from: TokenIndex): TokenIndex {
  let at = from - 1;
  while (isAdverb(tokens[at])) at--;
  if (isWeekday(tokens[at]) && at > 1) at -= tokens[at - 1]!.normal === 'on' ? 2 : 1;
  return at;
}

const DESCRIBES = tagged('DT JJ PRP$ POS');

/**
 * Whether a verb is a predicate, which tells what its subject does: it is finite, or made so by an auxiliary. No passive is
 * ("was told"), and no infinitive that only names what is wished.
 */
export function isPredicate(tokens: readonly Token[], verb: TokenIndex): boolean {
  const token = tokens[verb]!;
  let at = verb - 1;
  while (isAdverb(tokens[at])) at--;
  const before = tokens[at];
  if (isPastParticiple(token)) return before?.lemma === 'have';
  if (token.tag === 'VBD') return before?.lemma !== 'be' || token.normal === 'said';
  if (isBaseForm(token)) return !before || isModal(before) || before.lemma === 'do';
  return isVerb(token) && !DESCRIBES(before) && (isGerund(token) || !isTo(before));
}
