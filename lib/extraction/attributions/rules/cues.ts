import {
  complementsOf,
  takesParticle,
  type Complement,
} from '../../../language/lexicon/speech-verbs';
import type { Token } from '../../../language/parsed-text';
import type { Stretch } from '../../../language/stretch';
import { isPredicate } from '../../../language/syntax/verb-group';
import type { Line } from './line';

/** A cue: a verb that may say that somebody says, thinks or wants something. */
export interface Cue extends Stretch {
  readonly verb: Token;
  /** What may follow it. */
  readonly complements: ReadonlySet<Complement>;
  /** The particle that makes it one; "for" and "on" belong to the cue, others to what is said: "warned | against a vote". */
  readonly particle?: string;
}

/** Particles that belong to the cue. */
const OWN = /^(?:for|on|upon|out|to)$/;

/** The cues of a line outside of quotations. Passives ("was told") and infinitives that only name a wish are none. */
export function cuesIn({ tokens, quoted }: Line): readonly Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const verb = tokens[at]!;
    const complements = complementsOf(verb.lemma);
    if (!complements || quoted[at] || !isPredicate(tokens, at)) continue;
    const next = tokens[at + 1]?.normal ?? '';
    const particle = takesParticle(verb.lemma, next) ? next : undefined;
    if (particle === undefined && complements.size === 1 && complements.has('preposition'))
      continue;
    cues.push({
      start: at,
      end: at + (particle && OWN.test(particle) ? 2 : 1),
      verb,
      complements,
      ...(particle && { particle }),
    });
  }
  return cues;
}
