import type { Stance } from '../../model/analysis';
import { entriesOf } from './entries-of';

/** What a verb says of where its subject stands. */
export interface StanceVerb {
  readonly stance: Stance;
  /** Denied, it says the contrary ("does not support"): opposes. Without this mark it then says nothing. */
  readonly turns: boolean;
  /** A deed, done and not only said: the verb belongs to the words that state the position. */
  readonly deed: boolean;
  /** Only its denial says where one stands ("does not accept the verdict"): he opposes. */
  readonly onlyDenied?: boolean;
}

/**
 * Verbs by dictionary form, a particle joined by a blank. `!` marks those that deny turns round, `*` those that are deeds, `-` those
 * that say something only when denied.
 */
const VERBS: readonly (readonly [stance: Stance, marks: string, verbs: string])[] = [
  [
    'supports',
    '',
    `adore, love, acclaim, admire, affirm, applaud, appreciate, argue in favor of, argue in favour of, bless, campaign on behalf of,
    celebrate, cheer, cheer for, cheer on, come out for, come out in favor of, come out in favour of, come out in support
    of, commend, compliment, congratulate, credit, exalt, excuse, extol, get behind, give credit to, give thanks for, give
    thanks to, glorify, go to bat for, hail, have confidence in, have faith in, heap praise on, heap praise upon, hold up
    as, honor, honour, justify, laud, lavish praise on, line up behind, make the case for, pay homage to, pay tribute to,
    praise, pull for, put faith in, rejoice at, rejoice in, relish, root for, salute, sing the praises of, speak
    highly of, speak in favor of, speak in favour of, speak in support of, speak out for, speak up for, speak well of,
    stand alongside, stand shoulder to shoulder with, stick by, stick up for, sympathise with, sympathize with, take pride
    in, take the side of, thank, tout, trumpet, validate, value, vindicate, vouch for`,
  ],
  [
    'supports',
    '!',
    `advocate, advocate for, agree with, approve of, back, believe in, endorse, favor, favour, have trust in, sign on to,
    stand behind, stand by, stand with, support, welcome`,
  ],
  [
    'supports',
    '*',
    `adopt, co-sponsor, donate to, enact, join forces with, legalise, legalize, pass, reinstate, rule in favor of, rule in favour of, rule for, side in favor of, vote to allow, vote to back, vote to extend, vote to legalize, vote to support, campaign for, champion, come to the defence of, come to the defense of, cosponsor, demonstrate for, give the go-ahead
    to, give the green light to, greenlight, lend support to, march for, promote, rally around, rally behind, rally for,
    rally in support of, sign, sign off on, stand up for, stump for, throw support behind, throw weight behind, uphold,
    vote in favor of, vote in favour of, vote in support of, vote to approve, vote to confirm, vote to ratify`,
  ],
  ['supports', '!*', `approve, defend, embrace, ratify, side with, vote for`],
  [
    'supports',
    '-',
    `abide by, accept, buy, comply with, condone, cooperate with, entertain, negotiate with, permit, put up with,
    recognise, recognize, see eye to eye with, stand for, subscribe to, take kindly to, tolerate, trust, want any part of,
    work with`,
  ],
  [
    'opposes',
    '',
    `abhor, accuse, admonish, allege, arraign, assail, attack, bad-mouth, badmouth, bash, belittle, bemoan, berate, bewail,
    blast, boo, brand, bristle at, brush aside, brush off, call foul, call into question, call out, carp about, carp at,
    cast aspersions on, cast doubt on, castigate, chafe at, charge, chastise, chew out, chide, come out against, complain,
    complain about, complain of, confront, criticise, criticize, cry foul, cry foul over, curse, decry, demonize,
    denigrate, denounce, deplore, deride, despise, detest, disagree, disagree with, disapprove, disapprove of, disavow,
    discount, discourage, discredit, disdain, dislike, dismiss, disown, disparage, dispute, distrust, dress down,
    dump on, excoriate, fault, feud with, find fault with, fire back, fire back at, flay, frown on, frown upon, fulminate
    against, fume, fume about, fume at, fume over, go after, gripe about, grouse about, grumble, grumble about, hammer,
    hate, heckle, hit back, hit back at, hit out at, impugn, inveigh against, jeer, knock, lambast, lambaste, lament, lash
    out, lash out against, lash out at, lay blame on, lay into, lay the blame on, loathe, malign, mistrust, moan about,
    mock, object, pan, pillory, pin the blame on, point fingers at, point the finger at, poke fun at, pooh-pooh, pounce
    on, pour cold water on, pour scorn on, protest, protest against, push back, push back at, question, rage against, rail
    against, rail at, rant about, rant against, rebuke, recoil at, regret, reproach, reprove, repudiate, resent, revile,
    ridicule, rip, roast, rule out, savage, scapegoat, scoff at, scold, scorch, scorn, second-guess, shame, shoot back at,
    skewer, slag off, slam, slate, smear, sneer at, sound off about, sound off against, sour on, spar with, speak against,
    speak out against, strike out at, swipe at, take a dig at, take a dim view of, take a jab at, take a shot at, take a
    swipe at, take aim at, take exception to, take issue with, take offence at, take offense at, take shots at, take
    umbrage at, taunt, tear into, throw cold water on, thumb a nose at, thunder against, trade barbs with, trash, turn
    against, undercut, undermine, upbraid, vent at, vilify, warn off, whine about, write off`,
  ],
  ['opposes', '!', `blame, condemn, object to, oppose, quarrel with, reject`],
  [
    'opposes',
    '*',
    `abolish, abstain from, advise against, agitate against, annul, ax, axe, back away from, back out of, backtrack on,
    balk at, ban, bar, battle, blacklist, boycott, break ranks with, break with, call off, campaign against, cancel,
    censor, censure, challenge, clamp down on, counsel against, counter, crack down on, criminalise, criminalize,
    crusade against, curb, curtail, cut off, cut ties with, decertify, defect from, defy, demonstrate against, depose,
    derail, dig in against, dismantle, disobey, disqualify, dissent, dissent from, dissociate from, distance herself from,
    distance himself from, distance itself from, distance themselves from, do away with, eject, exclude, expel, fight,
    fight against, fight back against, fight off, filibuster, flout, forbid, forswear, gut, halt, hinder, hold back,
    impeach, impede, impose, indict, invalidate, jab at, jab back at, lobby against, march against, mobilise against,
    mobilize against, muzzle, nullify, obstruct, opt out of, organise against, organize against, oust, outlaw, overrule,
    overthrow, overturn, penalise, penalize, picket, prohibit, pull out from, pull out of, punish, push back against, push
    back on, quash, quit over, rally against, rebel against, rebuff, refuse, renounce, repeal, reprimand, rescind, resign
    over, resist, retaliate against, revoke, revolt against, roll back, rule against, sabotage, sack, sanction, say no to,
    scrap, scuttle, sever, shelve, shoot down, shun, shut down, side against, slam the door on, slap, snub, speak up
    against, split from, split with, spurn, stand against, stand in opposition to, stand in the way of, stand up to, stay
    away from, steer clear of, step down over, storm out of, strike back at, strike down, stymie, sue, suspend, take to
    the streets against, take to the streets over, tear up, testify against, throw out, thwart, topple, torpedo, turn
    down, undo, unseat, veto, vote down, vote to block, vote to censure, vote to convict, vote to expel, vote to impeach,
    vote to reject, vote to remove, vote to repeal, wage war on, walk away from, walk back, walk out, walk out of,
    withdraw from, work against, work to block, work to defeat, work to derail, work to stop`,
  ],
  ['opposes', '!*', `block, vote against`],
  [
    'calls-for',
    '',
    `advise, agitate for, appeal, appeal for, appeal to, argue for, ask, ask for, beg, beseech, call on, call upon, clamor
    for, clamour for, command, counsel, crave, cry out for, dare, demand, desire, direct, encourage, enjoin, entreat,
    exhort, hope for, implore, insist on, insist upon, instruct, long for, make a case for, make a plea for, make an
    appeal for, nag, plead, plead for, plead with, plump for, pray for, prescribe, propose, put forward, request,
    solicit, stipulate, suggest, tell, urge, want to see, wish, wish for, yearn for`,
  ],
  ['calls-for', '!', `call for, like to, recommend, seek, want`],
  [
    'calls-for',
    '*',
    `cajole, coax, compel, goad, invite, jawbone, lean on, lobby, lobby for, nudge, oblige, order, persuade, petition,
    press, press for, pressure, prevail on, prevail upon, prod, push, push for, put forth, put pressure on, ramp up
    pressure on, step up pressure on, summon`,
  ],
  [
    'warns',
    '',
    `alert, caution, caution against, dread, fear, fret, fret about, fret over, raise a red flag, raise alarm, raise alarm
    bells, raise alarms, raise fears, raise red flags, raise the alarm, raise the possibility of, raise the prospect of,
    raise the specter of, raise the spectre of, ring alarm bells, ring the alarm, serve notice, sound alarm, sound alarm
    bells, sound alarms, sound an alarm, sound the alarm, sound warnings, threaten, warn, warn about, warn against, warn
    of, worry, worry about, worry over`,
  ],
  [
    'commits',
    '',
    `accede to, acquiesce in, acquiesce to, aim, assent to, assure, bind themselves to, commit, commit to, consent, consent
    to, elect, guarantee, offer, opt, pledge, pledge to, prepare, promise, reaffirm, reassure, recommit, recommit to,
    resolve, set out, strive, swear, undertake, volunteer, vow`,
  ],
  ['commits', '!', `agree, agree on, agree to, decide, intend, plan`],
  [
    'commits',
    '*',
    `announce, introduce, launch, roll out, unveil, allocate, appropriate, earmark, embark on, set aside, sign up to`,
  ],
  [
    'denies',
    '',
    `debunk, deny, disclaim, maintain innocence, proclaim innocence, profess innocence, protest innocence, rebut, refute`,
  ],
  ['denies', '*', `plead innocent, plead not guilty`],
];

