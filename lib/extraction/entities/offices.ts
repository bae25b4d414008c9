import { bodyHead, bodyNamed } from '../../language/lexicon/bodies';
import { isField, officeKind, qualifiesOffice } from '../../language/lexicon/offices';
import {
  countryNamed,
  countryOfCapital,
  countryOfDemonym,
  isProvince,
} from '../../language/lexicon/places';
import type { Sentence, Token } from '../../language/parsed-text';
import type { Office } from '../../model/analysis';
import type { TextSpan } from '../../model/text';
import { type Found, spanOf } from './found';
import type { Stretch } from './name-runs';
import type { Person } from './people';
import { phrase } from './pieces';

/** Words that say what someone is, where they stand. */
interface Evidence {
  readonly sentence: Sentence;
  readonly words: Stretch;
  readonly official: boolean;
  /** Smaller is told first: a title before the name, an apposition, a sentence of its own. */
  readonly way: 'title' | 'apposition' | 'clause';
}

/** Most tokens of an office's wording. */
const LONGEST = 22;
/** Makes a head, a chief or a member one of the state's: parties, forces, chambers. */
const PUBLIC_WORD =
  /^(?:opposition|party|ruling|campaign|presidential|vice-presidential|parliamentary|congressional|police|military|army|navy|defen[cs]e|intelligence|security|government|state|city|county|district|national|federal|republican|democratic|democrat|labour|conservative|tory|socialist|communist|liberal|nationalist|majority|minority|cabinet|shadow|senate|house|congress|parliament|parliament's|committee|coalition|delegation|rebel|royal|election|electoral|embassy|court|prosecutor|prosecutors|prosecutions|ministry|department|minister|president|premier|white|union|commission|council|authority|bank's|treasury|fbi|cia|un|u\.n\.|eu|nato|palace|mayor|governor)$/;
