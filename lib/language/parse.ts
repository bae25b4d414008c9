import type { Article } from '../model/article';
import { isGivenName } from './lexicon/given-names';
import type { ParsedText, Sentence, Token } from './parsed-text';
import { quotations } from './quotations';
import { quotationEnds, splitSentences } from './split-sentences';
import { lemmaOf } from './tagging/lemma';
import { tagSentences } from './tagging/tag';
import type { Word } from './tagging/tag-alone';
import { tokenize } from './tokenize';

/**
 * An article as sentences of tagged words, with exact offsets in `Article.text`. Any text will do: what holds no word
 * gives no sentence. Time is linear in the length of the text.
 */
export function parse(article: Article): ParsedText {
  const { text } = article;
  const quoted = quotations(article);
  const ends = quotationEnds(quoted);
  const sentences: Sentence[] = [];
  const blocks = article.blocks.map(({ span }) =>
    splitSentences(text, tokenize(text, span), ends).map((tokens) =>
      tokens.map((token) => {
        const written = text.slice(token.start, token.end);
        // All fields at once, in one order: engines read such objects fastest.
        const normal = normalize(written);
        return {
          start: token.start,
          end: token.end,
          text: written,
          normal,
          lemma: '',
          tag: '',
        };
      }),
    ),
  );
  const isProper = properIn(blocks.flat());
  for (const [block, words] of blocks.entries()) {
    const tags = tagSentences(words, isProper);
    for (const [index, plain] of words.entries()) {
      for (const [at, word] of plain.entries()) {
        word.tag = tags[index]![at]!;
        word.lemma = lemmaOf(word.normal, word.tag);
      }
      const tokens: readonly Token[] = plain;
      sentences.push({
        start: tokens[0]!.start,
        end: tokens.at(-1)!.end,
        block,
        tokens,
      });
    }
  }
  return { article, sentences, quotations: quoted };
}

/** A capital at a sentence's start is a name's when the text has the word with a capital elsewhere and never without. */
function properIn(sentences: readonly (readonly Word[])[]): (word: Word) => boolean {
  const inside = new Set<string>();
  const small = new Set<string>();
  for (const words of sentences) {
    for (let at = 0; at < words.length; at++) {
      const { text } = words[at]!;
      if (!/^\p{Lu}/u.test(text)) small.add(text);
      else if (
        at > 0 &&
        (/^[\p{Ll},]/u.test(words[at - 1]!.text) || isGivenName(words[at - 1]!.normal))
      )
        inside.add(text);
    }
  }
  return ({ text, normal }) => inside.has(text) && !small.has(normal);
}

/** Lower case, straight apostrophes that nothing parts from their letter, no soft hyphens or other invisible marks. */
function normalize(word: string): string {
  if (/^[a-z]+$/.test(word)) return word;
  return word
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/^' s$/, "'s")
    .replace(/[\u00AD\u200B-\u200D\u2060]/g, '');
}
