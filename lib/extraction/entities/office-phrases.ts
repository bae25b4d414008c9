import { isField, officeKind, qualifiesOffice } from '../../language/lexicon/offices';
import type { Sentence, Token } from '../../language/parsed-text';
import type { FoundPerson } from './found';
import { appositionAfter, appositionBefore } from './appositions';
import { headOf, LONGEST, withoutArticle } from './office-words';
import type { Stretch } from './stretch';

/** Words that say what someone is, where they stand. */
export interface OfficePhrase {
  readonly sentence: Sentence;
  readonly words: Stretch;
  readonly way: 'title' | 'apposition' | 'clause';
}

/** What the words around a name say that its bearer is, nearest first. */
export function officePhrases(found: FoundPerson, floor: number): readonly OfficePhrase[] {
  const { sentence, piece } = found;
  const { tokens } = sentence;
  const phrases: OfficePhrase[] = [];
  const push = (way: OfficePhrase['way'], ...stretches: (Stretch | null)[]) => {
    for (const words of stretches) if (words) phrases.push({ sentence, words, way });
  };
  push('title', titleBefore(tokens, piece.name.start, floor) ?? sharedTitle(found, floor));
  push('apposition', ...appositionBefore(tokens, piece.name, floor));
  push('apposition', ...appositionAfter(tokens, piece.name.end));
  push('clause', clauseAfter(tokens, piece.name.end));
  return phrases;
}

/** "former US president | Bill Roe", "Secretary of State | Jane Roe"; never back over another person. */
function titleBefore(tokens: readonly Token[], name: number, floor: number): Stretch | null {
  let start = name;
  const lowest = Math.max(floor, name - LONGEST);
  while (start > lowest) {
    const { tag, normal, text } = tokens[start - 1]!;
    if (/^(?:NN|JJ|POS|CD)/.test(tag) || (tag === 'VBN' && qualifiesOffice(normal))) start--;
    else if (/^(?:of|for|and|the|&)$/.test(normal) && officeBefore(tokens, start - 1, lowest))
      start--;
    else if (/^(?:acting|ruling|governing|leading|ranking|sitting|outgoing|incoming)$/.test(normal))
      start--;
    else if (isField(normal) && tag.startsWith('VB')) start--;
    else if (/^\p{Lu}/u.test(text) && (officeKind(normal) || qualifiesOffice(normal))) start--;
    else break;
  }
  while (start < name && /^(?:POS|CD|IN|CC|DT)/.test(tokens[start]!.tag)) start++;
  if (start >= name) return null;
  const words = { start, end: name };
  // The office stands right before the name, or before "of …": "Minister of Finance Jane Roe".
  const head = headOf(tokens, words);
  if (head < 0) return null;
  if (head === name - 1) return fromPossessor(tokens, words, head);
  return /^(?:of|for)$/.test(tokens[head + 1]?.normal ?? '') ? words : null;
}

/** "cabinet ministers Moyo and | Roe", "Sens. Poe, | Roe": a title in the plural before the first of several names. */
function sharedTitle({ sentence: { tokens }, piece }: FoundPerson, floor: number): Stretch | null {
  let at = piece.name.start - 1;
  if (!/^(?:and|&|,)$/.test(tokens[at]?.normal ?? '') || floor === 0) return null;
  while (at > 0 && /^(?:and|&|,)$/.test(tokens[at]!.normal)) at--;
  while (at >= 0 && /^\p{Lu}/u.test(tokens[at]!.text) && !isPlural(tokens[at]!)) at--;
  const title = tokens[at];
  if (!title || !isPlural(title) || !officeKind(title.normal)) return null;
  return titleBefore(tokens, at + 1, 0);
}

function isPlural({ normal }: Token): boolean {
  return /[^s]s\.?$|men$/.test(normal) && officeKind(normal) !== null;
}

/** Leaves out what stands before and is another's: "met | Finance Minister Roe". */
function fromPossessor(tokens: readonly Token[], { start, end }: Stretch, head: number): Stretch {
  for (let at = head - 2; at >= start; at--) {
    const { normal } = tokens[at]!;
    if (officeKind(normal) && tokens[at + 1]?.tag !== 'POS' && !qualifiesOffice(normal))
      return { start: at + 1, end };
  }
  return { start, end };
}

function officeBefore(tokens: readonly Token[], at: number, lowest: number): boolean {
  for (let back = at - 1; back >= lowest && back > at - 8; back--) {
    const { tag, normal } = tokens[back]!;
    if (officeKind(normal)) return true;
    if (!/^(?:NN|JJ|DT|IN|CC)/.test(tag)) return false;
  }
  return false;
}

/** "Jane Roe is | the mayor of Dale", ", who heads the coast guard". */
function clauseAfter(tokens: readonly Token[], after: number): Stretch | null {
  let at = after;
  if (tokens[at]?.text === ',') at++;
  const relative = tokens[at]?.normal === 'who';
  if (relative) at++;
  while (tokens[at]?.tag === 'RB' || /^(?:has|have|had)$/.test(tokens[at]?.normal ?? '')) at++;
  const verb = tokens[at];
  if (!verb) return null;
  const leads = /^(?:head|lead|run|chair|represent|command|oversee|govern|direct)$/;
  if (relative && leads.test(verb.lemma)) {
    const end = phraseEnd(tokens, at + 1);
    return end > at + 1 ? { start: at, end } : null;
  }
  const is = /^(?:is|was|became|becomes|'s)$/.test(verb.normal);
  const served = /^(?:serve|work)$/.test(verb.lemma) && tokens[at + 1]?.normal === 'as';
  if (!is && !served) return null;
  const start = served ? at + 2 : at + 1;
  if (!/^(?:DT|PRP\$|NNP|JJ|NN)$/.test(tokens[start]?.tag ?? '')) return null;
  const end = phraseEnd(tokens, start);
  return end > start ? withoutArticle(tokens, { start, end }) : null;
}

function phraseEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end < tokens.length && end < from + LONGEST) {
    const { tag, normal } = tokens[end]!;
    if (!/^(?:NN|JJ|POS|DT|PRP\$|CD)/.test(tag) && !/^(?:of|for|at|&)$/.test(normal)) break;
    end++;
  }
  while (end > from && /^(?:IN|CC|DT|TO|RB)$/.test(tokens[end - 1]!.tag)) end--;
  return end;
}
