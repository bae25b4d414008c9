import { SPEECH_VERBS } from '../../language/lexicon/speech-verbs';
import type { ParsedText } from '../../language/parsed-text';
import type { TextSpan } from '../../model/text';
import { touching } from '../../text/sorted-spans';
import { tokenAt } from './token-at';

/** Words that stay small in a title. */
const SMALL =
  /^(?:a|an|the|and|or|but|nor|of|in|on|at|to|for|from|by|with|as|is|it|its|your|my|our|vs)$/i;
/** Longer ones are speech, however they are spelt. */
const MOST_WORDS = 9;
/** Verbs that say something, but as often give a name. */
const NAMES = /^(?:call|describe|announce|cite|begin|go)$/;

/** Whether all that is attributed is the title of a work or the name of a thing: "a film called “The Long Ferry”". */
export function isTitle(text: ParsedText, content: readonly TextSpan[], cue: TextSpan): boolean {
  const [span, ...others] = content;
  const quotation = span && touching(text.quotations, span)[0];
  if (!quotation || others.length > 0) return false;
  if (span.start < quotation.start || span.end > quotation.end) return false;
  const words = text.article.text
    .slice(span.start, span.end)
    .match(/[\p{L}\p{N}’'-]*[\p{L}\p{N}]/gu);
  if (!words || words.length > MOST_WORDS) return false;
  const capital = words.every((word) => SMALL.test(word) || /^[’']?[\p{Lu}\p{N}]/u.test(word));
  return capital && !speaks(text, cue);
}

function speaks(text: ParsedText, cue: TextSpan): boolean {
  const { lemma = '', tag = '' } = tokenAt(text, cue.start)?.token ?? {};
  const complements = SPEECH_VERBS.get(lemma);
  const says = complements?.has('quote') || complements?.has('clause');
  return !/^[A-Z]/.test(tag) || (tag.startsWith('VB') && says === true && !NAMES.test(lemma));
}
