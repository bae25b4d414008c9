import type { Sentence, Token } from '../../language/parsed-text';
import { closedClassTag } from '../../language/lexicon/closed-class';
import { isCourtesyTitle } from '../../language/lexicon/honorifics';
import { isGivenName } from '../../language/lexicon/given-names';
import { officeKind } from '../../language/lexicon/offices';
import { countryOfDemonym } from '../../language/lexicon/places';
import { isPlainWord } from '../../language/lexicon/plain-words';

/** A stretch of a sentence's tokens, half-open. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Words inside personal names that keep their small letter. */
const PARTICLES =
  /^(?:de|da|do|dos|das|del|della|di|du|la|le|van|von|der|den|ter|ten|'t|bin|bint|ibn|ben|al|el|ul|abu|y|zu|zum|af|av|st)$/;
const CAPITAL = /^(?:\p{Lu}|(?:al|el|an|ad|ar|as|at|az|ash|d|l|o|ul)[-'’]\p{Lu})/u;
/** Tags of words that end a name even when they bear a capital. */
const CLOSED = /^(?:DT|IN|CC|PRP\$?|WP\$?|WDT|WRB|MD|TO|EX|CD|POS|``|[^A-Z].*)$/;

/** The stretches of words with a capital that may hold names, with the small particles between them. */
export function nameRuns({ tokens }: Sentence): readonly Stretch[] {
  const runs: Stretch[] = [];
  let start = -1;
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    if (token && isNameWord(tokens, at)) {
      if (start < 0) start = at;
      continue;
    }
    if (token && start >= 0 && PARTICLES.test(token.normal) && continuesName(tokens, at)) continue;
    if (start >= 0) runs.push({ start, end: at });
    start = -1;
  }
  return runs;
}

/** A particle goes on only where a word with a capital follows, after one more particle at most: "van der Bellen". */
function continuesName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next) return false;
  if (isNameWord(tokens, at + 1)) return true;
  return PARTICLES.test(next.normal) && tokens[at + 2] !== undefined && isNameWord(tokens, at + 2);
}

function isNameWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const { text, normal, tag } = token;
  if (!CAPITAL.test(text)) return false;
  if (/^\p{Lu}\.?$/u.test(text)) {
    return text !== 'I' && text !== 'A' && tokens[at + 1] !== undefined;
  }
  // "In 't Veld", "De Blasio": a particle with a capital.
  if (PARTICLES.test(normal) && tokens[at + 1] && CAPITAL.test(tokens[at + 1]!.text)) return true;
  if (tag === 'CD' || (CLOSED.test(tag) && closedClassTag(normal) !== undefined)) return false;
  if (!startsClause(tokens, at)) return true;
  // At the start of a clause every word has a capital: it needs a sign of its own.
  if (closedClassTag(normal) !== undefined) return false;
  if (officeKind(normal) || isCourtesyTitle(normal)) return true;
  if (countryOfDemonym(normal) !== undefined) return true;
  if (tag.startsWith('NNP')) return true;
  const next = tokens[at + 1];
  if (isGivenName(normal) && next && CAPITAL.test(next.text) && !isPlainWord(next.normal))
    return true;
  return (
    /^(?:NN|JJ|FW|VB|VBP|VBG|VBN|VBD|RB)$/.test(tag) &&
    !isPlainWord(normal) &&
    isUnknown(token, next)
  );
}

/** A word that no list knows, before another with a capital or after nothing that explains it. */
function isUnknown({ tag }: Token, next: Token | undefined): boolean {
  return tag === 'NN' && next !== undefined && CAPITAL.test(next.text);
}

/** Whether a token begins a sentence, a quotation in it or what follows a colon. */
function startsClause(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= 0; back--) {
    const { tag, text } = tokens[back]!;
    if (tag === '``' || /^["“”„«'‘’([—–-]$/.test(text)) continue;
    return text === ':' || text === '…';
  }
  return true;
}
