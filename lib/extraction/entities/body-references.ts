import { bodyHead } from '../../language/lexicon/bodies';
import type { Sentence, Token } from '../../language/parsed-text';
import type { Mention } from '../../model/analysis';
import { isSaying, verbAfter } from './naming';
import type { Stretch } from '../../language/stretch';

/** A place where a body or country is named. */
export interface BodyNaming {
  /** What tells one body from another. */
  readonly key: string;
  readonly form: Mention['form'];
  readonly sentence: Sentence;
  /** The sentence's number. */
  readonly index: number;
  readonly words: Stretch;
}

/** Sentences looked back over. */
const REACH = 8;
/** Namings looked back over: sentences may be very long. */
const FAR = 60;

/** Which body "the ministry", "it" and "which" mean; `named` in reading order. */
export function bodyReferences(
  named: readonly BodyNaming[],
  sentences: readonly Sentence[],
): readonly BodyNaming[] {
  const references: BodyNaming[] = [];
  let next = 0;
  for (const [index, sentence] of sentences.entries()) {
    const { tokens } = sentence;
    for (let at = 0; at < tokens.length; at++) {
      while (next < named.length && startOf(named[next]!) < tokens[at]!.start) next++;
      const known = named.slice(Math.max(0, next - FAR), next);
      const reference = meantBy(tokens, at, known, index);
      if (reference) references.push({ ...reference, sentence, index });
    }
  }
  return references;
}

function startOf({ sentence, words }: BodyNaming): number {
  return sentence.tokens[words.start]!.start;
}

function meantBy(
  tokens: readonly Token[],
  at: number,
  known: readonly BodyNaming[],
  index: number,
): Pick<BodyNaming, 'key' | 'form' | 'words'> | null {
  const { normal, tag } = tokens[at]!;
  if (normal === 'it' && isSaying(verbAfter(tokens, at + 1))) {
    const last = known.findLast(
      (naming) =>
        index - naming.index <= 1 && verbAfter(naming.sentence.tokens, naming.words.end) !== null,
    );
    return last ? { key: last.key, form: 'pronoun', words: { start: at, end: at + 1 } } : null;
  }
  if (normal === 'which' && tokens[at - 1]?.text === ',') {
    const last = known.at(-1);
    const beside = last?.index === index && last.words.end === at - 1;
    return beside ? { key: last.key, form: 'pronoun', words: { start: at, end: at + 1 } } : null;
  }
  if (tag !== 'NN' || bodyHead(normal) === null) return null;
  if (!/^(?:the|this|that)$/.test(tokens[at - 1]?.normal ?? '')) return null;
  const after = tokens[at + 1];
  if (after && (/^(?:NN|POS)/.test(after.tag) || after.normal === 'of')) return null;
  const holder = known.findLast(
    (naming) =>
      index - naming.index <= REACH &&
      naming.sentence.tokens[naming.words.end - 1]!.normal === normal,
  );
  return holder ? { key: holder.key, form: 'role', words: { start: at - 1, end: at + 1 } } : null;
}
