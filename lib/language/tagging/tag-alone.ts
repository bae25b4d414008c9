import type { TokenIndex } from '../../model/text';
import { closedClassTag } from '../lexicon/forms/closed-class';
import { anyEnding } from '../lexicon/forms/endings';

/** A word as the tagger takes it: as written, and in lower case with straight apostrophes. */
export interface Word {
  readonly text: string;
  readonly normal: string;
}

const PUNCTUATION: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '.': '.',
    '!': '.',
    '?': '.',
    ',': ',',
    ':': ':',
    ';': ':',
    '…': ':',
    '-': ':',
    '–': ':',
    '—': ':',
    '(': '-LRB-',
    ')': '-RRB-',
    '[': '-LRB-',
    ']': '-RRB-',
    $: '$',
    '€': '$',
    '£': '$',
    '#': '#',
    '%': 'NN',
    '&': 'CC',
    '/': ':',
  }),
);
/** "nine-year", "Seoul-based" */
const COMPOUND = new RegExp(`(?:${anyEnding('of', 'compound')})$`);
const NUMBER = new RegExp(`^\\p{N}[\\p{N}.,:/-]*(?:${anyEnding('of', 'number')})?$`, 'u');
const ORDINAL = new RegExp(`(?:${anyEnding('of', 'ordinal')})$`);
const QUOTE = /^(?:["“”„«»‘’'‚‹›「」『』]|``|''|<<|>>)$/;

/** The Penn tag of a word by itself, after compromise's answer. */
export function tagAlone(
  words: readonly Word[],
  answer: ReadonlySet<string>,
  at: TokenIndex,
  shouted: boolean,
): string {
  const { text, normal } = words[at]!;
  const mark = PUNCTUATION.get(text);
  if (mark !== undefined) return mark;
  if (QUOTE.test(text)) return '``';
  if (/^(?:\.{2,}|-{2,})$/.test(text)) return ':';
  if (normal === "'s" || normal === "'") return 'POS';
  const closed = closedClassTag(normal);
  const capital = /^\p{Lu}/u.test(text);
  const initial = (capital || closed !== undefined) && opensClause(words, at);
  if (closed !== undefined && (!capital || initial || shouted || text.length === 1 || at > 0)) {
    if (!(capital && !initial && /^(?:may|will|us|it|mark)$/.test(normal) && text !== 'I'))
      return closed;
    if (/^(?:us|it)$/.test(normal) && text !== 'US' && text !== 'IT') return closed;
  }
  if (NUMBER.test(normal)) return ORDINAL.test(normal) ? 'JJ' : 'CD';
  if ((answer.has('Demonym') && !text.endsWith('s')) || /^(?:Democratic|Republican)$/.test(text))
    return 'JJ';
  if (capital && !shouted && (!initial || answer.has('ProperNoun') || answer.has('Acronym'))) {
    return answer.has('Plural') || /^\p{Lu}\p{Ll}+(?:ians|cans|crats)$/u.test(text)
      ? 'NNPS'
      : 'NNP';
  }
  return openClass(answer, normal);
}

function openClass(answer: ReadonlySet<string>, normal: string): string {
  if (answer.has('Modal')) return 'MD';
  if (answer.has('Gerund')) return 'VBG';
  if (answer.has('Participle')) return 'VBN';
  if (answer.has('PastTense')) return 'VBD';
  if (answer.has('Infinitive') || answer.has('Imperative')) return 'VB';
  if (answer.has('PresentTense')) return normal.endsWith('s') ? 'VBZ' : 'VBP';
  if (answer.has('Verb')) return 'VB';
  // "vice-premier" is no comparative.
  if (answer.has('Comparative') && !normal.includes('-')) return 'JJR';
  if (answer.has('Superlative')) return 'JJS';
  if (answer.has('Adjective')) return 'JJ';
  if (answer.has('Adverb')) return 'RB';
  if (answer.has('Value')) return 'CD';
  if (answer.has('Plural')) return 'NNS';
  if (answer.has('Conjunction')) return 'CC';
  if (answer.has('Preposition')) return 'IN';
  return normal.includes('-') && COMPOUND.test(normal) ? 'JJ' : 'NN';
}

function opensClause(words: readonly Word[], at: TokenIndex): boolean {
  if (at === 0 || /^[“"‘«:「『]$|^``$|^<<$/.test(words[at - 1]!.text)) return true;
  for (let back = at - 1; back >= 0; back--) if (isWord(words[back]!)) return false;
  return true;
}

/** Whether a token is a word or number, no mark or clitic. */
export function isWord({ normal }: Word): boolean {
  return /^[\p{L}\p{N}@#]/u.test(normal);
}