const PRIVATE_WORD =
  /^(?:company|firm|university|college|institute|institution|foundation|association|club|hospital|newspaper|magazine|museum|charity|brookings|corporation|inc|ltd|school|church|fund|bank|think-tank|editor|fellow|professor|scholar|analyst|wikileaks|website|group's|society)$/;
const BEFORE_OF = /^(?:of|for|at|in|to|on|with|from|under|and|the|&|a|an)$/;

/** The office of a person, as the article states it; null for people who hold none that it tells of. */
export function officeOf(person: Person): Office | null {
  const evidence = person.found.flatMap(evidenceAt);
  const official = evidence.filter((each) => each.official);
  const party = person.found.find(partyMark);
  const [first] = official;
  if (!first) return party ? byParty(party) : null;
  const chosen = distinct(official).slice(0, 2);
  const titles = chosen.map(titleOf);
  const title = titles.join(' / ');
  return {
    title,
    status: statusOf(title),
    span: spanOf(first.sentence, first.words),
    confidence: first.way === 'clause' ? 0.75 : 0.9,
  };
}

/** The first title, and one that says more: from another way of saying it, with other words. */
function distinct(evidence: readonly Evidence[]): readonly Evidence[] {
  const best = evidence.find(({ way }) => way === 'title') ?? evidence[0]!;
  const words = new Set(wordsIn(best));
  const other = evidence.find(
    (each) =>
      each !== best &&
      each.way !== best.way &&
      each.sentence === best.sentence &&
      wordsIn(each).filter((word) => !words.has(word)).length > wordsIn(each).length / 2,
  );
  if (other) return [best, other];
  // A bare "President" says less than the apposition elsewhere.
  const longer = evidence.find(
    (each) => each.way === 'apposition' && words.size === 1 && wordsIn(each).length > 2,
  );
  return longer ? [longer] : [best];
}

function wordsIn({ sentence, words }: Evidence): string[] {
  return phrase(sentence.tokens, words)
    .split(' ')
    .filter((word) => !BEFORE_OF.test(word));
}

function titleOf({ sentence, words }: Evidence): string {
  const { start, end } = spanOf(sentence, words);
  let text = '';
  let last = start;
  for (const token of sentence.tokens.slice(words.start, words.end)) {
    text += `${token.start > last && text !== '' ? ' ' : ''}${token.text}`;
    last = token.end;
  }
  return last <= end ? text : text;
}

function statusOf(title: string): Office['status'] {
  if (/\b(?:former|ex-\w+|then-\w+|onetime|ousted|deposed|retired|late)\b/i.test(title))
    return 'former';
  if (/\b(?:acting|interim|caretaker)\b/i.test(title)) return 'acting';
  if (/\b(?:candidate|nominee|hopeful|contender|front-?runner|running for)\b/i.test(title))
    return 'candidate';
  if (/\b(?:spokes\w+|press secretary)\b/i.test(title)) return 'spokesperson';
  return 'current';
}

function evidenceAt(found: Found): Evidence[] {
  const { piece, sentence } = found;
  const { tokens } = sentence;
  const evidence: Evidence[] = [];
  const push = (words: Stretch | null, way: Evidence['way']) => {
    if (!words) return;
    const official = isOffice(tokens, words);
    if (official !== null) evidence.push({ sentence, words, official, way });
  };
  if (piece.kind !== 'person') return [];
  push(titleBefore(tokens, piece.name.start), 'title');
  push(phraseBefore(tokens, piece.name), 'apposition');
  push(apposition(tokens, piece.name.end), 'apposition');
  push(clauseAfter(tokens, piece.name.end), 'clause');
  return evidence;
}

/** "former US president | Bill Roe", "Secretary of State | Jane Roe". */
function titleBefore(tokens: readonly Token[], name: number): Stretch | null {
  let start = name;
  while (start > 0 && start > name - LONGEST) {
    const { tag, normal, text } = tokens[start - 1]!;
    if (/^(?:NN|JJ|POS|CD)/.test(tag) || (tag === 'VBN' && qualifiesOffice(normal))) start--;
    else if (/^(?:of|for|and|the|&)$/.test(normal) && officeBefore(tokens, start - 1)) start--;
    else if (/^(?:acting|ruling|governing|leading|sitting|outgoing|incoming)$/.test(normal))
      start--;
    else if (/^\p{Lu}/u.test(text) && (officeKind(normal) || qualifiesOffice(normal))) start--;
    else break;
  }
  while (start < name && /^(?:POS|CD|IN|CC|DT)/.test(tokens[start]!.tag)) start++;
  if (start >= name) return null;
  const words = { start, end: name };
  // The office stands right before the name, or before "of …": "Minister of Finance Jane Roe".
  const head = headIn(tokens, words);
  if (head < 0) return null;
  if (head === name - 1) return fromPossessor(tokens, words, head);
  return /^(?:of|for)$/.test(tokens[head + 1]?.normal ?? '') ? words : null;
}

/** Leaves out what stands before and is another's: "met | Finance Minister Roe", "Roe’s spokesman | Poe" keeps its owner. */
function fromPossessor(tokens: readonly Token[], { start, end }: Stretch, head: number): Stretch {
  for (let at = head - 1; at >= start; at--) {
    const { normal } = tokens[at]!;
    if (
      officeKind(normal) &&
      tokens[at + 1]?.tag !== 'POS' &&
      !qualifiesOffice(normal) &&
      at < head - 1
    ) {
      return { start: at + 1, end };
    }
  }
  return { start, end };
}

function officeBefore(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back > at - 8; back--) {
    const { tag, normal } = tokens[back]!;
    if (officeKind(normal)) return true;
    if (!/^(?:NN|JJ|DT|IN|CC)/.test(tag)) return false;
  }
  return false;
}

