import type { Stance } from '../../model/analysis';

/** Nouns that, had or voiced by someone, say where he stands: "her opposition to the tax", "Seoul’s demand that …". */
const NOUNS: Readonly<Record<Stance, string>> = {
  supports:
    'accolade acclaim admiration adulation applause appreciation approval backing blessing commendation compliment confidence ' +
    'congratulation encouragement endorsement enthusiasm gratitude kudos praise salute solidarity support sympathy thank tribute',
  opposes:
    'accusation anger annoyance antipathy aversion barb broadside censure complaint condemnation criticism denunciation disagreement ' +
    'disappointment disapproval disavowal discontent disdain disgust dismay displeasure dissatisfaction dissent distaste distrust doubt ' +
    'exasperation frustration fury hostility impatience indignation ire irritation misgiving mistrust objection opposition outrage ' +
    'protest qualm rebuff rebuke refusal regret rejection remorse reprimand reproach repudiation reservation resentment resistance ' +
    'ridicule scepticism scorn skepticism sorrow tirade unease unhappiness',
  'calls-for':
    'appeal call demand entreaty exhortation insistence petition plea proposal recommendation request ' +
    'suggestion ultimatum urging',
  warns: 'alarm anxiety apprehension caution fear foreboding threat trepidation warning worry',
  commits:
    'assurance commitment determination guarantee intention oath pledge promise readiness resolve undertaking vow willingness',
  denies: 'denial disclaimer rebuttal refutation',
};

/** Nouns that say so only with their particle: "a lawsuit against the firm". */
const WITH_PARTICLE: Readonly<Record<Stance, string>> = {
  supports:
    'admiration for,affection for,agreement with,argument for,campaign for,case for,confidence in,faith in,fight for,hope for,' +
    'influence behind,money behind,muscle behind,name behind,respect for,support behind,trust in,voice to,vote for,weight behind',
  opposes:
    'argument against,ban on,battle against,blame on,campaign against,case against,challenge to,charge against,' +
    'coalition against,complaint against,concern about,concern at,concern over,concern regarding,concern that,concern to,concern with,curb on,' +
    'duty on,embargo against,embargo on,fight against,lawsuit against,lawsuit over,limit on,penalty on,protest against,protest over,' +
    'alarm about,alarm over,attack on,backlash against,barrier to,block on,boycott of,charge that,complaint about,' +
    'complaint that,contempt for,crackdown on,crusade against,doubt about,doubt on,doubt over,exception to,halt to,injunction against,issue with,' +
    'moratorium on,objection to,offence at,offense at,opposition to,prohibition on,protest outside,pushback against,question about,' +
    'question over,reservation about,ruling against,scorn on,shame on,skepticism about,strike over,swipe at,umbrage at,water on,lawsuit accusing,lawsuit alleging,lawsuit challenging,suit accusing,suit alleging,suit challenging,' +
    'resistance to,restriction on,sanction against,sanction on,stand against,suit against,tariff on,vote against,war against',
  'calls-for': 'bid for,case for,need for,petition for,preference for,pressure on,push for',
  warns: '',
  commits: 'deal to,decision to,offer to,plan for,plan to,vow to',
  denies: '',
};

/** Nouns for whoever takes a side: "a critic of the war". */
const AGENTS: Readonly<Record<string, Stance>> = {
  admirer: 'supports',
  advocate: 'supports',
  ally: 'supports',
  backer: 'supports',
  believer: 'supports',
  fan: 'supports',
  enthusiast: 'supports',
  champion: 'supports',
  cosponsor: 'supports',
  defender: 'supports',
  proponent: 'supports',
  sponsor: 'supports',
  supporter: 'supports',
  critic: 'opposes',
  foe: 'opposes',
  detractor: 'opposes',
  opponent: 'opposes',
  skeptic: 'opposes',
  sceptic: 'opposes',
};

const ENTRIES = byWord(NOUNS, ' ');
const PHRASES = byWord(WITH_PARTICLE, ',');
const PEOPLE = new Map(Object.entries(AGENTS));

function byWord(
  words: Readonly<Record<Stance, string>>,
  parted: string,
): ReadonlyMap<string, Stance> {
  return new Map(
    (Object.entries(words) as [Stance, string][]).flatMap(([stance, list]) =>
      list.split(parted).map((word) => [word, stance] as const),
    ),
  );
}

/** The stance of whoever has or voices what the noun (in the singular) names, or undefined. */
export function stanceNoun(lemma: string): Stance | undefined {
  return ENTRIES.get(lemma);
}

/** The stance that the noun shows with its particle, of whoever makes or does it: "a lawsuit", "against". */
export function stanceNounWith(lemma: string, particle: string): Stance | undefined {
  return PHRASES.get(`${lemma} ${particle}`);
}

/** The stance of whoever is called by the noun: "a critic" opposes. */
export function stanceAgent(lemma: string): Stance | undefined {
  return PEOPLE.get(lemma);
}
