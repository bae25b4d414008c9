import { complementsOf } from '../../../language/lexicon/speech-verbs';
import { anyOf, wordClass } from '../../../language/lexicon/word-class';
import type { ParsedText } from '../../../language/parsed-text';
import { isPastParticiple, isVerb } from '../../../language/syntax/tags';
import type { TextSpan } from '../../../model/text';
import { touching } from '../../../text/sorted-spans';
import type { Candidate } from '../candidate';
import { tokenAt } from '../token-at';

/** "declined | to comment on the report" */
const SILENCE = new RegExp(
  String.raw`^to (?:${anyOf('replying')}|be (?:named|identified|quoted))\b`,
  'i',
);

/** UTF-16 units of a content among which such words are looked for. */
const SILENCE_UNITS = 30;

/**
 * Whether a candidate tells that somebody says something. A title doesn’t, nor a passive that keeps quiet about who it is
 * ("is expected to"), nor that somebody would not comment.
 */
export function isWorthTelling(text: ParsedText, { cue, content, source }: Candidate): boolean {
  const [{ start, end }] = content;
  if (SILENCE.test(text.article.text.slice(start, Math.min(end, start + SILENCE_UNITS))))
    return false;
  if (!cue) return true;
  if (!source && isPastParticiple(tokenAt(text, cue.start)?.token)) return false;
  return !isTitle(text, content, cue);
}

const SMALL = wordClass('small-in-title');
/** Words of the longest title; longer ones are speech, however they are spelt. */
const MOST_WORDS = 9;
/** Verbs that say something, but as often give a name. */
const NAMES = /^(?:call|describe|announce|cite|begin|go)$/;

/** Whether all that is attributed is the title of a work or the name of a thing: "a film called “The Long Ferry”". */
function isTitle(text: ParsedText, content: readonly TextSpan[], cue: TextSpan): boolean {
  const [span, ...others] = content;
  const quotation = span && touching(text.quotations, span)[0];
  if (!quotation || others.length > 0) return false;
  if (span.start < quotation.start || span.end > quotation.end) return false;
  const words = text.article.text
    .slice(span.start, span.end)
    .match(/[\p{L}\p{N}’'-]*[\p{L}\p{N}]/gu);
  if (!words || words.length > MOST_WORDS) return false;
  const capital = words.every(
    (word) => SMALL.has(word.toLowerCase()) || /^[’']?[\p{Lu}\p{N}]/u.test(word),
  );
  return capital && !speaks(text, cue);
}

function speaks(text: ParsedText, cue: TextSpan): boolean {
  const token = tokenAt(text, cue.start)?.token;
  const { lemma = '', tag = '' } = token ?? {};
  const complements = complementsOf(lemma);
  const says = complements?.has('quote') || complements?.has('clause');
  return !/^[A-Z]/.test(tag) || (isVerb(token) && says === true && !NAMES.test(lemma));
}