/** "The head of the coast guard, | Jane Roe, said". */
function phraseBefore(tokens: readonly Token[], name: Stretch): Stretch | null {
  if (tokens[name.start - 1]?.text !== ',') return null;
  const after = tokens[name.end];
  if (after && !/^(?:,|\.|VBD|VBZ|MD|IN)$/.test(after.tag) && after.text !== ',') return null;
  const end = name.start - 1;
  let start = end;
  while (start > 0 && start > end - LONGEST) {
    const { tag, normal } = tokens[start - 1]!;
    if (/^(?:NN|JJ|POS|CD|DT|PRP\$)/.test(tag) || /^(?:of|for|in|and|at)$/.test(normal)) start--;
    else break;
  }
  while (start < end && /^(?:IN|CC|POS)$/.test(tokens[start]!.tag)) start++;
  if (start >= end) return null;
  const opening = tokens[start]!;
  if (!/^(?:DT|PRP\$|NNP|JJ)/.test(opening.tag) && start > 0) return null;
  return withoutArticle(tokens, { start, end });
}

/** "Jane Roe, | the head of the coast guard |, said"; also between dashes or brackets. */
function apposition(tokens: readonly Token[], after: number): Stretch | null {
  const opening = tokens[after]?.text ?? '';
  if (!/^(?:,|\(|—|–)$/.test(opening)) return null;
  let start = after + 1;
  // ", 45, a …" and ", of Dale, a …" come first now and then.
  if (tokens[start]?.tag === 'CD' && tokens[start + 1]?.text === ',') start += 2;
  if (/^(?:now|once|also|formerly|currently|then)$/.test(tokens[start]?.normal ?? '')) start++;
  const first = tokens[start];
  if (!first || !/^(?:DT|PRP\$|NN|JJ|CD|VBN|RB)/.test(first.tag)) return null;
  let end = start;
  let depth = 0;
  while (end < tokens.length && end < start + LONGEST) {
    const { tag, normal, text } = tokens[end]!;
    if (/^(?:NN|JJ|POS|DT|PRP\$|CD|RB)/.test(tag) || BEFORE_OF.test(normal) || normal === 'who') {
      if (normal === 'who') break;
    } else if (tag === 'VBN' && /^(?:NN|JJ|IN)/.test(tokens[end + 1]?.tag ?? '')) depth++;
    else if (/^VBG$/.test(tag) && qualifiesOffice(normal)) depth++;
    else if (/^\p{Lu}/u.test(text)) depth++;
    else break;
    end++;
  }
  const closing = tokens[end];
  // A clause that goes on with a verb is another subject: "Roe, the minister said".
  if (closing && /^(?:VBD|VBZ|VBP|MD)$/.test(closing.tag)) return null;
  if (end <= start) return null;
  return withoutArticle(tokens, { start, end: trimEnd(tokens, start, end) });
}

function trimEnd(tokens: readonly Token[], start: number, end: number): number {
  let last = end;
  while (last > start && /^(?:IN|CC|DT|TO|RB)$/.test(tokens[last - 1]!.tag)) last--;
  return last;
}

/** "Jane Roe is | the mayor of Dale", ", who heads the coast guard". */
function clauseAfter(tokens: readonly Token[], after: number): Stretch | null {
  let at = after;
  if (tokens[at]?.text === ',') at++;
  const relative = tokens[at]?.normal === 'who';
  if (relative) at++;
  while (tokens[at]?.tag === 'RB') at++;
  const verb = tokens[at];
  if (!verb) return null;
  if (
    relative &&
    /^(?:head|lead|run|chair|represent|command|oversee|govern|direct)$/.test(verb.lemma)
  ) {
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
  return trimEnd(tokens, from, end);
}

function withoutArticle(tokens: readonly Token[], { start, end }: Stretch): Stretch | null {
  let first = start;
  while (
    first < end &&
    /^(?:DT|PRP\$|RB|CC)$/.test(tokens[first]!.tag) &&
    !/^(?:his|her)$/.test(tokens[first]!.normal)
  ) {
    first++;
  }
  return first < end ? { start: first, end } : null;
}

/** The head noun: the last office word before the first preposition, -1 where there is none. */
function headIn(tokens: readonly Token[], { start, end }: Stretch): number {
  let head = -1;
  for (let at = start; at < end; at++) {
    const { tag, normal } = tokens[at]!;
    if ((tag === 'IN' || tag === 'TO') && head >= 0) break;
    if (tokens[at + 1]?.tag === 'POS' && at + 1 < end) continue;
    if (officeKind(normal)) head = at;
    else if (
      head >= 0 &&
      tag.startsWith('NN') &&
      at + 1 < end &&
      !/^(?:IN|,|CC)$/.test(tokens[at + 1]!.tag)
    )
      continue;
    else if (head >= 0 && /^NNS?$/.test(tag) && at === head + 1 && !isSuffix(normal)) head = -1;
  }
  return head;
}

function isSuffix(normal: string): boolean {
  return /^(?:general|elect|designate|emeritus|candidate|nominee|hopeful|secretary)$/.test(normal);
}

/** Whether words state a public office; null where they state no occupation that is known. */
function isOffice(tokens: readonly Token[], words: Stretch): boolean | null {
  const all = tokens.slice(words.start, words.end);
  if (
    /^(?:head|lead|chair|represent|command|govern|oversee|direct|run)s?$/.test(all[0]!.normal) &&
    all[0]!.tag.startsWith('VB')
  ) {
    return isPublic(all.slice(1)) ? true : null;
  }
  const head = headIn(tokens, words);
  if (head < 0) return null;
  const kind = officeKind(tokens[head]!.normal);
  const others = all.filter((_, index) => words.start + index !== head);
  const open = isPublic(others);
  const closed = others.some(
    ({ normal }) =>
      PRIVATE_WORD.test(normal) ||
      (bodyHead(normal) === 'other' && !isField(normal)) ||
      bodyNamed(normal) === 'other',
  );
  if (kind === 'public') {
    const corporate =
      /^(?:president|vice-president|chancellor|governor|candidate|speaker|judge|captain|major|general|principal)$/.test(
        tokens[head]!.normal,
      );
    return !(corporate && closed && !strongly(others));
  }
  return open && !(closed && !strongly(others));
}

/** A state or its parts, named outright. */
function strongly(words: readonly Token[]): boolean {
  return words.some(
    ({ normal }) =>
      bodyNamed(normal) === 'public' ||
      /^(?:ministry|government|parliament|party|senate|congress)$/.test(normal),
  );
}

function isPublic(words: readonly Token[]): boolean {
  for (const [at, { normal }] of words.entries()) {
    if (PUBLIC_WORD.test(normal) || bodyHead(normal) === 'public' || bodyNamed(normal) === 'public')
      return true;
    if (isField(normal) && !/^(?:the|of|for|and|home)$/.test(normal)) return true;
    for (const length of [1, 2, 3]) {
      const name = phrase(words, { start: at, end: Math.min(words.length, at + length) });
      if (countryNamed(name) ?? countryOfCapital(name) ?? (countryOfDemonym(name) || undefined))
        return true;
      if (isProvince(name) || bodyNamed(name) === 'public') return true;
    }
  }
  return false;
}

/** "(D-Calif.)", "R-Texas": a lawmaker’s party and state. */
function partyMark({ sentence, piece }: Found): boolean {
  const { tokens } = sentence;
  const opening = tokens[piece.name.end];
  const mark = tokens[piece.name.end + 1];
  return (
    opening !== undefined &&
    /^[(,]$/.test(opening.text) &&
    mark !== undefined &&
    /^[DRI](?:-|$)/.test(mark.text) &&
    mark.text.length < 9
  );
}

function byParty({ sentence, piece }: Found): Office {
  const { tokens } = sentence;
  const start = piece.name.end + 1;
  let end = start + 1;
  while (end < tokens.length && end < start + 4 && !/^[),]$/.test(tokens[end]!.text)) end++;
  const words = { start, end };
  const span: TextSpan = spanOf(sentence, words);
  return {
    title: titleOf({ sentence, words, official: true, way: 'apposition' }),
    status: 'current',
    span,
    confidence: 0.7,
  };
}
