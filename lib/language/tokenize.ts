import type { TextOffset, TextSpan } from '../model/text';
import { isAbbreviation } from './lexicon/forms/abbreviations';
import { anyEnding } from './lexicon/forms/endings';

const INNER = '\\u00AD\\u200B-\\u200D\\u2060';
const WORD = `[\\p{L}\\p{N}\\p{M}\\uFFFD${INNER}]`;
/** "’s", "’ll": verbs and the sign of the genitive, short behind an apostrophe. */
const APOSTROPHE_CLITIC = `['’](?:${anyEnding('of', 'clitic')})`;
/** Alternatives in order of preference; what none matches and is not blank is a mark of its own. */
const TOKEN = new RegExp(
  [
    // Quotation marks and dashes that a wrong charset broke
    'â€[œ\\u009D™˜“”¦]?',
    'https?:\\/\\/[^\\s"“”<>]*[\\p{L}\\p{N}/]',
    '[\\p{L}\\p{N}._-]{1,64}@[\\p{L}\\p{N}-]{1,64}(?:\\.[\\p{L}\\p{N}-]{1,64}){1,8}',
    `[@#][\\p{L}\\p{N}_]+`,
    '(?:\\p{Lu}-)?(?:\\p{L}\\.){2,}',
    `(?:www\\.)?[\\p{L}\\p{N}-]{1,64}\\.(?:${anyEnding('of', 'domain')})\\b`,
    "['’]t(?=\\s\\p{Lu})",
    // “Roe ’ s aide”: papers that part the mark from both sides
    "(?<=[\\p{L}\\p{N}.)] )['’] s(?= )",
    `(?<=[\\p{L}\\p{N}.)])${APOSTROPHE_CLITIC}(?!\\p{L})`,
    `\\p{N}+(?:[.,:]\\p{N}+)*(?:${anyEnding('of', 'number')})?(?![\\p{L}\\p{N}]|[-‐‑]\\p{L})`,
    `${WORD}+(?:(?:['’‐‑-]|&(?=\\p{Lu}))${WORD}+)*`,
    "``|''|<<(?=\\p{L})|>>|--+|\\.{2,}|…",
  ].join('|'),
  'uy',
);
const CLITIC = new RegExp(`(?:n['’]t|${APOSTROPHE_CLITIC})$`, 'i');
const LETTERS = /[\p{L}\p{N}]/u;
/** Figures and signs that lead to a note. */
const NOTE_SIGNS = '¹²³⁰⁴⁵⁶⁷⁸⁹†‡*';
/** A word with such figures behind it: “Roe¹”, but not “m²”. */
const NOTED = new RegExp(`\\p{L}{3}([${NOTE_SIGNS}]+)$`, 'u');
const NOTE_SIGN = new RegExp(`^[${NOTE_SIGNS}]$`);
const BEFORE_NOTE = new RegExp(`[\\p{L}.,”"’)${NOTE_SIGNS}]`, 'u');

/** A number in brackets right behind a word or a mark leads to a note, too: "Roe[1]". */
const BRACKETED_NOTE = /(?<=[\p{L}.,;:!?)”’"»])\[\d{1,3}\]/uy;
const BRACKET = 0x5b;

/**
 * The words and marks of a stretch, in reading order, as spans of `text`: Penn Treebank conventions, except that a hyphenated
 * word stays whole.
 */
export function tokenize(text: string, within: TextSpan): readonly TextSpan[] {
  const tokens: TextSpan[] = [];
  let at = within.start;
  while (at < within.end) {
    const char = text.codePointAt(at)!;
    if (isBlank(char) || isNoteSign(text, at)) {
      at += char > 0xffff ? 2 : 1;
      continue;
    }
    BRACKETED_NOTE.lastIndex = at;
    const note = char === BRACKET ? BRACKETED_NOTE.exec(text) : null;
    if (note) {
      at += note[0].length;
      continue;
    }
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    let end = match ? Math.min(at + match[0].length, within.end) : at + (char > 0xffff ? 2 : 1);
    if (match) end -= NOTED.exec(match[0])?.[1]?.length ?? 0;
    if (match && LETTERS.test(match[0])) {
      if (text[end] === '.' && end < within.end && isAbbreviation(lastPart(text.slice(at, end)))) {
        end++;
      }
      pushWord(tokens, text, at, end);
    } else {
      tokens.push({ start: at, end: Math.min(end, within.end) });
    }
    at = end;
  }
  return tokens;
}

function pushWord(tokens: TextSpan[], text: string, start: TextOffset, end: TextOffset): void {
  const clitic = CLITIC.exec(text.slice(Math.max(start, end - 4), end));
  const cut = clitic ? end - clitic[0].length : start;
  if (cut > start) tokens.push({ start, end: cut }, { start: cut, end });
  else tokens.push({ start, end });
}

/** "D-Mass" is short for what its last part is. */
function lastPart(word: string): string {
  return word.slice(word.lastIndexOf('-') + 1);
}

/** Whether a raised figure or a sign stands behind a word or a mark, to lead to a note: it is no word. */
function isNoteSign(text: string, at: TextOffset): boolean {
  return (
    NOTE_SIGN.test(text[at]!) &&
    at > 0 &&
    BEFORE_NOTE.test(text[at - 1]!) &&
    !/[\p{L}*]/u.test(text[at + 1] ?? '') &&
    text.slice(Math.max(0, at - 2), at) !== ' m'
  );
}

/** Blank, control and format characters and lone surrogates are no words. */
function isBlank(code: number): boolean {
  if (code < 0x80) return code <= 0x20 || code === 0x7f;
  if (code === 0xad) return false;
  return BLANK.test(String.fromCodePoint(code));
}
const BLANK = /[\s\p{C}]/u;
