import type { Stance } from '../../model/analysis';
import { entriesOf } from './entries-of';

/** What is said of someone by "is" and a phrase: "is in favour of the tax". `!` marks those that denied say the contrary. */
const PREDICATES: readonly (readonly [stance: Stance, marks: string, phrases: string])[] = [
  [
    'supports',
    '',
    `bullish on, confident in, content with, delighted at, delighted by, delighted that, delighted with, ecstatic about,
    elated by, elated that, encouraged by, encouraged that, excited about, excited by, excited that, friendly to, full of
    praise for, glad about, glad that, grateful for, grateful that, grateful to, happy about, happy for, happy that,
    heartened by, heartened that, honored by, honored that, honoured by, honoured that, hopeful about, hopeful that,
    impressed by, impressed with, in awe of, in love with, in solidarity with, inspired by, keen on, loyal to, moved by,
    open to, optimistic about, overjoyed by, overjoyed that, partial to, pleased at, pleased that, proud that, reassured
    by, receptive to, relieved by, relieved that, satisfied that, sympathetic to, thankful for, thankful that, thankful
    to, thrilled by, thrilled that, thrilled with, touched by, touched that, united behind`,
  ],
  [
    'supports',
    '!',
    `a fan of, all for, at ease with, at peace with, comfortable with, enthusiastic about, fine with, happy with, in
    agreement with, in favor of, in favour of, in support of, in sync with, ok with, okay with, on board with, on the side
    of, pleased by, pleased with, proud of, satisfied with, supportive of`,
  ],
  [
    'opposes',
    '',
    `aghast at, alarmed about, alarmed at, alarmed by, alarmed that, angered by, angered that, angry about, angry at, angry
    over, angry that, angry with, annoyed at, annoyed by, annoyed with, appalled at, appalled by, appalled that, ashamed
    of, at loggerheads with, at odds with, at war with, averse to, bothered by, concerned about, concerned at, concerned
    by, concerned over, contemptuous of, critical of, dead set against, disappointed at, disappointed by, disappointed in,
    disappointed that, disappointed with, disdainful of, disgusted at, disgusted by, disgusted with, dismayed at, dismayed
    by, dismayed that, dismissive of, dissatisfied with, distressed by, distrustful of, disturbed by, doubtful about,
    doubtful of, embarrassed by, exasperated by, exasperated with, fed up with, frustrated by, frustrated that, frustrated
    with, furious about, furious at, furious over, furious that, furious with, horrified at, horrified by, horrified that,
    impatient with, in conflict with, in opposition to, in protest against, in protest at, in protest of, in protest over,
    in violation of, incensed at, incensed by, incensed over, indignant at, indignant over, insulted by, intolerant of,
    irate at, irate over, irked by, irritated by, leery of, loath to, mistrustful of, offended by, outraged at, outraged
    by, outraged over, outraged that, perturbed by, reluctant to, resentful of, resistant to, saddened by, saddened that,
    scathing about, sceptical about, sceptical of, scornful of, shocked at, shocked by, shocked that, sick of, skeptical
    about, skeptical of, sorry that, suspicious of, tired of, troubled by, troubled that, uncomfortable with, unconvinced
    by, under no obligation to, uneasy about, uneasy with, unhappy about, unhappy that, unhappy with, unimpressed by,
    unimpressed with, unwilling to, up in arms about, up in arms over, upset about, upset by, upset that, upset with, wary
    of, weary of`,
  ],
  ['opposes', '!', `against, hostile to, opposed to`],
  [
    'calls-for',
    '',
    `adamant that, desperate for, eager for, impatient for, insistent on, insistent that`,
  ],
  [
    'warns',
    '',
    `afraid of, afraid that, anxious about, anxious that, apprehensive about, concerned that, fearful of, fearful that,
    nervous about, nervous that, scared of, scared that, terrified of, terrified that, uneasy that, worried about, worried
    by, worried that`,
  ],
  [
    'commits',
    '',
    `bent on, dedicated to, determined not to, determined to, eager to, intent on, keen to, ready to, resolved to`,
  ],
  ['commits', '!', `committed to, prepared to, willing to`],
  ['denies', '', `innocent of, not guilty of`],
];

/** Verbs that take a side only by their noun: in words ("voiced support for the truce"), or by what is done ("filed a lawsuit against the firm"). */
const LIGHT_VERBS: ReadonlyMap<string, 'saying' | 'deed'> = new Map([
  ...(
    'accept add aim air announce articulate convey declare deliver direct display echo emphasise emphasize express extend feel ' +
    'fire formulate give harbor harbour have heap hurl issue lavish level lob make offer outline pose present proclaim raise ' +
    'reaffirm register reiterate renew repeat restate send share show signal sound state stress submit swear underline ' +
    'underscore unleash utter vent voice'
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
  PREDICATES.flatMap(([stance, marks, phrases]) =>
    entriesOf(phrases).map((phrase) => [phrase, { stance, turns: marks === '!' }] as const),
  ),
);

/** What a phrase behind "is" says, its words joined by blanks. */
export function stancePredicate(
  phrase: string,
): { readonly stance: Stance; readonly turns: boolean } | undefined {
  return ENTRIES.get(phrase);
}

/** The most words that such a phrase has. */
export const LONGEST_PREDICATE = 5;

/** How a verb, by dictionary form, takes a side if its noun does; undefined for all others. */
export function lightVerb(lemma: string): 'saying' | 'deed' | undefined {
  return LIGHT_VERBS.get(lemma);
}
