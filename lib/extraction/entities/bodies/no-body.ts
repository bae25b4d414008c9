import { bodyHead, bodyNamed, isThing } from '../../../language/lexicon/bodies';
import { isPeoples } from '../../../language/lexicon/places';
import { isPlainWord } from '../../../language/lexicon/plain-words';
import type { Token } from '../../../language/parsed-text';
import { phrase, type Stretch } from '../../../language/stretch';
import { verbAfter } from '../../../language/syntax/subject';
import { isSaying } from '../references/person-naming';

/** Whether words that have the shape of a body’s name name something else, or nothing by themselves. */
export function isNoBody(tokens: readonly Token[], name: Stretch): boolean {
  const words = phrase(tokens, name);
  if (isListedShare(tokens, name)) return true;
  if (bodyNamed(words)) return false;
  if (isThingOrCode(tokens, name)) return true;
  // “Palestinians”, but “Social Democrats”
  const { normal } = tokens[name.end - 1]!;
  if (isPeoples(normal) && !/(?:crats|ists)$/.test(normal)) return true;
  // “Oil”: a word at a sentence’s start.
  return name.end - name.start === 1 && bodyHead(words) === null && isPlainWord(words);
}

/** Whether words with capitals name a plan, a law, a ware or a code: nothing that could act. */
export function isThingOrCode(tokens: readonly Token[], name: Stretch): boolean {
  if (isListedShare(tokens, name)) return true;
  const last = tokens[name.end - 1]!;
  // “the Clean Harbour Plan”, “the Fifth Amendment”
  const head = headWord(tokens, name);
  if (isThing(head) && !(head === 'conference' && head !== last.normal)) return true;
  // “the A350”, “EB-5”, a code of the stock exchange: they may be a firm only where they speak.
  return /\p{N}/u.test(last.text) && !isSaying(verbAfter(tokens, name.end));
}

/** Whether a name is one by which exchanges list shares: “(.ABC)”. */
function isListedShare(tokens: readonly Token[], { start, end }: Stretch): boolean {
  const before = tokens[start - 1];
  if (!before) return tokens[end]?.text === ')';
  return before.text === '.' && before.end === tokens[start]!.start;
}

/** The noun that says what a body is: the last word, or the one before “of”: “Bureau | of Investigation”. */
export function headWord(tokens: readonly Token[], { start, end }: Stretch): string {
  for (let at = start + 1; at < end; at++) {
    if (/^(?:of|for|on)$/.test(tokens[at]!.normal)) return tokens[at - 1]!.normal;
  }
  return tokens[end - 1]!.normal;
}
