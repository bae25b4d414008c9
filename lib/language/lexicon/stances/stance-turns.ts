import type { Stance } from '../../../model/analysis';
import { readWords } from '../read-words';
import { anyOf } from '../word-class';
import turns from '../words/turns.txt?raw';

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
const STANCES = TURNS.column<Stance>('stance');
const POINTS = TURNS.column('points');

export const STANCE_TURNS: readonly StanceTurn[] = [...TURNS.entries].map((turn) => ({
  words: patternOf(turn),
  stance: STANCES.get(turn)![0]!,
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
