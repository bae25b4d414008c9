import type { Stance } from '../../model/analysis';

/** What is said of someone by "is" and a phrase: "is in favour of the tax". `!` marks those that denied say the contrary. */
const PREDICATES: Readonly<Record<string, string>> = {
  // supports
  'all for': 'supports !',
  'at ease with': 'supports !',
  'comfortable with': 'supports !',
  'delighted by': 'supports',
  'delighted with': 'supports',
  'enthusiastic about': 'supports !',
  'encouraged by': 'supports',
  'excited about': 'supports',
  'excited by': 'supports',
  'glad about': 'supports',
  'happy about': 'supports',
  'heartened by': 'supports',
  'honored by': 'supports',
  'honoured by': 'supports',
  'impressed by': 'supports',
  'impressed with': 'supports',
  'inspired by': 'supports',
  'moved by': 'supports',
  'optimistic about': 'supports',
  'thrilled by': 'supports',
  'thrilled with': 'supports',
  'touched by': 'supports',
  'grateful for': 'supports',
  'grateful to': 'supports',
  'happy with': 'supports !',
  'in agreement with': 'supports !',
  'in favor of': 'supports !',
  'in favour of': 'supports !',
  'in support of': 'supports !',
  'pleased by': 'supports !',
  'pleased with': 'supports !',
  'proud of': 'supports !',
  'satisfied with': 'supports !',
  'supportive of': 'supports !',
  'thankful for': 'supports',
  'thankful to': 'supports',
  // opposes
  against: 'opposes !',
  'alarmed about': 'opposes',
  'alarmed at': 'opposes',
  'alarmed by': 'opposes',
  'angered by': 'opposes',
  'angry about': 'opposes',
  'angry at': 'opposes',
  'angry over': 'opposes',
  'angry with': 'opposes',
  'appalled at': 'opposes',
  'appalled by': 'opposes',
  'at odds with': 'opposes',
  'concerned about': 'opposes',
  'concerned at': 'opposes',
  'concerned by': 'opposes',
  'concerned over': 'opposes',
  'critical of': 'opposes',
  'disappointed at': 'opposes',
  'disappointed by': 'opposes',
  'disappointed in': 'opposes',
  'disappointed with': 'opposes',
  'dismayed at': 'opposes',
  'dismayed by': 'opposes',
  'dismissive of': 'opposes',
  'dissatisfied with': 'opposes',
  'doubtful about': 'opposes',
  'doubtful of': 'opposes',
  'frustrated by': 'opposes',
  'frustrated with': 'opposes',
  'furious about': 'opposes',
  'furious at': 'opposes',
  'furious over': 'opposes',
  'hostile to': 'opposes !',
  'in opposition to': 'opposes',
  'in protest at': 'opposes',
  'in protest against': 'opposes',
  'in protest of': 'opposes',
  'in protest over': 'opposes',
  'opposed to': 'opposes !',
  'outraged at': 'opposes',
  'outraged by': 'opposes',
  'sceptical about': 'opposes',
  'sceptical of': 'opposes',
  'skeptical about': 'opposes',
  'skeptical of': 'opposes',
  'troubled by': 'opposes',
  'unhappy about': 'opposes',
  'unhappy with': 'opposes',
  'unwilling to': 'opposes',
  'upset about': 'opposes',
  'upset by': 'opposes',
  'upset with': 'opposes',
  // warns
  'afraid of': 'warns',
  'afraid that': 'warns',
  'fearful of': 'warns',
  'fearful that': 'warns',
  'worried about': 'warns',
  'worried by': 'warns',
  'worried that': 'warns',
  // commits
  'committed to': 'commits !',
  'determined to': 'commits',
  'prepared to': 'commits !',
  'resolved to': 'commits',
  'willing to': 'commits !',
};

/** Verbs that take a side only by their noun: in words ("voiced support for the truce"), or by what is done ("filed a lawsuit against the firm"). */
const LIGHT_VERBS: ReadonlyMap<string, 'saying' | 'deed'> = new Map([
  ...(
    'air announce convey declare deliver express extend give issue make raise reaffirm register reiterate renew repeat restate ' +
    'send show signal sound state stress underline underscore utter voice'
  )
    .split(' ')
    .map((verb) => [verb, 'saying'] as const),
  ...(
    'bring build cast drop enact file form head impose join launch lead lend levy lodge mount organise organize participate place put rally ' +
    'slap spearhead stage start take throw wage'
  )
    .split(' ')
    .map((verb) => [verb, 'deed'] as const),
]);

const ENTRIES = new Map(
  Object.entries(PREDICATES).map(([phrase, entry]) => {
    const [stance, mark] = entry.split(' ');
    return [phrase, { stance: stance as Stance, turns: mark === '!' }];
  }),
);

/** What a phrase behind "is" says, its words joined by blanks. */
export function stancePredicate(
  phrase: string,
): { readonly stance: Stance; readonly turns: boolean } | undefined {
  return ENTRIES.get(phrase);
}

/** The most words that such a phrase has. */
export const LONGEST_PREDICATE = 3;

/** How a verb, by dictionary form, takes a side if its noun does; undefined for all others. */
export function lightVerb(lemma: string): 'saying' | 'deed' | undefined {
  return LIGHT_VERBS.get(lemma);
}
