import { wordClass } from '../../../language/lexicon/word-class';
import type { ParsedText, Token } from '../../../language/parsed-text';
import type { Stretch } from '../../../language/stretch';
import { verbAfter } from '../../../language/syntax/subject';
import { isNoun, isVerb, tagged } from '../../../language/syntax/tags';
import type { TextOffset } from '../../../model/text';
import { indexAt } from '../../../text/sorted-spans';
import type { Person } from '../people/person';

/** A place that names or means a person, for looking back. */
export interface PersonNaming {
  readonly person: Person;
  /** The sentence’s number. */
  readonly sentence: number;
  /** The sentence’s number among the paper’s own. */
  readonly own: number;
  /** The number of its block. */
  readonly block: number;
  /** In `Article.text`. */
  readonly start: TextOffset;
  readonly end: TextOffset;
  readonly quoted: boolean;
  /** Stands before a verb, or behind one of speaking, as a subject does. */
  readonly subject: boolean;
  /** Stands beside a verb of speaking. */
  readonly speaks: boolean;
  /** Stands before a noun that it tells more of: “the | Roe | campaign”. */
  readonly modifies: boolean;
  readonly how: 'name' | 'title' | 'pronoun';
}

const SPEAKING = wordClass('speaking-verb');

/** What makes a name behind “said” no subject of it: “said | Roe’s aide”, “said | Roe would”. */
const GOES_ON = tagged('NN* POS MD VB*');

/**
 * The number of each sentence among those in which the paper itself says something: what lies wholly within quotation marks
 * takes nobody out of mind, and counts with the sentence before.
 */
export function ownNumbers({ sentences, quotations }: ParsedText): readonly number[] {
  let own = -1;
  return sentences.map(({ start, end }) => {
    const quotation = quotations[indexAt(quotations, start)];
    // A mark may stand before the first word, a full stop behind the last.
    const whole = quotation !== undefined && quotation.end >= end - 1;
    if (!whole) own++;
    return own;
  });
}

/** How the words of a sentence, by its number, name a person. */
export function namingAt(
  text: ParsedText,
  own: readonly number[],
  {
    person,
    sentence,
    words: { start, end },
    how,
  }: Pick<PersonNaming, 'person' | 'sentence' | 'how'> & {
    readonly words: Stretch;
  },
): PersonNaming {
  const { tokens, block } = text.sentences[sentence]!;
  const verb = verbAfter(tokens, end);
  const before = tokens[start - 1];
  // “said | Roe”, but neither “said | Roe’s aide” nor “said | Roe would”
  const inverted = isSaying(before) && isVerb(before) && !GOES_ON(tokens[end]);
  return {
    person,
    sentence,
    own: own[sentence]!,
    block,
    start: tokens[start]!.start,
    end: tokens[end - 1]!.end,
    quoted: isQuoted(text, tokens[start]!.start),
    subject: verb !== null || inverted,
    speaks: isSaying(verb) || inverted,
    modifies: isNoun(tokens[end]),
    how,
  };
}

/** Whether a token is a verb of speaking. */
export function isSaying(token: Token | null | undefined): boolean {
  return token !== null && token !== undefined && SPEAKING.has(token.lemma);
}

/** Whether an offset lies inside a quotation; quotations are in order, so halving finds it. */
export function isQuoted({ quotations }: ParsedText, offset: TextOffset): boolean {
  const last = quotations[indexAt(quotations, offset)];
  return last !== undefined && last.end > offset;
}
