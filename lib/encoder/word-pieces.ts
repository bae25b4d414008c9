import type { TextSpan } from '../model/text';

/** The pieces of words that an encoder knows. A piece that goes on in a word is written with `##` in the file, and without it here. */
export interface Vocabulary {
  /** The numbers of pieces that begin a word. */
  readonly heads: ReadonlyMap<string, number>;
  /** The numbers of pieces that go on in a word. */
  readonly tails: ReadonlyMap<string, number>;
  /** In UTF-16 units: no piece is longer. */
  readonly longest: number;
  /** `[UNK]`: a word that can't be made of known pieces. */
  readonly unknown: number;
  /** `[CLS]`: stands before what is read. */
  readonly opening: number;
  /** `[SEP]`: stands between paragraphs, and at the end. */
  readonly parting: number;
}

/** Pieces in the order of the text, in columns: the number of each in the vocabulary, and its stretch of the text. */
export interface WordPieces {
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** A word of more characters than this is taken for unknown, unlooked at. */
const LONGEST_WORD = 100;

/** The vocabulary of a file with one piece a line: the number of a piece is that of its line, from 0. */
export function readVocabulary(file: string): Vocabulary {
  const heads = new Map<string, number>();
  const tails = new Map<string, number>();
  let longest = 1;
  for (const [number, piece] of file.trimEnd().split(/\r?\n/).entries()) {
    const isTail = piece.startsWith('##') && piece.length > 2;
    const written = isTail ? piece.slice(2) : piece;
    (isTail ? tails : heads).set(written, number);
    longest = Math.max(longest, written.length);
  }
  const special = (name: string) => {
    const number = heads.get(name);
    if (number === undefined) throw new Error(`No ${name} among the word pieces`);
    return number;
  };
  return {
    heads,
    tails,
    longest,
    unknown: special('[UNK]'),
    opening: special('[CLS]'),
    parting: special('[SEP]'),
  };
}

/**
 * WordPiece as uncased BERT has it (Devlin and others 2019), with the place of each piece in the text. Control characters go,
 * letters are made small and lose their accents; words end at blanks, punctuation and Chinese characters; a word is cut
 * into the longest known pieces from its start, and is `[UNK]` as a whole where that fails.
 * A piece ends with the last character that is left of it: an accent written as a character of its own after it lies outside.
 */
export function wordPieces(text: string, span: TextSpan, vocabulary: Vocabulary): WordPieces {
  const found: FoundPiece[] = [];
  let word: Character[] = [];
  const endWord = () => {
    if (word.length > 0) cutWord(word, vocabulary, found);
    word = [];
  };
  for (let at = span.start; at < span.end;) {
    const code = text.codePointAt(at)!;
    const end = at + (code > 0xffff ? 2 : 1);
    const seen = asSeen(code);
    if (seen === BLANK) endWord();
    else {
      for (const { text: written, isAlone } of seen) {
        if (isAlone) endWord();
        word.push({ text: written, start: at, end });
        if (isAlone) endWord();
      }
    }
    at = end;
  }
  endWord();
  return {
    ids: Int32Array.from(found, ({ id }) => id),
    starts: Int32Array.from(found, ({ start }) => start),
    ends: Int32Array.from(found, ({ end }) => end),
  };
}

interface FoundPiece extends TextSpan {
  readonly id: number;
}

/** A character as the vocabulary writes it, and where that comes from in the text. */
interface Character extends TextSpan {
  readonly text: string;
}

/** Cuts a word into known pieces, the longest first. */
function cutWord(word: readonly Character[], vocabulary: Vocabulary, found: FoundPiece[]): void {
  const { heads, tails, longest, unknown } = vocabulary;
  const stretch = (from: number, to: number) => ({
    start: word[from]!.start,
    end: word[to - 1]!.end,
  });
  const known: FoundPiece[] = [];
  let from = 0;
  while (from < word.length && word.length <= LONGEST_WORD) {
    const numbers = from === 0 ? heads : tails;
    let to = Math.min(word.length, from + longest);
    let piece = '';
    for (let at = from; at < to; at++) piece += word[at]!.text;
    let id = numbers.get(piece);
    while (id === undefined && to > from + 1) {
      to--;
      piece = piece.slice(0, -word[to]!.text.length);
      id = numbers.get(piece);
    }
    if (id === undefined) break;
    known.push({ id, ...stretch(from, to) });
    from = to;
  }
  if (from < word.length) found.push({ id: unknown, ...stretch(0, word.length) });
  else found.push(...known);
}

interface Seen {
  readonly text: string;
  /** It is a word by itself. */
  readonly isAlone: boolean;
}

const BLANK = 'blank';
const seenBefore = new Map<number, readonly Seen[] | typeof BLANK>();

/** What is left of a character of the text: nothing, a blank, or the characters that it is read as. */
function asSeen(code: number): readonly Seen[] | typeof BLANK {
  let seen = seenBefore.get(code);
  if (seen === undefined) {
    seen = look(code);
    seenBefore.set(code, seen);
  }
  return seen;
}

/** The order is the original's: what is cut away, then blanks, then Chinese characters, then accents, then capitals. */
function look(code: number): readonly Seen[] | typeof BLANK {
  const written = String.fromCodePoint(code);
  if (/[\t\n\r]/.test(written)) return BLANK;
  if (/[\0\uFFFD\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u.test(written)) return [];
  if (/\p{White_Space}/u.test(written)) return BLANK;
  const isAlone = isChinese(code);
  const plain = written
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
  return Array.from(plain, (text) => ({
    text,
    isAlone: isAlone || /[!-/:-@[-`{-~\p{P}]/u.test(text),
  }));
}

/** The blocks of Chinese characters that BERT parts; Japanese and Korean letters are not among them. */
function isChinese(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0x20000 && code <= 0x2a6df) ||
    (code >= 0x2a700 && code <= 0x2b81f) ||
    (code >= 0x2b920 && code <= 0x2ceaf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x2f800 && code <= 0x2fa1f)
  );
}
