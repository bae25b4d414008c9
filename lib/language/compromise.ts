import nlp from 'compromise/two';

/** What the tagger is told of a word, and what it answers in `tags`. */
interface Term {
  readonly text: string;
  readonly normal: string;
  readonly pre: string;
  readonly post: string;
  readonly tags: Set<string>;
}
type View = new (document: Term[][]) => { compute(steps: readonly string[]): unknown };
type Infinitive = (word: string, model: object, tense: string) => string;
type Singular = (word: string, model: object) => string;

/** The steps of compromise that we need. Its post-tagger costs five times all others together and is left out. */
const STEPS = ['machine', 'index', 'freeze', 'lexicon', 'preTagger'];
/** Longer words are no words; the tagger's patterns are spared them. */
const LONGEST_WORD = 60;

// compromise's types know strings only; a view made of terms of our own keeps our tokens one to one.
const Document = nlp('').constructor as unknown as View;
const model = nlp.model();
const { transform } = (
  nlp.methods() as {
    two: { transform: { verb: { toInfinitive: Infinitive }; noun: { toSingular: Singular } } };
  }
).two;

/** compromise's tags for the words of sentences, one to one: "Noun", "Verb", "PastTense" … */
export function wordTags(
  sentences: readonly (readonly string[])[],
): readonly (readonly ReadonlySet<string>[])[] {
  const document = sentences.map((words) =>
    words.map((word) => {
      const text = word.length > LONGEST_WORD ? word.slice(0, LONGEST_WORD) : word;
      return { text, normal: text.toLowerCase(), pre: '', post: ' ', tags: new Set<string>() };
    }),
  );
  new Document(document).compute(STEPS);
  return document.map((terms) => terms.map((term) => term.tags));
}

/** "denied" → "deny"; `word` in lower case. */
export function infinitiveOf(word: string, tense: 'PastTense' | 'PresentTense' | 'Gerund'): string {
  return transform.verb.toInfinitive(word, model, tense) || word;
}

/** "ministries" → "ministry"; `word` in lower case. */
export function singularOf(word: string): string {
  return transform.noun.toSingular(word, model) || word;
}

const lexicon = (
  model as { one: { lexicon: Readonly<Record<string, string | readonly string[]>> } }
).one.lexicon;

/** compromise's own tags for a word or phrase in lower case, joined by commas; empty where it has none. */
export function lexiconTag(normal: string): string {
  return Object.hasOwn(lexicon, normal) ? String(lexicon[normal]) : '';
}
