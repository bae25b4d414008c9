import type { Polarity } from '../../model/analysis';
import type { TokenIndex } from '../../model/text';
import type { Token } from '../parsed-text';

/**
 * Why a text does not affirm what a word of it tells: its factuality, as FactBank has it (Saurí and Pustejovsky 2009), in two
 * kinds. Null stands for what is affirmed.
 */
export interface Doubt {
  readonly polarity: Exclude<Polarity, 'affirmed'>;
  /** The grammar that says so, by name: "not", "modal", "failed". */
  readonly by: string;
}

/** Reads how the text stands to a word of a sentence, by what governs it in turn. */
export interface Reader {
  readonly tokens: readonly Token[];
  readonly ofVerb: (at: TokenIndex) => Doubt | null;
  readonly ofNoun: (at: TokenIndex) => Doubt | null;
}

/** What the text says is not so. */
export function negated(by: string): Doubt {
  return { polarity: 'negated', by };
}

/** What the text only supposes, asks, expects or passes on. */
export function unreal(by: string): Doubt {
  return { polarity: 'unreal', by };
}

/**
 * What hangs on a word that says it was not done ("*failed* to say"), as that word itself stands: where its own deed is denied
 * ("did not fail to say"), what hangs on it is affirmed.
 */
export function undone(governor: Doubt | null, by: string): Doubt | null {
  if (governor === null) return negated(by);
  return governor.polarity === 'negated' ? null : governor;
}

/**
 * What hangs on a word that leaves it open ("*plans* to say"), as that word itself stands: where its own deed is denied ("has no
 * plans to say"), so is what hangs on it.
 */
export function open(governor: Doubt | null, by: string): Doubt {
  return governor ?? unreal(by);
}
