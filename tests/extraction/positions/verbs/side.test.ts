import { expect, it } from 'vitest';
import { sideAt } from '../../../../lib/extraction/positions/verbs/side';
import type { WordTable } from '../../../../lib/language/lexicon/read-words';
import { NOUNS, VERBS } from '../../../../lib/language/lexicon/words';
import { parse } from '../../../../lib/language/parse';
import type { Token } from '../../../../lib/language/parsed-text';
import { articleFromText } from '../../../../lib/text/article-from-text';

/** What may follow the words that take a side. */
const OBJECTS = ['the plan', 'it', 'that', 'fight', '', ', he said'];

it('finds every verb that takes a side behind “will”', () => {
  const lost = entriesOf(VERBS).filter(([verb, [stance]]) => {
    const words = verb.replace('~', 'Roe');
    return !OBJECTS.some((object) => {
      const tokens = taken(tokensOf(`They will ${words} ${object}.`), 2, 'VB');
      return sideAt(tokens, 2)?.entry.stance === stance;
    });
  });
  expect(lost).toEqual([]);
});

it('finds every noun that takes a side behind a light verb', () => {
  const lost = entriesOf(NOUNS).filter(([noun, [stance]]) => {
    const first = noun.split(' ')[0];
    return !['voiced', 'filed a'].some((verb) =>
      OBJECTS.some((object) => {
        const tokens = tokensOf(`They ${verb} ${noun} ${object}.`);
        const at = tokens.findIndex(({ normal }) => normal === first);
        return sideAt(taken(tokens, at, 'NN'), 1)?.entry.stance === stance;
      }),
    );
  });
  expect(lost).toEqual([]);
});

function entriesOf(table: WordTable) {
  return table
    .column('stance')
    .groups.flatMap(([words, entries]) => entries.map((entry) => [entry, words] as const));
}

function tokensOf(text: string): readonly Token[] {
  return parse(articleFromText(text)).sentences[0]!.tokens;
}

/** Tokens with the tag that a word has here: the tagger may take it for something else. */
function taken(tokens: readonly Token[], at: number, tag: string): readonly Token[] {
  return tokens.with(at, { ...tokens[at]!, tag, lemma: tokens[at]!.normal });
}
