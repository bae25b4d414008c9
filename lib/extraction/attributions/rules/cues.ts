import {
  complementsOf,
  takesParticle,
  type Complement,
} from '../../../language/lexicon/speech-verbs';
import type { Token } from '../../../language/parsed-text';
import type { Line } from './line';
import type { Stretch } from '../../../language/stretch';

/** A verb that may say that somebody says, thinks or wants something. */
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
    if (!complements || quoted[at] || !isFinite(tokens, at)) continue;
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

/** Whether the verb tells of a deed of its subject. */
function isFinite(tokens: readonly Token[], at: number): boolean {
  const { tag } = tokens[at]!;
  if (!tag.startsWith('VB')) return false;
  let back = at - 1;
  while (back >= 0 && (tokens[back]!.tag === 'RB' || tokens[back]!.normal === 'not')) back--;
  const before = tokens[back];
  if (tag === 'VBN') return before?.lemma === 'have';
  if (tag === 'VBD') return before?.lemma !== 'be' || tokens[at]!.normal === 'said';
  if (tag === 'VB') return !before || before.tag === 'MD' || before.lemma === 'do';
  if (tag === 'VBG') return before === undefined || !/^(?:DT|JJ|PRP\$|POS)$/.test(before.tag);
  return !before || !/^(?:DT|JJ|PRP\$|POS|TO)$/.test(before.tag);
}
