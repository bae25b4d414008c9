import type { Stance } from '../../model/analysis';

/** Nouns that, had by someone, say where he stands: "her opposition to the tax", "Seoul’s demand that …". */
const NOUNS: Readonly<Record<string, Stance>> = {
  // supports
  approval: 'supports',
  backing: 'supports',
  endorsement: 'supports',
  praise: 'supports',
  support: 'supports',
  // opposes
  accusation: 'opposes',
  complaint: 'opposes',
  condemnation: 'opposes',
  criticism: 'opposes',
  denunciation: 'opposes',
  disapproval: 'opposes',
  disavowal: 'opposes',
  objection: 'opposes',
  opposition: 'opposes',
  protest: 'opposes',
  rebuke: 'opposes',
  refusal: 'opposes',
  rejection: 'opposes',
  repudiation: 'opposes',
  // calls-for
  advice: 'calls-for',
  appeal: 'calls-for',
  call: 'calls-for',
  demand: 'calls-for',
  insistence: 'calls-for',
  plea: 'calls-for',
  proposal: 'calls-for',
  recommendation: 'calls-for',
  request: 'calls-for',
  // warns
  fear: 'warns',
  threat: 'warns',
  warning: 'warns',
  worry: 'warns',
  // commits
  commitment: 'commits',
  intention: 'commits',
  pledge: 'commits',
  promise: 'commits',
  vow: 'commits',
  // denies
  denial: 'denies',
};

const ENTRIES = new Map(Object.entries(NOUNS));

/** The stance of whoever has what the noun (in the singular) names, or undefined. */
export function stanceNoun(lemma: string): Stance | undefined {
  return ENTRIES.get(lemma);
}
