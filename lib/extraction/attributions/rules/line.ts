import type { ParsedText, Quotation, Sentence, Token } from '../../../language/parsed-text';

/** A sentence with the quotation that each of its tokens stands in. */
export interface Line {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly quoted: readonly (Quotation | null)[];
}

/** The sentences of a text as lines, in reading order. Headings speak for the paper, not for a source, and are left out. */
export function linesOf({ article, sentences, quotations }: ParsedText): readonly Line[] {
  let next = 0;
  return sentences
    .filter(({ block }) => article.blocks[block]!.kind !== 'heading')
    .map((sentence) => ({
      sentence,
      tokens: sentence.tokens,
      quoted: sentence.tokens.map(({ start }) => {
        while (next < quotations.length && quotations[next]!.end <= start) next++;
        const quotation = quotations[next];
        return quotation && quotation.start <= start ? quotation : null;
      }),
    }));
}

/** Whether a quotation is speech: a few words between marks are a title or a doubtful word. */
export function isSpeech(text: ParsedText, { start, end }: Quotation): boolean {
  const words = text.article.text.slice(start, end);
  return (words.match(/\s+/g)?.length ?? 0) >= 2 || /[.,?!]['’"”]+$/.test(words);
}
