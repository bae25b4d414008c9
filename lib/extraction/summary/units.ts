import type { ParsedText, Quotation, Sentence } from '../../language/parsed-text';

/** More tokens than these are no sentence of a summary, though one quotation runs through them. */
const LONGEST = 70;

/** What can be shown of a text: a sentence, or several of one block that a quotation runs through. */
export interface Unit extends Sentence {
  /** Its number of words. */
  readonly words: number;
  /** False where a quotation begins in it that ends elsewhere, or the other way round. */
  readonly whole: boolean;
}

/** The sentences of a text, those that one quotation joins taken together, in reading order. */
export function unitsOf({ sentences, quotations }: ParsedText): readonly Unit[] {
  const units: Unit[] = [];
  let group: Sentence[] = [];
  let next = 0;
  let last: Quotation | undefined;
  for (const [at, sentence] of sentences.entries()) {
    group.push(sentence);
    while (next < quotations.length && quotations[next]!.start < sentence.end) {
      last = quotations[next++]!;
    }
    const following = sentences[at + 1];
    if (last && following?.block === sentence.block && last.end > following.start) continue;
    units.push(...joined(group, last?.open !== true || last.end < sentence.end));
    group = [];
  }
  return units;
}

function joined(group: readonly Sentence[], closed: boolean): readonly Unit[] {
  const tokens = group.flatMap((sentence) => sentence.tokens);
  if (group.length > 1 && tokens.length > LONGEST) {
    return group.map((sentence) => unit(sentence, false));
  }
  const { start, block } = group[0]!;
  return [unit({ start, end: group.at(-1)!.end, block, tokens }, closed)];
}

function unit(sentence: Sentence, whole: boolean): Unit {
  const words = sentence.tokens.filter(({ normal }) => /^[\p{L}\p{N}]/u.test(normal)).length;
  return { ...sentence, words, whole };
}
