import type { TableIndex } from '../../../../model/text';
import type { Token } from '../../../../language/parsed-text';
import { hashString, mix } from '../../../../learning/hashing';

/**
 * A text in runs of words that act as one: a noun with what goes before it, a verb with its helpers, any other word by itself.
 * Columns by a table's places.
 */
export interface Chunks {
  /** What the run from here on is. */
  readonly chunk: Int32Array;
  /** First place of the run, and one past its last. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

const NOMINAL = hashString('noun');
const PRONOMINAL = hashString('pronoun');
const FINITE = hashString('finite');
const NOUNS = /^(?:NN|JJ|CD|POS|\$)/;
const OPENERS = /^(?:DT|PDT|PRP\$|WP\$)$/;
const PRONOUNS = /^(?:PRP|EX)$/;
const FINITES = /^(?:VBD|VBZ|VBP|MD)$/;

/** What a part of speech makes of a word in its run. */
interface Role {
  /** What the word is; 0 for an adverb, which belongs to the run before it, null where it is its wording that tells. */
  readonly own: number | null;
  /** A run of nouns begins with it. */
  readonly opens: boolean;
  readonly verb: boolean;
}

const roles = new Map<string, Role>();

function roleOf(tag: string): Role {
  const known = roles.get(tag);
  if (known) return known;
  const opens = OPENERS.test(tag);
  const verb = /^(?:VB|MD)/.test(tag);
  const role = { own: ownOf(tag, opens, verb), opens, verb };
  roles.set(tag, role);
  return role;
}

function ownOf(tag: string, opens: boolean, verb: boolean): number | null {
  if (opens || NOUNS.test(tag)) return NOMINAL;
  if (PRONOUNS.test(tag)) return PRONOMINAL;
  if (verb) return FINITES.test(tag) ? FINITE : hashString(tag);
  return tag.startsWith('RB') ? 0 : null;
}

/** The runs of a text’s tokens, the first of which is at `pad`; none crosses from one sentence into another. `word` and `sentence` are columns. */
export function chunksOf(
  tokens: readonly Token[],
  pad: number,
  { word, sentence }: { readonly word: Int32Array; readonly sentence: Int32Array },
): Chunks {
  const size = sentence.length;
  const chunk = new Int32Array(size);
  const from = new Int32Array(size);
  const to = new Int32Array(size);
  for (let at = 0; at < size; at++) {
    from[at] = at;
    to[at] = at + 1;
  }
  const end = pad + tokens.length;
  let open = pad;
  let afterVerb = false;
  for (let at = pad; at < end; at++) {
    const { tag } = tokens[at - pad]!;
    const { own, opens, verb } = roleOf(tag);
    chunk[at] = own ?? word[at]!;
    const joins =
      at > pad &&
      sentence[at] === sentence[at - 1] &&
      (own === 0 ||
        (own === NOMINAL && !opens && chunk[open] === NOMINAL) ||
        (verb && afterVerb && tag !== 'MD'));
    if (joins) from[at] = open;
    else [open, afterVerb] = [at, verb];
  }
  for (let at = end - 2; at >= pad; at--) if (from[at + 1] === from[at]) to[at] = to[at + 1]!;
  return { chunk, from, to };
}

/** The next two or three runs from a place on, as one number. */
export function ahead({ chunk, to }: Chunks, at: TableIndex, count: 2 | 3): number {
  const second = to[at]!;
  const two = mix(chunk[at]!, chunk[second]!);
  return count === 2 ? two : mix(two, chunk[to[second]!]!);
}

/** The two runs before a place, as one number. */
export function behind({ chunk, from }: Chunks, at: TableIndex): number {
  const first = from[at - 1]!;
  return first < 1 ? chunk[first]! : mix(chunk[first]!, chunk[from[first - 1]!]!);
}
