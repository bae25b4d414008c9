import type { Stance } from '../../model/analysis';

/** A turn of phrase that shows a stance by several words together, none of which shows it alone. */
export interface StanceTurn {
  /** Fits the words of a statement in lower case, parted by blanks, marks left out. */
  readonly words: RegExp;
  readonly stance: Stance;
  /** How strongly: what one clear judgement weighs is 1. */
  readonly points: number;
}

export const STANCE_TURNS: readonly StanceTurn[] = [
  {
    words: /\b(?:it is|it 's|now is the|it was) time (?:to|for|that)\b/,
    stance: 'calls-for',
    points: 2,
  },
  {
    words: /\b(?:is|are|was|were|be) (?:not|n't) (?:optional|negotiable|up for debate)\b/,
    stance: 'calls-for',
    points: 2,
  },
  {
    words: /\bno (?:place|room|excuse|excuses|justification|reason|basis) (?:for|to|in)\b/,
    stance: 'opposes',
    points: 2,
  },
  // "We cannot have people come here and lie."
  {
    words:
      /\b(?:we|you) (?:cannot|can not|can n't|ca n't) (?:(?:just|simply) )?have (?:\S+ )?(?:people|someone|somebody|anyone|officials|companies|those|them|this|that)\b/,
    stance: 'opposes',
    points: 2,
  },
  // "The meeting achieved too little."
  {
    words:
      /(?<!(?:not|n't|never) )\b(?:too (?:little|weak|costly|expensive|vague|timid)|(?:goes|gone|went|go) too far)\b/,
    stance: 'opposes',
    points: 1.5,
  },
  {
    words:
      /\b(?:far|well|way) beyond (?:its|their|the|his|her|any) (?:\S+ )?(?:intent|intention|purpose|scope|mandate|authority|remit|powers)\b/,
    stance: 'opposes',
    points: 1.5,
  },
  {
    words: /\b(?:will|would|could|'ll) (?:\S+ly )?(?:force|compel) (?:us|me) to\b/,
    stance: 'opposes',
    points: 1.5,
  },
  {
    words:
      /\b(?:attempt|attempts|effort|efforts|bid|plot|scheme|campaign) to (?:\S+ly )?(?:interfere|meddle|sow|subvert|undermine|intimidate|silence|mislead|deceive|manipulate)\b/,
    stance: 'opposes',
    points: 2,
  },
  {
    words:
      /\b(?:a|an|huge|big|major|great|clear) (?:win|boon|boost) (?:for|to) (?!him|her|them|us\b)/,
    stance: 'supports',
    points: 1,
  },
  // "Changing it could lead to fraud": what it may bring.
  {
    words:
      /\b(?:could|may|might|would|will) (?:\S+ly )?(?:lead to|result in|open the door to|invite) (?:\S+ ){0,4}(?:abuse|abuses|attack|attacks|bloodshed|chaos|conflict|corruption|crime|deaths|disaster|fraud|harm|losses|panic|shortages|violence|war)\b/,
    stance: 'warns',
    points: 2.5,
  },
];
