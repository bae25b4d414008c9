import { bodyHead, bodyNamed } from '../../../language/lexicon/bodies';
import { isField } from '../../../language/lexicon/offices';
import { countryNamed, countryOfDemonym } from '../../../language/lexicon/places';
import { wordClass } from '../../../language/lexicon/word-class';
import type { Sentence, Token } from '../../../language/parsed-text';
import { phrase, type Stretch } from '../../../language/stretch';
import { phraseStart, possessorBeside } from '../../../language/syntax/noun-phrase';
import { isCapital } from '../../../language/syntax/sentence-start';
import { isPossessive, isProperNoun, tagged } from '../../../language/syntax/tags';
import type { Mention } from '../../../model/analysis';
import type { TokenIndex } from '../../../model/text';
import type { FoundPiece } from '../names/piece';
import { isNoBody } from './no-body';

/** A place where a body or country is named. */
export interface BodyNaming {
  /** What tells one body from another. */
  readonly key: string;
  readonly kind: 'place' | 'town' | 'public' | 'firm' | 'other' | 'name';
  readonly form: Mention['form'];
  readonly sentence: Sentence;
  /** The sentence’s number. */
  readonly index: number;
  readonly words: Stretch;
  /** The step that found it: “body:name”, “body:firm”, “body-reference:it”. */
  readonly by: string;
}

/** Bodies of state whose names are written small: “China’s foreign ministry”. */
const SMALL_HEADS = wordClass('small-body');
const SMALL_FIELDS = wordClass('small-body-field');
/** Last words of what is no firm though no state’s body either. */
const NO_FIRMS = wordClass('no-firm');

const DESCRIBES = tagged('NNP* JJ*');

/** Whether a word names whose a body is: “*Norwegian* government”. */
function namesOwner(token: Token | undefined): boolean {
  return DESCRIBES(token) && isCapital(token);
}

/** The countries and bodies that pieces name, and bodies with a small noun, in reading order. */
export function bodyNamings(
  found: readonly FoundPiece[],
  sentences: readonly Sentence[],
): readonly BodyNaming[] {
  const small = sentences.flatMap((sentence, index) => smallBodies(sentence, index));
  const starts = new Map(small.map(({ index, words }) => [`${index} ${words.end}`, words.start]));
  const opened = new Set(small.map(({ index, words }) => `${index} ${words.start}`));
  // “Russia’s Foreign Ministry” is one body, not two: the longer wording stays.
  const large = found.flatMap(namedBy).filter(({ kind, index, words }) => {
    const start = starts.get(`${index} ${words.end}`);
    if (kind === 'place') return true;
    // “the | Roe | campaign”
    if (start === undefined) return !opened.has(`${index} ${words.start}`);
    if (start <= words.start) return false;
    starts.delete(`${index} ${words.end}`);
    return true;
  });
  return [...large, ...small.filter(({ index, words }) => starts.has(`${index} ${words.end}`))];
}

function namedBy({ sentence, index, piece }: FoundPiece): readonly BodyNaming[] {
  const { tokens } = sentence;
  const words = phrase(tokens, piece.name);
  const naming = { sentence, index, words: piece.name };
  if (piece.kind === 'body') {
    if (isNoBody(tokens, piece.name)) return [];
    return [
      {
        key: keyOf(tokens, piece.name),
        kind: kindOf(tokens, piece.name),
        form: 'full',
        by: 'body:name',
        ...naming,
      },
    ];
  }
  if (piece.kind !== 'place' || !piece.country) return [];
  const form = words === piece.country.toLowerCase() ? 'full' : 'alias';
  return [{ key: `place:${piece.country}`, kind: 'place', form, by: 'place:name', ...naming }];
}

/** One key for “Russian Foreign Ministry”, “Russia’s foreign ministry” and “the Foreign Ministry of Russia”. */
function keyOf(tokens: readonly Token[], { start, end }: Stretch): string {
  const parts: string[][] = [[]];
  for (const token of tokens.slice(start, end)) {
    const { normal } = token;
    if (normal === 'of') parts.push([]);
    else if (!isPossessive(token) && normal !== 'the')
      parts
        .at(-1)!
        .push(countryOfDemonym(normal) || countryNamed(normal) || normal.replaceAll('.', ''));
  }
  return `body:${parts.toReversed().flat().join(' ')}`;
}

function kindOf(tokens: readonly Token[], name: Stretch): BodyNaming['kind'] {
  const last = tokens[name.end - 1]!.normal;
  const words = phrase(tokens, name);
  const kind = bodyNamed(words) ?? bodyHead(tokens[name.start]!.normal) ?? bodyHead(last);
  if (kind === 'public') return 'public';
  return NO_FIRMS.has(last) || / (?:for|of) /.test(words) ? 'other' : 'firm';
}

/** Bodies whose noun is written small: “China’s foreign ministry”, “the Obama administration”, “the Norwegian government”. */
function smallBodies(sentence: Sentence, index: number): readonly BodyNaming[] {
  const { tokens } = sentence;
  return tokens.flatMap((_, at): BodyNaming[] => {
    const start = smallBodyEnding(tokens, at);
    if (start < 0) return [];
    const words = { start, end: at + 1 };
    const country = governed(tokens, words);
    return [
      {
        ...(country
          ? { key: `place:${country}`, kind: 'place' }
          : { key: keyOf(tokens, words), kind: 'public' }),
        form: 'full',
        by: 'body:small',
        sentence,
        index,
        words,
      },
    ];
  });
}

/** The country whose government some words name: a country is one with it. */
function governed(tokens: readonly Token[], { start, end }: Stretch): string | undefined {
  if (!/^govern?ment$/.test(tokens[end - 1]!.normal)) return undefined;
  const owner = phrase(tokens, { start, end: end - 1 });
  return countryOfDemonym(owner) || countryNamed(owner);
}

/** Where a body’s name begins whose small noun is at `at`; -1 where there is none. */
function smallBodyEnding(tokens: readonly Token[], at: TokenIndex): TokenIndex {
  if (!SMALL_HEADS.has(tokens[at]!.normal) || goesOn(tokens, at + 1)) return -1;
  const small = phraseStart(tokens, at, { over: isSmallWord });
  const last = possessorBeside(tokens, small);
  const owner = tokens[last];
  if (!owner || !isCapital(owner)) return -1;
  if (!isPossessive(tokens[small - 1]) && !namesOwner(owner)) return -1;
  if (countryOfDemonym(owner.normal) === undefined && !isProperNoun(owner)) return -1;
  return phraseStart(tokens, last, { over: namesOwner });
}

/** Whether a name is but the opening of a longer one: “Dale Police | Department”, “U.S. Court | of Appeals”. */
function goesOn(tokens: readonly Token[], next: TokenIndex): boolean {
  const after = tokens[next];
  if (isPossessive(after) || (isProperNoun(after) && /^\p{Lu}/u.test(after!.text))) return true;
  if (after?.normal !== 'of') return false;
  // “Roe’s army of friends”
  const { text, normal } = tokens[next - 1]!;
  return /^\p{Lu}/u.test(text) || /^(?:army|navy|police|courts?|team|camp|campaign)$/.test(normal);
}

function isSmallWord(token: Token | undefined): boolean {
  if (!token) return false;
  const { normal, text } = token;
  return (
    SMALL_FIELDS.has(normal) || (isField(normal) && /^\p{Ll}/u.test(text) && normal.length > 3)
  );
}
