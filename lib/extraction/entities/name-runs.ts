import type { Sentence, Token } from '../../language/parsed-text';
import { bodyHead, bodyNamed, isThing } from '../../language/lexicon/bodies';
import { closedClassTag } from '../../language/lexicon/closed-class';
import { isCourtesyTitle } from '../../language/lexicon/honorifics';
import { isLeadingFamilyName } from '../../language/lexicon/family-names';
import { isGivenName } from '../../language/lexicon/given-names';
import { isField, officeKind } from '../../language/lexicon/offices';
import { isPersonNoun } from '../../language/lexicon/person-nouns';
import { countryNamed, countryOfDemonym, isPlace } from '../../language/lexicon/places';
import { isPlainWord } from '../../language/lexicon/plain-words';
import { phrase, type Stretch } from '../../language/stretch';

/** Words inside personal names that keep their small letter. */
const PARTICLES =
  /^(?:de|da|do|dos|das|del|della|di|du|la|le|van|von|der|den|ter|ten|['’]t|bin|binti|bint|ibn|ben|al|el|ul|abu|y|e|zu|zum|af|av|st)$/;
const CAPITAL =
  /^(?:\p{Lu}|(?:al|el|an|ad|ar|as|at|az|ash|ed|d|l|o|ul)[-'’]\p{Lu}|\p{Ll}{1,3}\p{Lu}\p{Ll})/u;
/** Tags of words that end a name even when they bear a capital. */
const CLOSED = /^(?:DT|IN|CC|PRP\$?|WP\$?|WDT|WRB|MD|TO|EX|CD|POS|``|[^A-Z].*)$/;
const COMPOUND =
  /-(?:born|based|backed|led|winning|trained|educated|style|era|controlled|raised|owned|run|held|made|wide|like|funded|raked|appointed|elected|listed|sponsored|speaking)$/;
const DAY_OR_MONTH =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|july|september|october|november|december)$/;
const PEOPLE =
  /^(?:people|children|women|men|workers|teachers|students|farmers|veterans|nurses|players|governors|citizens|mayors|sheriffs)$/;
const OPENING = /^["“„«(]$/;
const CLOSING = /^["”»)]$/;

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
    if (token && start >= 0) {
      if (isParticle(tokens, at) && continuesName(tokens, at)) continue;
      // "People’s Liberation Army", "Children’s Defense Fund"
      if (token.tag === 'POS' && PEOPLE.test(tokens[at - 1]!.normal) && isLarge(tokens[at + 1]))
        continue;
      if (holdsNickname(tokens, start, at)) {
        at += 2;
        continue;
      }
      const end = endOfKnown(tokens, start, at);
      if (end > at) {
        runs.push({ start, end });
        start = -1;
        at = end - 1;
        continue;
      }
    }
    if (start >= 0) runs.push({ start, end: at });
    start = -1;
  }
  return runs;
}

function isLarge(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

function isParticle(tokens: readonly Token[], at: number): boolean {
  const { normal, text } = tokens[at]!;
  // "Sophie in 't Veld"
  if (normal === 'in') return tokens[at + 1]?.normal === "'t";
  return PARTICLES.test(normal) && !/^\p{Lu}/u.test(text);
}

/** A particle goes on only where a word with a capital follows, after one more particle at most: "van der Bellen". */
function continuesName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next) return false;
  if (isNameWord(tokens, at + 1)) return true;
  return PARTICLES.test(next.normal) && tokens[at + 2] !== undefined && isNameWord(tokens, at + 2);
}

/** "Margaret “Peg” Tolliver": a name in marks between a given name and another. */
function holdsNickname(tokens: readonly Token[], start: number, at: number): boolean {
  const [open, nick, close, next] = [at, at + 1, at + 2, at + 3].map((index) => tokens[index]);
  return (
    next !== undefined &&
    OPENING.test(open!.text) &&
    CAPITAL.test(nick!.text) &&
    CLOSING.test(close!.text) &&
    CAPITAL.test(next.text) &&
    isNameWord(tokens, at + 3) &&
    (isGivenName(tokens[start]!.normal) || isGivenName(tokens[at - 1]!.normal)) &&
    !isPlainWord(next.normal)
  );
}

/** Where a known name with a small word in it ends that the run opens: "Republic of Korea", "House of Commons"; else `at`. */
function endOfKnown(tokens: readonly Token[], start: number, at: number): number {
  if (!/^(?:of|and|for)$/.test(tokens[at]!.normal)) return at;
  for (let end = Math.min(tokens.length, at + 4); end > at + 1; end--) {
    if (!/^\p{Lu}/u.test(tokens[end - 1]!.text)) continue;
    const name = phrase(tokens, { start, end });
    if (countryNamed(name) ?? bodyNamed(name)) return end;
  }
  return opensBody(tokens, start, at) ? endOfBody(tokens, at) : at;
}

/** Whether the word before "of" or "for" is one that names of bodies go on after: "Bureau | of", "Doctors | for". */
function opensBody(tokens: readonly Token[], start: number, at: number): boolean {
  const { normal } = tokens[at - 1]!;
  if (tokens[at]!.normal === 'and') return false;
  if (isCountedOf(normal)) return true;
  return (
    tokens[at]!.normal === 'for' &&
    at - start === 1 &&
    /[^s]s$/.test(normal) &&
    isPlainWord(normal) &&
    officeKind(normal) === null
  );
}

function isCountedOf(normal: string): boolean {
  return (
    bodyHead(normal) !== null && !isThing(normal) && !/^(?:house|campaign|times)$/.test(normal)
  );
}

/** Where the words with a capital end that follow "of", "for" or "of the" in a body's name: "Ministry of | Trade and Industry". */
function endOfBody(tokens: readonly Token[], tie: number): number {
  let end = tie + 1;
  if (tokens[end]?.normal === 'the') end++;
  const first = end;
  while (end < tokens.length && isNameWord(tokens, end)) {
    end++;
    const next = tokens[end + 1];
    if (!next || !/^(?:and|&|,)$/.test(tokens[end]?.normal ?? '')) continue;
    const joined = isField(next.normal) && CAPITAL.test(next.text);
    if (joined && !officeKind(tokens[end + 2]?.normal ?? '')) end++;
  }
  return end > first ? afterCountry(tokens, end) : tie;
}

/** "Ministry of Foreign Affairs | of the Republic of Korea" */
function afterCountry(tokens: readonly Token[], end: number): number {
  if (tokens[end]?.normal !== 'of') return end;
  const start = tokens[end + 1]?.normal === 'the' ? end + 2 : end + 1;
  for (const length of [4, 3, 2, 1]) {
    if (start + length > tokens.length) continue;
    if (countryNamed(phrase(tokens, { start, end: start + length }))) return start + length;
  }
  return end;
}

function isNameWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const { text, normal, tag } = token;
  if (!CAPITAL.test(text)) return false;
  // "Oscar-winning", "Australian-born", "Kremlin-backed"
  if (COMPOUND.test(text)) return false;
  const next = tokens[at + 1];
  if (/^\p{Lu}\.?$/u.test(text)) return text !== 'I' && text !== 'A' && next !== undefined;
  if (DAY_OR_MONTH.test(normal)) return false;
  // "In 't Veld", "De Blasio": a particle with a capital.
  if (normal === 'in' && next?.normal === "'t") return true;
  if (PARTICLES.test(normal) && next && CAPITAL.test(next.text)) return true;
  // "Will Roe"
  const named = next !== undefined && isLarge(next) && !isPlainWord(next.normal);
  if (/^(?:will|may|mark|art|drew|grant)$/.test(normal) && named && !startsClause(tokens, at))
    return true;
  // "WHO", "IT" in small letters are no names.
  if (/^\p{Lu}{2,}$/u.test(text) && bodyNamed(normal) === 'public') return true;
  if (tag === 'CD' || (CLOSED.test(tag) && closedClassTag(normal) !== undefined)) {
    return isFamilyNotNumber(tokens, at);
  }
  if (!startsClause(tokens, at)) return true;
  // At the start of a clause every word has a capital: it needs a sign of its own.
  if (closedClassTag(normal) !== undefined) return isFamilyNotNumber(tokens, at);
  if (!isPlainWord(normal) || tag.startsWith('NNP')) return true;
  if (officeKind(normal) || isCourtesyTitle(normal) || isPersonNoun(normal)) return true;
  if (countryOfDemonym(normal) !== undefined) return true;
  if ([3, 4].some((length) => bodyNamed(phrase(tokens, { start: at, end: at + length }))))
    return true;
  // "Doctors for Safe Roads"
  if (next?.normal === 'for' && /[^s]s$/.test(normal) && isLarge(tokens[at + 2])) return true;
  if (!next || !CAPITAL.test(next.text)) return false;
  if ((isGivenName(normal) || isLeadingFamilyName(normal)) && !isPlainWord(next.normal))
    return true;
  const two = phrase(tokens, { start: at, end: at + 2 });
  return isPlace(two) || bodyNamed(two) !== null;
}

/** "He Yonglin", "An Su-jin": small words of English that are family names where a name that is none follows. */
function isFamilyNotNumber(tokens: readonly Token[], at: number): boolean {
  const { normal } = tokens[at]!;
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  // "Liu He"
  if (before && /^(?:he|so|do|to|my)$/.test(normal))
    if (/^\p{Lu}/u.test(before.text) && isLeadingFamilyName(before.normal)) return true;
  return (
    /^(?:he|so|an|no|my|do|to)$/.test(normal) &&
    next !== undefined &&
    (/^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(next.text) ||
      (/^\p{Lu}/u.test(next.text) &&
        PINYIN.test(next.normal) &&
        countryOfDemonym(next.normal) === undefined)) &&
    !isPlainWord(next.normal)
  );
}
/** Two syllables of Mandarin in one word: "Yonglin". */
const SYLLABLE =
  '(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(?:[iu]?a(?:i|o|ng?)?|[iu]?e(?:i|ng?)?|ou?|ong|iong|iu|ui?|un|ü|ing?|i)';
const PINYIN = new RegExp(`^${SYLLABLE}${SYLLABLE}$`);

/** Whether a token begins a sentence, a quotation in it or what follows a colon. */
function startsClause(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= 0; back--) {
    const { tag, text } = tokens[back]!;
    if (tag === '``' || /^["“”„«'‘’([—–-]$/.test(text)) continue;
    return text === ':' || text === '…';
  }
  return true;
}
