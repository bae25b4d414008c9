import type { Stance } from '../../../model/analysis';
import { VERBS } from '../words';

/** What a verb says of where its subject stands. */
export interface StanceVerb {
  readonly stance: Stance;
  /** Denied, it says the contrary ("does not support"): opposes. Without this mark it then says nothing. */
  readonly turns: boolean;
  /** A deed, done and not only said: the verb belongs to the words that state the position. */
  readonly deed: boolean;
  /** Only its denial says where one stands ("does not accept the verdict"): he opposes. */
  readonly onlyDenied?: boolean;
}

const STANCES = VERBS.column<Stance>('stance');
const MARKS = VERBS.column('marks');

function entryOf(verb: string): StanceVerb | undefined {
  const stance = STANCES.get(verb)?.[0];
  if (!stance) return undefined;
  const marks = MARKS.get(verb);
  const onlyDenied = marks?.includes('only-denied') === true;
  return {
    stance,
    turns: onlyDenied || marks?.includes('turns') === true,
    deed: marks?.includes('deed') === true,
    ...(onlyDenied && { onlyDenied }),
  };
}

/** What closes a verb that goes around what it is done to, with its entry. */
export interface Closing {
  readonly words: readonly string[];
  readonly entry: StanceVerb;
}

/** The verbs that go around what they are done to, "hold ~ in contempt", by their first word. */
const CLOSINGS = new Map<string, Closing[]>();
/** The most words that the verbs have which begin with a word. */
const LONGEST = new Map<string, number>();
/** What stands in the verbs behind their first word: "speak *well*", "set *aside*". */
const PARTS = new Set<string>();
for (const verb of STANCES.groups.flatMap(([, verbs]) => verbs)) {
  const words = verb.split(' ');
  const first = words[0]!;
  if (words[1] === '~') {
    const closing = { words: words.slice(2), entry: entryOf(verb)! };
    CLOSINGS.set(first, [...(CLOSINGS.get(first) ?? []), closing]);
  } else {
    LONGEST.set(first, Math.max(words.length, LONGEST.get(first) ?? 0));
    for (const part of words.slice(1)) PARTS.add(`${first} ${part}`);
  }
}

/** The words that may close a verb behind what it is done to: for "hold", "in contempt" and others. */
export function closingsOf(lemma: string): readonly Closing[] {
  return CLOSINGS.get(lemma) ?? [];
}

/** The verb's entry, by dictionary form, a particle joined by a blank: "call for". */
export function stanceVerb(lemma: string): StanceVerb | undefined {
  return entryOf(lemma) ?? regular(lemma);
}

/** Of a form that no dictionary led back: "touted" to "tout", "chiding" to "chide". */
function regular(form: string): StanceVerb | undefined {
  const parts = REGULAR.exec(form);
  if (!parts) return undefined;
  const [, stem, particles = ''] = parts;
  return entryOf(`${stem}${particles}`) ?? entryOf(`${stem}e${particles}`);
}

const REGULAR = /^(\p{L}+?)(?:ed|ing)(?= |$)(.*)$/u;

/** Whether a word belongs to some verb that begins with another: "well" to "speak", as in "speak well of". */
export function isPartOfVerb(first: string, word: string): boolean {
  return PARTS.has(`${first} ${word}`);
}

/** The most words that a verb which begins with this one and its particles have; 0 where none begins so. */
export function mostWords(first: string): number {
  const stem = REGULAR.exec(first)?.[1];
  return LONGEST.get(first) ?? (stem ? (LONGEST.get(stem) ?? LONGEST.get(`${stem}e`)) : 0) ?? 0;
}
