import type { Stance } from '../../../model/analysis';
import { readWords } from '../read-words';
import { anyOf } from '../word-class';
import { ADJECTIVES, NOUNS, SMALL_WORDS, VERBS } from '../words';
import turns from '../words/turns.txt?raw';

/** What a word of somebody’s statement says of the thing he speaks of; `fit`, `true` and `caring` judge only when denied: "not acceptable". */
export type Judgement = 'good' | 'bad' | 'danger' | 'duty' | 'false' | 'fit' | 'caring' | 'true';

const COLUMNS = [VERBS, NOUNS, ADJECTIVES, SMALL_WORDS].map((table) =>
  table.column<Judgement>('judges'),
);
const NONE: readonly Judgement[] = [];

/** How a word, by dictionary form, judges what it is said of; mostly not at all. */
export function judgementsOf(lemma: string): readonly Judgement[] {
  let found = NONE;
  for (const column of COLUMNS) {
    const judgements = column.get(lemma);
    if (judgements) found = found.length === 0 ? judgements : [...found, ...judgements];
  }
  return found;
}

/** Turns of phrase that show a stance by several words together, none of which shows it alone. */
export interface StanceTurn {
  /** Fits the words of a statement in lower case, each between blanks, marks left out ("don’t" is " do n't "). */
  readonly words: RegExp;
  readonly stance: Stance;
  /** How strongly: what one clear judgement weighs is 1. */
  readonly points: number;
}

/** What the words in capitals of a turn stand for. */
const BE = `(?:${anyOf('form-of-be')})`;
const MAY = `(?:${anyOf('what-may-be')})`;
const NOT = "(?:not|n't|never)";
const ONE = "(?:(?!n't|not|cannot|never|no |less )\\S+ )?";
const FEW = String.raw`(?:\S+ ){0,4}`;

const TURNS = readWords(turns, 'turns.txt');
const TURN_STANCES = TURNS.column<Stance>('stance');
const POINTS = TURNS.column('points');

export const STANCE_TURNS: readonly StanceTurn[] = [...TURNS.entries.keys()].map((turn) => ({
  words: patternOf(turn),
  stance: TURN_STANCES.get(turn)![0]!,
  points: Number(POINTS.get(turn)![0]),
}));

/** A turn as a pattern of whole words; that it begins with a blank makes it quick. */
function patternOf(turn: string): RegExp {
  const spelled = turn
    .replaceAll('/', '|')
    .replaceAll(/\((?!\?)/g, '(?:')
    .replaceAll(/\bBE\b/g, BE)
    .replaceAll(/\bMAY\b/g, MAY)
    .replaceAll(/\bNOT\b/g, NOT)
    .replaceAll('ONE ', ONE)
    .replaceAll('FEW ', FEW);
  return new RegExp(` (?:${spelled})(?= )`);
}
