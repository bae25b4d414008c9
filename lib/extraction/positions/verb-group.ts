import type { Token } from '../../language/parsed-text';
import {
  LONGEST_STANCE_VERB,
  type StanceVerb,
  stanceVerb,
} from '../../language/lexicon/stance-verbs';

/** A verb with what stands before it: "may not have wanted to" back. */
export interface VerbGroup {
  /** Index of its first auxiliary, or of the verb. */
  readonly start: number;
  readonly negated: boolean;
  /** May or might be so, or was only tried, asked or considered. */
  readonly unreal: boolean;
  readonly passive: boolean;
}

const AUXILIARY = /^(?:be|have|do|will|would|shall|should|must|can|ought)$/;
const PERHAPS = /^(?:may|might|could|can)$/;
/** Verbs that lead to another one and leave its subject and its truth as they are. */
const LEADING =
  /^(?:continue|begin|start|keep|go|come|try|attempt|seek|vow|move|use|proceed|plan|promise|pledge|threaten|agree|decide|choose|prepare|intend)$/;
const FAILING = /^(?:refuse|decline|fail|stop|neglect|avoid|hesitate)$/;

/** Looks back from a verb over auxiliaries, adverbs and leading verbs ("continued to", "has begun"). */
export function verbGroup(tokens: readonly Token[], verb: number): VerbGroup {
  let start = verb;
  let negated = false;
  let unreal = false;
  let passive = false;
  for (let at = verb - 1; at >= 0 && verb - at < 12; at--) {
    const { lemma, normal, tag } = tokens[at]!;
    if (normal === 'not' || normal === "n't" || normal === 'never') negated = !negated;
    else if (PERHAPS.test(lemma)) unreal = true;
    else if (AUXILIARY.test(lemma)) {
      if (lemma === 'be' && at === before(tokens, verb) && tokens[verb]!.tag === 'VBN')
        passive = true;
    } else if (tag === 'TO') {
      const leading = tokens[before(tokens, at)];
      if (!leading || !(LEADING.test(leading.lemma) || FAILING.test(leading.lemma))) break;
    } else if (LEADING.test(lemma) && tag.startsWith('VB')) {
      // Its subject is the verb's own.
    } else if (FAILING.test(lemma) && tag.startsWith('VB')) negated = !negated;
    else if (tag !== 'RB') break;
    if (tag !== 'TO') start = at;
  }
  while (
    start < verb &&
    tokens[start]!.tag === 'RB' &&
    !/^(?:not|never|n't)$/.test(tokens[start]!.normal)
  )
    start++;
  return { start, negated, unreal, passive };
}

/** The index of the nearest token at the left that is no adverb. */
function before(tokens: readonly Token[], from: number): number {
  let at = from - 1;
  while (at >= 0 && tokens[at]!.tag === 'RB') at--;
  return at;
}

/** A stance verb in a text, and how many tokens it takes with its particles. */
export interface FoundVerb {
  readonly lemma: string;
  readonly entry: StanceVerb;
  readonly length: number;
}

/** The stance verb that begins at a token: the longest that fits, so that "call for" goes before "call". */
export function stanceVerbAt(tokens: readonly Token[], at: number): FoundVerb | null {
  if (!tokens[at]?.tag.startsWith('VB')) return null;
  for (let length = LONGEST_STANCE_VERB; length > 0; length--) {
    // "stands fully behind": adverbs may part a verb from its particles.
    const words = [tokens[at]!.lemma];
    let next = at + 1;
    while (words.length < length && next < tokens.length && next < at + length + 2) {
      const { tag, normal } = tokens[next++]!;
      if (tag !== 'RB' || normal === 'back' || normal === 'out') words.push(normal);
    }
    const lemma = words.join(' ');
    const entry = words.length === length ? stanceVerb(lemma) : undefined;
    if (entry) return { lemma, entry, length: next - at };
  }
  return null;
}
