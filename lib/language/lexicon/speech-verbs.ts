/**
 * What may follow a verb that attributes:
 * `clause` "said (that) it rains" · `quote` only a quotation · `object` "condemned the attack" · `infinitive` "vowed to fight" ·
 * `told` one who is addressed, before a clause, a quotation or an infinitive · `preposition` "warned of floods".
 */
export type Complement = 'clause' | 'quote' | 'object' | 'infinitive' | 'told' | 'preposition';

const TABLE: readonly (readonly [complements: readonly Complement[], lemmas: string])[] = [
  [
    ['clause', 'quote'],
    'say add note argue explain claim insist conclude maintain contend state assert declare announce reply respond recall ' +
      'acknowledge admit concede confess reveal disclose predict speculate suggest estimate write tweet post reiterate repeat ' +
      'stress emphasize emphasise underline underscore observe remark comment report allege testify caution complain lament ' +
      'joke quip boast brag counter retort reckon figure guess confirm clarify assure affirm attest signal hint imply ' +
      'indicate point elaborate opine muse warn swear charge proclaim recount',
  ],
  [
    ['clause'],
    'think believe know feel fear worry hope expect suspect doubt realize realise deny understand',
  ],
  [
    ['quote'],
    'continue ask begin go shout cry yell scream whisper exclaim snap answer interject chime read chant sigh laugh smile ' +
      'intone bellow demand urge wonder inquire query agree promise vow pledge propose offer call describe accuse decry ' +
      'text email intervene urge fume thunder recite summarize conclude advise plead',
  ],
  [
    ['object'],
    'condemn criticize criticise denounce blast slam attack mock deride decry praise laud applaud hail welcome thank ' +
      'support endorse oppose reject dismiss defend deny blame accuse call describe propose demand back question dispute ' +
      'stress emphasize emphasise underline underscore express voice announce reiterate acknowledge cite ' +
      'compare liken portray lambaste rebuke chide berate label brand dub favor favour disavow downplay link predict reaffirm ' +
      'deplore regret tout ridicule suggest discuss brush',
  ],
  [
    ['infinitive'],
    'vow promise pledge agree refuse threaten offer decline want hope seek plan intend decide claim demand ask propose swear',
  ],
  [
    ['told'],
    'tell inform remind assure warn advise ask urge want encourage press order notify beg implore instruct convince',
  ],
  [['preposition'], 'call warn insist complain talk speak object point hint allude'],
];

/** The particles that make a verb of `preposition` attribute: "called for", "warned against". */
export const PARTICLES: Readonly<Record<string, readonly string[]>> = {
  call: ['for', 'on', 'upon'],
  warn: ['of', 'against', 'about'],
  insist: ['on'],
  complain: ['about', 'of'],
  talk: ['about', 'of'],
  speak: ['about', 'of', 'against'],
  object: ['to'],
  point: ['to', 'out'],
  hint: ['at'],
  allude: ['to'],
};

/** Complements by the verb's dictionary form. */
export const SPEECH_VERBS: ReadonlyMap<string, ReadonlySet<Complement>> = table();

function table(): Map<string, Set<Complement>> {
  const verbs = new Map<string, Set<Complement>>();
  for (const [complements, lemmas] of TABLE) {
    for (const lemma of lemmas.split(' ')) {
      const known = verbs.get(lemma) ?? new Set();
      for (const complement of complements) known.add(complement);
      verbs.set(lemma, known);
    }
  }
  return verbs;
}
