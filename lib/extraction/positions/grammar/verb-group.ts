import type { Token } from '../../../language/parsed-text';

/** A verb with what stands before it: "may not have wanted to" back. */
export interface VerbGroup {
  /** Index of its first auxiliary, or of the verb. */
  readonly start: number;
  readonly negated: boolean;
  /** May or might be so, or was only tried, asked or considered. */
  readonly unreal: boolean;
  readonly passive: boolean;
  /** Is yet to be: "will block", "shall ask". */
  readonly future: boolean;
}

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const AUXILIARY = /^(?:be|have|do|will|would|shall|should|must|can|ought)$/;
const PERHAPS = /^(?:may|might|could|can)$/;
/** Verbs that lead to another one and leave its subject and its truth as they are. */
const LEADING =
  /^(?:continue|begin|start|keep|go|come|try|attempt|seek|vow|move|use|proceed|plan|promise|pledge|threaten|agree|decide|choose|prepare|intend|vote|rally|rush|gather|march|help)$/;
const FAILING = /^(?:refuse|decline|fail|stop|neglect|avoid|hesitate)$/;

/** Looks back from a verb over auxiliaries, adverbs and leading verbs ("continued to", "has begun"). */
export function verbGroup(tokens: readonly Token[], verb: number): VerbGroup {
  let start = verb;
  let negated = false;
  let unreal = false;
  let passive = false;
  let future = false;
  let could = false;
  for (let at = verb - 1; at >= 0 && verb - at < 12; at--) {
    const { lemma, normal, tag } = tokens[at]!;
    if (/^(?:neither|nor)$/.test(normal)) unreal = true;
    if (normal === 'not' || normal === "n't" || normal === 'never') negated = !negated;
    else if (PERHAPS.test(lemma)) {
      unreal = true;
      could = /^(?:could|can)$/.test(lemma);
    } else if (lemma === 'would' && tokens[at + 1]?.lemma === 'have') unreal = true;
    else if (AUXILIARY.test(lemma)) {
      if (/^(?:will|shall)$/.test(lemma)) future = true;
      if (lemma === 'be' && at === before(tokens, verb) && tokens[verb]!.tag === 'VBN')
        passive = true;
    } else if (tag === 'TO') {
      const leading = tokens[before(tokens, at)];
      if (!leading || !(LEADING.test(leading.lemma) || FAILING.test(leading.lemma))) break;
    } else if (LEADING.test(lemma) && tag.startsWith('VB')) {
      // Its subject is the verb's own.
    } else if (FAILING.test(lemma) && tag.startsWith('VB')) negated = !negated;
    else if (tag !== 'RB' && normal !== 'long') break;
    if (tag !== 'TO') start = at;
  }
  // "could not support it" is no guess.
  if (negated && could) unreal = false;
  // "stopped short of backing", "without backing".
  const { normal: governor } = tokens[start - 1] ?? { normal: '' };
  if (
    tokens[start]!.tag === 'VBG' &&
    (/^(?:without|than|from)$/.test(governor) ||
      (governor === 'of' && /^(?:short|instead)$/.test(tokens[start - 2]?.normal ?? '')))
  )
    unreal = true;
  // "is not in favour": of "be" the negation stands behind.
  if (tokens[verb]!.lemma === 'be' && /^(?:not|n't|never)$/.test(tokens[verb + 1]?.normal ?? ''))
    negated = !negated;
  return { start, negated, unreal, passive, future };
}

/** The index of the nearest token at the left that is no adverb. */
function before(tokens: readonly Token[], from: number): number {
  let at = from - 1;
  while (at >= 0 && tokens[at]!.tag === 'RB') at--;
  // "voted on Monday to".
  if (DAY.test(tokens[at]?.normal ?? '') && at > 1) {
    at -= tokens[at - 1]!.normal === 'on' ? 2 : 1;
  }
  return at;
}

/** The index of the word before a verb and its group, adverbs passed over; -1 where there is none. */
export function subjectBefore(tokens: readonly Token[], verb: number): number {
  return before(tokens, verbGroup(tokens, verb).start);
}
