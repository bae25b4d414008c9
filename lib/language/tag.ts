import { wordTags } from './compromise';
import { closedClassTag } from './lexicon/closed-class';

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
const QUOTE = /^(?:["“”„«»‘’'‚‹›]|``|'')$/;

/** The Penn Treebank tag of every word, sentence by sentence. */
export function tagSentences(
  sentences: readonly (readonly Word[])[],
  isProper: (word: Word) => boolean,
): readonly (readonly string[])[] {
  // Only words go to compromise; marks and clitics are ours.
  const answers = wordTags(sentences.map((words) => words.filter(isWord).map(({ text }) => text)));
  return sentences.map((words, sentence) => {
    let next = 0;
    return settle(
      words,
      words.map((word) => (isWord(word) ? answers[sentence]![next++]! : NONE)),
      isProper,
    );
  });
}

const NONE: ReadonlySet<string> = new Set();

function isWord({ normal }: Word): boolean {
  return /^[\p{L}\p{N}@#]/u.test(normal);
}

function settle(
  words: readonly Word[],
  answers: readonly ReadonlySet<string>[],
  isProper: (word: Word) => boolean,
): string[] {
  const shouted = words.length > 3 && words.every(({ text }) => text === text.toUpperCase());
  const tags: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const tag = first(words, answers[at]!, at, shouted);
    tags.push(
      /^(?:NN|VB|JJ)/.test(tag) &&
        !tag.startsWith('NNP') &&
        !answers[at]!.has('Demonym') &&
        isProper(words[at]!)
        ? 'NNP'
        : tag,
    );
  }
  for (let at = 0; at < words.length; at++) tags[at] = second(words, tags, at);
  return tags;
}

/** By the word alone. */
function first(
  words: readonly Word[],
  answer: ReadonlySet<string>,
  at: number,
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
  const initial =
    at === 0 ||
    words.slice(0, at).every((word) => !isWord(word)) ||
    /^[“"‘«:]$|^``$/.test(words[at - 1]!.text);
  if (closed !== undefined && (!capital || initial || shouted || text.length === 1 || at > 0)) {
    if (!(capital && !initial && /^(?:may|will|us|it|mark)$/.test(normal) && text !== 'I'))
      return closed;
    if (/^(?:us|it)$/.test(normal) && text !== 'US' && text !== 'IT') return closed;
  }
  if (/^[\p{N}][\p{N}.,:/-]*(?:st|nd|rd|th|s|m|bn)?$/u.test(normal))
    return /(?:st|nd|rd|th)$/.test(normal) ? 'JJ' : 'CD';
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
  return normal.includes('-') &&
    /(?:ed|led|based|backed|style|year|term|old|wide|level|wing)$/.test(normal)
    ? 'JJ'
    : 'NN';
}

const NOMINAL = /^(?:NN|NNS|NNP|NNPS|PRP|CD)$/;
const PRONOUN_S =
  /^(?:it|he|she|that|there|here|what|who|where|how|this|let|everyone|everything|nothing|something|one)$/;

/** By what stands around; tags at the left are settled already. */
function second(words: readonly Word[], tags: readonly string[], at: number): string {
  const tag = tags[at]!;
  const { normal } = words[at]!;
  const previous = tags[at - 1] ?? '';
  const before = words[at - 1]?.normal ?? '';
  const next = tags[at + 1] ?? '';
  if (
    normal === "'s" &&
    (PRONOUN_S.test(before) || (/^(?:DT|VBG|VBN|RB|JJ)$/.test(next) && previous === 'PRP'))
  )
    return 'VBZ';
  if (normal === "'") return previous.startsWith('NN') && before.endsWith('s') ? 'POS' : '``';
  if (normal === 'that') return thatTag(previous, next);
  if (
    normal === 'there' &&
    /^(?:VBZ|VBD|VBP|MD)$/.test(next) &&
    /^(?:is|was|were|are|has|had|have|will|would|'s|may|might|could|can|should|must)$/.test(
      words[at + 1]!.normal,
    )
  )
    return 'EX';
  if (normal === 'her' && !/^(?:NN|NNS|NNP|NNPS|JJ|JJS|JJR|VBG|VBN|CD)$/.test(next)) return 'PRP';
  if ((normal === 'have' || normal === 'do') && tag !== 'NN')
    return afterModal(previous, before) ? 'VB' : 'VBP';
  if (tag === 'VBD' || tag === 'VBN') {
    if (afterAuxiliary(words, tags, at)) return 'VBN';
    if (normal.endsWith('ed') && /^(?:DT|PRP\$|POS|JJ)$/.test(previous)) return 'VBN';
    if (tag === 'VBN' && /^(?:PRP|NNP|WP)$/.test(previous) && normal.endsWith('ed')) return 'VBD';
    if (
      tag === 'VBD' &&
      next === 'IN' &&
      words[at + 1]!.normal === 'by' &&
      previous.startsWith('NN')
    )
      return 'VBN';
    return tag;
  }
  if ((tag === 'VB' || tag === 'VBP' || tag === 'VBZ') && closedClassTag(normal) === undefined) {
    if (/^(?:DT|PRP\$|POS|JJ)$/.test(previous) && before !== 'that')
      return tag === 'VBZ' ? 'NNS' : 'NN';
    if (
      tag === 'VBZ' &&
      /^(?:NN|JJ|CD|VBG|VBN)$/.test(previous) &&
      /^(?:IN|,|\.|CC|TO|)$/.test(next)
    ) {
      return words[at + 1]?.normal === 'that' || /^(?:says|reports|claims)$/.test(normal)
        ? tag
        : 'NNS';
    }
    if (tag === 'VBZ') return previous === 'IN' && /^(?:IN|,|\.|CC|)$/.test(next) ? 'NNS' : tag;
    if (afterModal(previous, before)) return 'VB';
    if (previous === 'IN' && /^(?:of|in|for|by|on|with|from|about|at)$/.test(before)) return 'NN';
    if (tag === 'VB' && /^(?:NN|NNP|CD|VBG|VBN|VBZ|VBD)$/.test(previous)) return 'NN';
    return /^(?:NNS|NNPS|PRP|WDT|WP)$/.test(previous) ? 'VBP' : tag;
  }
  if ((tag === 'NN' || tag === 'NNS') && !/-/.test(normal)) {
    if (
      tag === 'NN' &&
      (previous === 'TO' || previous === 'MD') &&
      /^(?:DT|PRP|PRP\$|IN|NNP|RB)$/.test(next)
    )
      return 'VB';
    if (
      tag === 'NNS' &&
      /^(?:PRP|NNP|WDT|WP)$/.test(previous) &&
      /^(?:DT|PRP|PRP\$|IN|TO|NNP)$/.test(next) &&
      before !== 'one'
    ) {
      return previous === 'NNP' && next !== 'DT' && next !== 'PRP$' && next !== 'IN'
        ? tag
        : previous === 'NNP' && next === 'IN' && words[at + 1]!.normal !== 'that'
          ? tag
          : 'VBZ';
    }
  }
  return tag;
}

function thatTag(previous: string, next: string): string {
  if (NOMINAL.test(previous) && previous !== 'PRP' && /^(?:VB[DZPN]?|MD|RB)$/.test(next))
    return 'WDT';
  if (/^(?:NN|JJ)$/.test(next) && !/^(?:VB.?|NN|NNS|JJ)$/.test(previous)) return 'DT';
  if (/^(?:VB[DZP]|MD|,|\.|)$/.test(next) && !NOMINAL.test(previous)) return 'DT';
  return 'IN';
}

function afterModal(previous: string, before: string): boolean {
  return (
    previous === 'MD' || previous === 'TO' || /^(?:do|does|did|n't|not|help|let)$/.test(before)
  );
}

function afterAuxiliary(words: readonly Word[], tags: readonly string[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - 4; back--) {
    const { normal } = words[back]!;
    if (
      /^(?:have|has|had|having|'ve|be|been|being|is|are|was|were|am|'re|'m|get|gets|got)$/.test(
        normal,
      )
    )
      return true;
    if (normal === "'s" && tags[back] === 'VBZ') return true;
    if (!/^(?:RB|PRP)$/.test(tags[back]!) || normal === 'here') return false;
  }
  return false;
}
