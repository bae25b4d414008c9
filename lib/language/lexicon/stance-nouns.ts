import type { Stance } from '../../model/analysis';

/** Nouns that, had or voiced by someone, say where he stands: "her opposition to the tax", "Seoul’s demand that …". */
const NOUNS: Readonly<Record<Stance, string>> = {
  supports:
    'acclaim admiration appreciation approval backing blessing confidence endorsement enthusiasm gratitude praise solidarity support thank',
  opposes:
    'accusation anger complaint condemnation criticism denunciation disappointment disapproval disavowal dismay dissatisfaction doubt ' +
    'fury frustration indignation misgiving objection opposition outrage protest rebuke refusal regret rejection repudiation ' +
    'reservation resentment scepticism skepticism',
  'calls-for':
    'advice appeal call demand insistence petition plea proposal recommendation request suggestion ultimatum',
  warns: 'alarm fear threat warning worry',
  commits:
    'assurance commitment determination guarantee intention pledge promise readiness resolve vow willingness',
  denies: 'denial',
};

/** Nouns that say so only with their particle: "a lawsuit against the firm". */
const WITH_PARTICLE: Readonly<Record<Stance, string>> = {
  supports: 'argument for,campaign for,case for,fight for,weight behind,vote for',
  opposes:
    'argument against,ban on,battle against,blame on,campaign against,case against,challenge to,charge against,' +
    'coalition against,complaint against,concern about,concern at,concern over,concern regarding,concern that,concern to,concern with,curb on,' +
    'duty on,embargo against,embargo on,fight against,lawsuit against,lawsuit over,limit on,penalty on,protest against,protest over,' +
    'lawsuit accusing,lawsuit alleging,lawsuit challenging,suit accusing,suit alleging,suit challenging,' +
    'resistance to,restriction on,sanction against,sanction on,stand against,suit against,tariff on,vote against,war against',
  'calls-for': 'petition for,pressure on',
  warns: '',
  commits: '',
  denies: '',
};

/** Nouns for whoever takes a side: "a critic of the war". */
const AGENTS: Readonly<Record<string, Stance>> = {
  admirer: 'supports',
  advocate: 'supports',
  backer: 'supports',
  champion: 'supports',
  cosponsor: 'supports',
  defender: 'supports',
  proponent: 'supports',
  sponsor: 'supports',
  supporter: 'supports',
  critic: 'opposes',
  foe: 'opposes',
  opponent: 'opposes',
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