/** Verbs that take a side with words behind what they are done to: "held the firm in contempt". */
const AROUND: readonly (readonly [stance: Stance, marks: string, verbs: string])[] = [
  [
    'supports',
    '',
    'back ~ up, cheer ~ on, give ~ credit, hold ~ up as, urge ~ on, wish ~ luck, wish ~ well, take ~ side',
  ],
  [
    'supports',
    '*',
    'give ~ the green light, give ~ the go-ahead, give ~ a green light, vote ~ through',
  ],
  [
    'opposes',
    '',
    `call ~ into question, call ~ to account, dress ~ down, hold ~ accountable, hold ~ responsible, hold ~ to account, lay ~ at the feet of,
    lay ~ at the door of, pin ~ on, rake ~ over the coals, take ~ to task, throw ~ under the bus, write ~ off`,
  ],
  [
    'opposes',
    '*',
    `ban ~ from, bar ~ from, block ~ from, cite ~ for contempt, cut ~ off, exclude ~ from, find ~ in contempt, find ~ guilty, force ~ out,
    haul ~ into court, hold ~ in contempt, prohibit ~ from, put ~ on hold, strip ~ of, take ~ to court, turn ~ down, vote ~ down,
    withdraw ~ from`,
  ],
  ['calls-for', '*', 'put ~ under pressure'],
  ['warns', '', 'put ~ on notice'],
];

