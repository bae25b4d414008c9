import nlp from 'compromise/two';

/** What the tagger is told of a word, and what it answers in `tags`; `machine` and `frozen` are its own notes. */
interface Term {
  readonly text: string;
  readonly normal: string;
  readonly pre: string;
  readonly post: string;
  /** Of the sentence, and in it. */
  readonly index: readonly [number, number];
  readonly tags: Set<string>;
  machine?: string;
  frozen?: true;
}
type View = new (document: Term[][]) => { compute(steps: readonly string[]): unknown };
type Infinitive = (word: string, model: object, tense: string) => string;
type Singular = (word: string, model: object) => string;
type Words = Readonly<Record<string, string | readonly string[]>>;

/** What the dictionaries say of words, then what their letters and neighbours say. The post-tagger costs five times all others together and is left out. */
const LOOKING_UP = ['machine', 'freeze', 'lexicon'];
const GUESSING = ['preTagger'];
/** Longer words are no words; the tagger's patterns are spared them. */
const LONGEST_WORD = 60;
/** So many words are remembered from text to text. */
const MOST_WORDS = 20_000;

// compromise's types know strings only; a view made of terms of our own keeps our tokens one to one.
const Document = nlp('').constructor as unknown as View;
const model = nlp.model();
const { transform } = (
  nlp.methods() as {
    two: { transform: { verb: { toInfinitive: Infinitive }; noun: { toSingular: Singular } } };
  }
).two;
const {
  lexicon,
  frozenLex,
  _multiCache: longest,
} = (
  model as {
    one: { lexicon: Words; frozenLex: Words; _multiCache: Readonly<Record<string, number>> };
  }
).one;

/** compromise's tags for the words of sentences, one to one: "Noun", "Verb", "PastTense" … */
export function wordTags(
  sentences: readonly (readonly string[])[],
): readonly (readonly ReadonlySet<string>[])[] {
  const known = lookUp(sentences.flat());
  const document = sentences.map((words, sentence) =>
    words.map((word, at) => termOf(word, [sentence, at])),
  );
  // Looking up a word by itself is done once. Only where words make a phrase of the dictionary are they looked up together.
  const [phrased, plain] = [[] as Term[][], [] as Term[][]];
  for (const terms of document) {
    const facts = terms.map(({ text }) => known.get(text)!);
    (hasPhrase(facts) ? phrased : plain).push(terms);
  }
  new Document(phrased).compute(LOOKING_UP);
  for (const terms of plain) for (const term of terms) settle(term, known.get(term.text)!);
  new Document(document).compute(GUESSING);
  return document.map((terms) => terms.map((term) => term.tags));
}

function termOf(word: string, index: readonly [number, number]): Term {
  const text = word.length > LONGEST_WORD ? word.slice(0, LONGEST_WORD) : word;
  return { text, normal: text.toLowerCase(), pre: '', post: ' ', index, tags: new Set<string>() };
}

/** What the dictionaries say of words, each by itself. */
const remembered = new Map<string, Term>();

function lookUp(words: readonly string[]): ReadonlyMap<string, Term> {
  if (remembered.size > MOST_WORDS) remembered.clear();
  const fresh: Term[][] = [];
  for (const word of words) {
    const term = remembered.has(word) ? null : termOf(word, [0, 0]);
    if (!term || remembered.has(term.text)) continue;
    remembered.set(term.text, term);
    fresh.push([term]);
  }
  new Document(fresh).compute(LOOKING_UP);
  return remembered;
}

function settle(term: Term, { machine, frozen, tags }: Term): void {
  if (machine !== undefined) term.machine = machine;
  if (frozen) term.frozen = true;
  for (const tag of tags) term.tags.add(tag);
}

/** Whether words side by side are a phrase that the dictionaries have. */
function hasPhrase(words: readonly Term[]): boolean {
  return words.some((first, at) => {
    let phrase = wordOf(first);
    if (!Object.hasOwn(longest, phrase)) return false;
    const end = Math.min(words.length, at + longest[phrase]!);
    for (let next = at + 1; next < end; next++) {
      phrase += ` ${wordOf(words[next]!)}`;
      if (Object.hasOwn(lexicon, phrase) || Object.hasOwn(frozenLex, phrase)) return true;
    }
    return false;
  });
}

function wordOf({ machine, normal }: Term): string {
  return machine || normal;
}

/** "denied" → "deny"; `word` in lower case. */
export function infinitiveOf(word: string, tense: 'PastTense' | 'PresentTense' | 'Gerund'): string {
  return transform.verb.toInfinitive(word, model, tense) || word;
}

/** "ministries" → "ministry"; `word` in lower case. */
export function singularOf(word: string): string {
  return transform.noun.toSingular(word, model) || word;
}

/** compromise's own tags for a word or phrase in lower case, joined by commas; empty where it has none. */
export function lexiconTag(normal: string): string {
  return Object.hasOwn(lexicon, normal) ? String(lexicon[normal]) : '';
}
