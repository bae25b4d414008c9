import { isLeadingFamilyName } from '../../../language/lexicon/family-names';
import { isGivenName } from '../../../language/lexicon/given-names';
import { countryOfDemonym } from '../../../language/lexicon/places';
import { wordClass } from '../../../language/lexicon/word-class';
import type { Sentence, Token } from '../../../language/parsed-text';
import type { Stretch } from '../../../language/stretch';
import { isPossessive, isSurelyFinite, isVerb, tagged } from '../../../language/syntax/tags';
import type { TokenIndex } from '../../../model/text';
import { SURELY_PERSON } from './name-shape';
import { type FoundPerson, type FoundPiece, isPersonPiece, nameWords, pieceStart } from './piece';

const PARTICLES = wordClass('person-particle');
const PLACED = wordClass('place-preposition');
const SPEAKING = wordClass('speaking-verb');
/** How saints begin whose names people and towns bear: “Jane *St.* Roe”. */
const SAINTS = wordClass('saint');
/** In words: the longest end of a name by which alone somebody is called. */
const LONGEST = 4;
/** What may not stand right before a name that acts. */
const OF_PHRASE = tagged('NN* JJ* DT PRP$ POS CD');

/**
 * The same pieces, and those in which the last name of somebody whom the article has introduced was taken for a place, a body, a
 * title or a plain word: “Mayor Ada London spoke. | London said …”, “| Bishop opposes fees”.
 */
export function withKnownNames(
  found: readonly FoundPiece[],
  sentences: readonly Sentence[],
): readonly FoundPiece[] {
  const people = found.filter(isPersonPiece).filter(isIntroduced);
  if (people.length === 0) return found;
  const since = new Map<string, number>();
  for (const each of people) {
    for (const end of endsOf(nameWords(each))) {
      if (!since.has(end)) since.set(end, pieceStart(each));
    }
  }
  const bySentence = new Map<number, FoundPiece[]>();
  for (const each of found) {
    const others = bySentence.get(each.index);
    if (others) others.push(each);
    else bySentence.set(each.index, [each]);
  }
  return sentences.flatMap((sentence, index) => {
    const there = bySentence.get(index) ?? [];
    const called = calledIn(sentence, there, since).map((name) => madeOf(sentence, index, name));
    if (called.length === 0) return there;
    const kept = there.filter(
      ({ piece }) => !called.some(({ piece: { name } }) => overlap(name, piece.name)),
    );
    return [...kept, ...called].toSorted((one, other) => pieceStart(one) - pieceStart(other));
  });
}

/** Whether a name in full is surely a person’s. */
function isIntroduced(each: FoundPerson): boolean {
  const { piece, headline } = each;
  const length = piece.name.end - piece.name.start;
  return !headline && length > 1 && (piece.title !== null || piece.evidence >= SURELY_PERSON);
}

/** The ends of a name by which alone its bearer may be called: “rashid”, “san giorgio”, “bin rashid”. */
function endsOf(words: readonly string[]): readonly string[] {
  // “Park Min-seo” is Park.
  const ends: string[] = isLeadingFamilyName(words[0]!) ? [words[0]!] : [];
  for (let at = 1; at < words.length; at++) {
    const joins = PARTICLES.has(words[at]!) || SAINTS.has(words[at]!);
    if (at === words.length - 1) ends.push(words[at]!);
    else if (joins && words[at] !== 'al' && words[at] !== 'el') {
      for (let end = at + 2; end <= words.length; end++) ends.push(words.slice(at, end).join(' '));
    }
  }
  return ends;
}

/** The stretches of a sentence that are such an end and act, though no person was read there. */
function calledIn(
  { tokens }: Sentence,
  there: readonly FoundPiece[],
  since: ReadonlyMap<string, number>,
): readonly Stretch[] {
  const called: Stretch[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!/^\p{Lu}/u.test(tokens[at]!.text)) continue;
    for (let length = Math.min(LONGEST, tokens.length - at); length > 0; length--) {
      const name = { start: at, end: at + length };
      if (!/^\p{L}/u.test(tokens[name.end - 1]!.text)) continue;
      const from = since.get(endWords(tokens, name));
      if (from === undefined || from >= tokens[at]!.start || !isFree(there, name)) continue;
      if (!acts(tokens, name)) continue;
      called.push(name);
      at = name.end - 1;
      break;
    }
  }
  return called;
}

function endWords(tokens: readonly Token[], { start, end }: Stretch): string {
  return tokens
    .slice(start, end)
    .map(({ normal }) => normal.normalize('NFC').replaceAll(/[-.'’]/g, ''))
    .filter((word) => /\p{L}/u.test(word))
    .join(' ');
}

/** Whether no person was read in a stretch, and what was read there ends where it does. */
function isFree(there: readonly FoundPiece[], name: Stretch): boolean {
  return there.every(({ piece }) => {
    const start =
      piece.kind === 'person' ? (piece.title?.start ?? piece.name.start) : piece.name.start;
    const whole = {
      start: Math.min(start, piece.name.start),
      end: piece.name.end,
    };
    if (!overlap(whole, name)) return true;
    return piece.kind !== 'person' && piece.name.start >= name.start && piece.name.end <= name.end;
  });
}

/** Whether a name stands as one who acts or speaks does, not where a place would: “London said”, “said London”, “London’s”. */
function acts(tokens: readonly Token[], { start, end }: Stretch): boolean {
  const [before, after] = [tokens[start - 1], tokens[end]];
  const single = end - start === 1;
  if (before && (PLACED.has(before.normal) || /^(?:to|from|into|through)$/.test(before.normal)))
    return false;
  if (single && OF_PHRASE(before) && !isQuoted(before)) return false;
  if (isSaid(before)) return true;
  if (!after) return !single;
  if (isSurelyFinite(after) || SPEAKING.has(after.lemma)) return true;
  if (!single) return !/^\p{Lu}/u.test(after.text);
  return isPossessive(after) && isPersons(tokens, start);
}

/** Whether a last name before “’s” is more likely a person’s: no country owns as often as it. */
function isPersons(tokens: readonly Token[], at: TokenIndex): boolean {
  const { normal } = tokens[at]!;
  return countryOfDemonym(normal) === undefined && !isGivenName(normal);
}

function isSaid(token: Token | undefined): boolean {
  return token !== undefined && isVerb(token) && SPEAKING.has(token.lemma);
}

function isQuoted(token: Token | undefined): boolean {
  return /^["“”]$/.test(token?.text ?? '');
}

function madeOf(sentence: Sentence, index: number, name: Stretch): FoundPerson {
  const terms = { known: SURELY_PERSON };
  return {
    sentence,
    index,
    headline: false,
    piece: {
      kind: 'person',
      name,
      title: null,
      evidence: SURELY_PERSON,
      by: 'known',
      terms,
    },
  };
}

function overlap(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end;
}
