import { closedClassTag } from '../../../language/lexicon/forms/closed-class';
import { isGivenName } from '../../../language/lexicon/given-names';
import { isPlainWord } from '../../../language/lexicon/plain-words';
import { complementsOf } from '../../../language/lexicon/speech-verbs';
import { stanceVerb } from '../../../language/lexicon/stances/stance-verbs';
import type { Sentence } from '../../../language/parsed-text';

/** Whether a line is written as headlines are, with capitals that say nothing for a name: “Mayor Slams Plan To Close Bridge”. */
export function isHeadline({ tokens }: Sentence): boolean {
  if (tokens.length > 40) return false;
  let long = 0;
  let small = 0;
  let telling = 0;
  let shouted = 0;
  for (const [at, { text, normal }] of tokens.entries()) {
    const capital = /^\p{Lu}/u.test(text);
    if (capital && at > 0 && isOrdinary(normal)) telling++;
    // Short words may be small in headlines when they are of a closed class: “of”, “to”.
    if (!/^\p{L}{4}/u.test(text)) {
      if (/^\p{Ll}/u.test(text) && closedClassTag(normal) === undefined) small++;
      continue;
    }
    long++;
    if (text === text.toUpperCase()) shouted++;
    else if (!capital) small++;
  }
  if (long > 1 && shouted === long) return true;
  if (long < 3) return false;
  return tokens.at(-1)?.text === '.'
    ? telling > 1 && small === 0
    : telling > 0 && small <= long / 8;
}

const STEMS = [/s$/, /es$/, /ed$/, /d$/, /ing$/, /ly$/];

function isPlainStem(normal: string, ending: RegExp): boolean {
  const stem = normal.replace(ending, '');
  return (
    stem !== normal &&
    (isPlainWord(stem) || complementsOf(stem) !== undefined || stanceVerb(stem) !== undefined)
  );
}

/** Whether a word (lower case) is no name: of a closed class, plain, or a form of a plain one. */
export function isOrdinary(normal: string): boolean {
  if (closedClassTag(normal) !== undefined) return true;
  if (isGivenName(normal)) return false;
  return isPlainWord(normal) || STEMS.some((ending) => isPlainStem(normal, ending));
}
