import type { Token } from '../../../language/parsed-text';

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
const LEAVES =
  /^(?:which|who|whose|whom|with|despite|although|though|while|but|whereas|because|after|as|since|when|where|citing|saying|telling|adding|calling)$/;
/** A clause of more tokens is none; time stays linear in text without a full stop. */
const LONGEST = 80;
const LINKS = /^(?:and|but|or|while|after|although|though|whereas|because)$/;

/**
 * The index behind the last token of the clause that holds `from`: it ends with the sentence, before a comma that opens a
 * remark ("…, which", "…, saying"), and before "and" with a verb or a subject of its own.
 */
export function clauseEnd(tokens: readonly Token[], from: number): number {
  let depth = 0;
  const last = Math.min(tokens.length, from + LONGEST);
  for (let at = from + 1; at < last; at++) {
    const { text, tag, normal } = tokens[at]!;
    if (text === '(' || text === '[') depth++;
    if (text === ')' || text === ']') depth--;
    if (depth > 0) continue;
    const next = tokens[at + 1];
    if (/^[.!?;…:]$/.test(text) || isDash(tokens, at)) return at;
    if (text === ',' && next) {
      if (LEAVES.test(next.normal) || next.tag === 'VBG') return at;
      if (
        /^(?:in|so|even|just)$/.test(next.normal) &&
        /^(?:order|that|as|though|days|hours)$/.test(tokens[at + 2]?.normal ?? '')
      )
        return at;
      if (/^(?:and|but|or)$/.test(next.normal) && opensClause(tokens, at + 2)) return at;
      if (opensClause(tokens, at + 1)) return at;
    }
    // "supply and demand": a bare form behind "and" may as well be a noun.
    const bare =
      tokens[at + 1]?.tag === 'VBP' && !/^(?:PRP|DT|IN|TO)$/.test(tokens[at + 2]?.tag ?? '');
    if (LINKS.test(normal) && tag !== 'IN' && at > from && !bare && opensClause(tokens, at + 1))
      return at;
    if (/^(?:after|although|though|whereas|because|while)$/.test(normal) && at > from + 2)
      return at;
  }
  return last;
}

/** Whether a mark parts what stands at its sides: a dash, or a hyphen between blanks. */
export function isDash(tokens: readonly Token[], at: number): boolean {
  const { text, start, end } = tokens[at] ?? { text: '', start: 0, end: 0 };
  if (/^[—–]$|^--+$/.test(text)) return true;
  return text === '-' && tokens[at - 1]?.end !== start && tokens[at + 1]?.start !== end;
}

/** Whether a verb stands there, or a short subject with its verb: "blocked the assets", "the ministry said". */
export function opensClause(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (tokens[at]?.tag === 'RB') at++;
  const first = tokens[at];
  if (!first) return false;
  // "exercises and patrols in the bay": a form in -s may as well be a noun.
  if (first.tag === 'VBZ' && tokens[at + 1]?.tag === 'IN' && tokens[at + 1]!.normal !== 'that')
    return false;
  if (FINITE.test(first.tag)) return true;
  for (; at < from + 5 && tokens[at]; at++) {
    const { tag } = tokens[at]!;
    if (FINITE.test(tag)) return at > from;
    if (!/^(?:DT|PRP|PRP\$|NN.*|JJ|POS|CD|EX|RB)$/.test(tag)) return false;
  }
  return false;
}

/** The index behind the last word at or before `end`: a clause’s span leaves the comma out, and keeps a closing quotation mark. */
export function withoutTail(tokens: readonly Token[], from: number, end: number): number {
  let last = end;
  while (last > from + 1 && /^[,;:—–-]$|^--+$/.test(tokens[last - 1]!.text)) last--;
  return last;
}

/** Where the noun phrase begins that ends with a token: back over its nouns, adjectives and owners to its article. */
export function openingOf(tokens: readonly Token[], last: number): number {
  let at = last;
  while (at > 0 && /^(?:NN.*|JJ.*|DT|POS|PRP\$|CD)$/.test(tokens[at - 1]!.tag)) at--;
  return at;
}