const ENTRIES = new Map<string, StanceVerb>(
  VERBS.flatMap(([stance, marks, verbs]) =>
    entriesOf(verbs).map((verb) => [verb, entryOf(stance, marks)]),
  ),
);

function entryOf(stance: Stance, marks: string): StanceVerb {
  return {
    stance,
    turns: /[!-]/.test(marks),
    deed: marks.includes('*'),
    ...(marks === '-' && { onlyDenied: true }),
  };
}

/** What closes a verb that goes around what it is done to, with its entry. */
export interface Closing {
  readonly words: readonly string[];
  readonly entry: StanceVerb;
}

const CLOSINGS = new Map<string, Closing[]>();
for (const [stance, marks, verbs] of AROUND) {
  for (const verb of entriesOf(verbs)) {
    const [first, rest] = verb.split(' ~ ') as [string, string];
    const closing = { words: rest.split(' '), entry: entryOf(stance, marks) };
    CLOSINGS.set(first, [...(CLOSINGS.get(first) ?? []), closing]);
  }
}

/** The words that may close a verb behind what it is done to: for "hold", "in contempt" and others. */
export function closingsOf(lemma: string): readonly Closing[] {
  return CLOSINGS.get(lemma) ?? [];
}

/** The verb's entry, by dictionary form, a particle joined by a blank: "call for". */
export function stanceVerb(lemma: string): StanceVerb | undefined {
  return ENTRIES.get(lemma) ?? regular(lemma);
}

/** Of a form that no dictionary led back: "touted" to "tout", "chiding" to "chide". */
function regular(form: string): StanceVerb | undefined {
  const parts = REGULAR.exec(form);
  if (!parts) return undefined;
  const [, stem, particles = ''] = parts;
  return ENTRIES.get(`${stem}${particles}`) ?? ENTRIES.get(`${stem}e${particles}`);
}

const REGULAR = /^(\p{L}+?)(?:ed|ing)(?= |$)(.*)$/u;

/** The most words that a verb which begins with this one and its particles have; 0 where none begins so. */
export function mostWords(first: string): number {
  const stem = REGULAR.exec(first)?.[1];
  return LONGEST.get(first) ?? (stem ? (LONGEST.get(stem) ?? LONGEST.get(`${stem}e`)) : 0) ?? 0;
}

const LONGEST = new Map<string, number>();
for (const verb of ENTRIES.keys()) {
  const words = verb.split(' ');
  LONGEST.set(words[0]!, Math.max(words.length, LONGEST.get(words[0]!) ?? 0));
}
