import { bodyHead, isThing } from '../../../language/lexicon/bodies';
import { isCourtesyTitle } from '../../../language/lexicon/honorifics';
import { isField, officeKind, qualifiesOffice } from '../../../language/lexicon/offices';
import type { Token } from '../../../language/parsed-text';
import type { Stretch } from '../../../language/stretch';
import { headOf, LONGEST } from './office-words';

/** Ranks and seats that stand between a greater office and the name: "chairman of the committee Sen. | Roe". */
const RANK =
  /^(?:(?:gen|adm|maj|lt|col|sgt|capt|sen|rep|dr|brig|cmdr)\.?|general|admiral|major|lieutenant|colonel|captain|senator|representative|justice|judge|mp|prince|princess)$/;
/** Those who speak or work for whoever is named after them. */
const SERVANT =
  /^(?:spokes\w+|aides?|advis[eo]rs?|lawyers?|attorneys?|counsel|staff|deput(?:y|ies)|critics?|veterans?)$/;
const DAY =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december)$/;

/** "former US president | Bill Roe", "Secretary of State | Jane Roe"; never back over another person. */
export function titleBefore(
  tokens: readonly Token[],
  before: number,
  floor: number,
): Stretch | null {
  let name = before;
  // "trade minister Datuk Seri | Roe", "Foreign Secretary Sir | Bill Roe"
  while (isCourtesyTitle(tokens[name - 1]?.normal ?? '') && !officeKind(tokens[name - 1]!.normal))
    name--;
  const start = reachBack(tokens, name, Math.max(floor, name - LONGEST));
  if (start >= name) return null;
  if (officeKind(tokens[name - 1]!.normal)) return ownWords(tokens, { start, end: name });
  // "Minister of Finance | Jane Roe"
  const head = headOf(tokens, { start, end: name });
  return head >= 0 && /^(?:of|for|to)$/.test(tokens[head + 1]!.normal)
    ? { start, end: name }
    : null;
}

/** "cabinet ministers Moyo and | Roe", "Sens. Poe of Maine, | Roe": a title in the plural before the first of several names. */
export function sharedTitle(tokens: readonly Token[], name: number, floor: number): Stretch | null {
  let at = name - 1;
  const opened = opensList(tokens, at);
  if (!opened && (floor === 0 || !/^(?:and|&|,)$/.test(tokens[at]?.normal ?? ''))) return null;
  while (
    at >= 0 &&
    !opensList(tokens, at) &&
    (/^(?:and|&|,|of)$/.test(tokens[at]!.normal) || isSingularCapital(tokens[at]!))
  )
    at--;
  if (opensList(tokens, at)) at -= tokens[at]!.normal === 'as' ? 2 : 1;
  if (tokens[at]?.text === ',') at--;
  const title = tokens[at];
  if (!title || !isPlural(title)) return null;
  const words = titleBefore(tokens, at + 1, 0);
  const last = tokens.slice(0, at).findLastIndex(({ tag }) => tag === 'CC');
  return words && { start: Math.max(words.start, last + 1), end: words.end };
}

/** "candidates including | Roe and Poe", "ministers such as | Roe" */
function opensList(tokens: readonly Token[], at: number): boolean {
  const { normal } = tokens[at] ?? { normal: '' };
  return normal === 'including' || (normal === 'as' && tokens[at - 1]?.normal === 'such');
}

function isSingularCapital(token: Token): boolean {
  return /^\p{Lu}/u.test(token.text) && !isPlural(token);
}

function isPlural({ normal }: Token): boolean {
  return /[^s]s\.?$|men$/.test(normal) && officeKind(normal) !== null;
}

function reachBack(tokens: readonly Token[], name: number, lowest: number): number {
  let start = name;
  while (start > lowest) {
    const { tag, normal, text } = tokens[start - 1]!;
    if (DAY.test(normal) && /^\p{Lu}/u.test(text)) break;
    // "the inquiry | former Secretary Roe wanted"
    if (tag === 'NN' && /^(?:former|then|ex)$/.test(tokens[start]!.normal)) break;
    if (/^(?:NN|JJ|POS|CD)/.test(tag) || (tag === 'VBN' && qualifiesOffice(normal))) start--;
    else if (
      /^(?:of|for|to|and|the|&)$/.test(normal) &&
      start < name &&
      (officeBefore(tokens, start - 1, lowest) || isBody(tokens[start - 2]))
    )
      start--;
    else if (/^(?:acting|ruling|governing|leading|ranking|sitting|outgoing|incoming)$/.test(normal))
      start--;
    else if (isField(normal) && tag.startsWith('VB')) start--;
    else if (/^\p{Lu}/u.test(text) && (officeKind(normal) || qualifiesOffice(normal))) start--;
    else break;
  }
  while (start < name && /^(?:POS|CD|IN|CC|DT)/.test(tokens[start]!.tag)) start++;
  return start;
}

/** Of the words before a name those that are its bearer's: of "spokeswoman for Prime Minister | Roe" the last two. */
function ownWords(tokens: readonly Token[], { start, end }: Stretch): Stretch {
  if (RANK.test(tokens[end - 1]!.normal) && isHeldBesides(tokens, { start, end })) {
    return { start, end };
  }
  for (let at = end - 2; at >= start; at--) {
    const { normal, tag } = tokens[at]!;
    // "Bank of England Governor | Roe"
    if (tag === 'IN' && isBody(tokens[at - 1])) continue;
    if (/^(?:IN|TO|DT)$/.test(tag) || isApart(tokens, at)) return { start: at + 1, end };
    // "met with | Finance Minister Roe", but "Attorney General Roe": what stands right before may be of one piece.
    if (at === end - 2 || !officeKind(normal) || qualifiesOffice(normal)) continue;
    if (tokens[at + 1]!.tag !== 'POS') return { start: at + 1, end };
  }
  return { start, end };
}

/** "after talks | Foreign Minister Roe": a small noun that no title holds before one that is written large. */
function isApart(tokens: readonly Token[], at: number): boolean {
  const { normal, tag, text } = tokens[at]!;
  if (!/^NNS?$/.test(tag) || text !== normal || !/^\p{Lu}/u.test(tokens[at + 1]!.text))
    return false;
  if (officeKind(normal) || qualifiesOffice(normal) || isField(normal)) return false;
  return (tag === 'NNS' && normal !== 'schools') || isThing(normal);
}

/** Whether a rank right before the name comes on top of an office: "Chairman of the Joint Chiefs of Staff Gen. | Roe". */
function isHeldBesides(tokens: readonly Token[], words: Stretch): boolean {
  const head = headOf(tokens, { start: words.start, end: words.end - 1 });
  if (head < 0) return true;
  return /^\p{Lu}/u.test(tokens[head]!.text) && !SERVANT.test(tokens[head]!.normal);
}

function isBody(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text) && bodyHead(token.normal) !== null;
}

function officeBefore(tokens: readonly Token[], at: number, lowest: number): boolean {
  for (let back = at - 1; back >= lowest && back > at - 8; back--) {
    const { tag, normal } = tokens[back]!;
    if (officeKind(normal)) return true;
    if (!/^(?:NN|JJ|DT|IN|CC)/.test(tag)) return false;
  }
  return false;
}
