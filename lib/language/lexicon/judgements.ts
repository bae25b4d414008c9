/** What a word of somebody’s statement says of the thing he speaks of. */
export type Judgement = 'good' | 'bad' | 'danger' | 'duty' | 'false';

/** Dictionary forms; a word that ends in `-` stands for all that begin so. Ordinary words for bad events (war, death) judge nobody and are left out. */
const WORDS: Readonly<Record<Judgement, string>> = {
  good: `admirable admire amazing applaud appreciate appropriate beautiful benefit beneficial best better brave bravery brilliant
    bold commendable congratulat- constructive courage courageous dedicated deserve effective encouraging encouraged enjoy excellent
    excited exciting exceptional extraordinary fair fantastic favor favour friend glad good grateful gratitude great greatest happy helpful hero
    heroic historic honest honor honored honour honourable honorable hopeful ideal important improvement incredible inspiring inspiration integrity
    justified landmark laudable legitimate love loyal milestone optimistic outstanding patriot perfect pleased positive praise
    productive progress prosperity proud qualified reasonable remarkable sensible smart stronger success successful
    superb superior terrific thank thankful thrilled tremendous trust useful valuable victory welcome wise win wonderful worthy`,
  bad: `abhorrent absurd abuse abusive abysmal aggravate aggression aggressive alarm alarming alarmed anger angry antithetical appalled appalling
    arrogant ashamed atrocious atrocity awful backward bad bigot bigoted bigotry blunder bogus broken brutal bully bullying bungle burden careless
    catastrophe chaos chaotic concern concerned cheat clueless con corrupt corruption coward cowardly crazy criminal crippling crisis crooked cruel
    cynical cynicism damage damaging deceit deceitful deceive deceptive deeply-flawed deplorable deplore despicable desperate destroy destructive devastate
    devastating disappoint disappointed disappointing disappointment disaster disastrous disgrace disgraceful disgust disgusted disgusting dishonest dishonesty
    disingenuous dismal disqualify disqualifying disregard disrespect disrespectful disrupt distort distorting distortion disturb
    disturbed disturbing divisive double-standard dumb egregious embarrass embarrassing embarrassment evil excuse expensive exploit extremist fail failed failing
    failure fake fearmongering flawed fool foolish fraud fraudulent frighten frightening frustrate frustrated frustrating gross harass
    harm harmful hate hateful hatred horrendous horrible horrific horrify horrified hostile hurt hypocrisy hypocrite hypocritical idiot
    idiotic ignorance ignorant illegal illegitimate illogical immoral impossible improper inaccurate inadequate inappropriate incapable incompetence
    incompetent indefensible inexcusable ineffective inhuman inhumane inhuman insane insensitive insult insulting intimidate intimidation intolerable
    intolerance intolerant irrational irresponsible jeopardize jeopardise lie liar ludicrous mad manipulate manipulation mess misguided
    mislead misleading mistake mistaken mistrust mock mockery naive nasty nefarious neglect nonsense objectionable obscene obsessed obstruct obstruction
    offend offensive oppression out-of-touch outrage outraged outrageous overreach partisan pathetic phony plague ploy politicize pretend
     propaganda propagandist provocation provocative provoke punish puppet quagmire racism racist reckless reckless rejection repugnant repulsive resent
    ridicule ridiculous rig rigged rotten ruin sabotage sad sadden saddened scam scandal scandalous scapegoat scary scheme selfish sexist shame shameful
    shameless shock shocked shocking sickening silly skewed slander sloppy smear sneaky squander steal stunt stupid stupidity
     suspicious tainted tarnish terrible thug torture toxic tragedy tragic traitor treason trouble troubled troubling tyranny tyrant
    ugly ugliness unacceptable unaccountable unamerican un-american unauthorized unbelievable unconscionable unconstitutional undemocratic undermine undeserved unethical unfair unfit
    unfortunate unhappy unhelpful unilateral unjust unjustified unlawful unnecessary unpatriotic unprecedented unpresidential unprofessional unqualified
    unreasonable unscrupulous unsustainable unwarranted unworthy upset vicious vile violate violation vindictive vulgar waste wasteful weak weaken weakness
    worse worsen worst worthless wrong xenophobia xenophobic`,
  danger: `careful cautious catastrophic collapse consequence danger dangerous deadly destabili- disintegrate dire doom
    downfall escalate escalation existential fear fearful grave instability isolate jeopardy menace nightmare peril perilous precarious
    recession risk risky spiral spread threat threaten trajectory turmoil uncertain uncertainty unrest unstable vulnerable warn warning worried worry worrying worrisome`,
  duty: `crucial critical deserve essential imperative important incumbent indispensable mandatory must necessary need obligation obligated
    obliged ought overdue paramount require responsibility responsible should urgent urgently vital`,
  false: `baseless debunk fabricate fabricated fabrication false falsehood falsely fictional fictitious groundless inaccurate innocent     meritless unfounded unproven unsubstantiated untrue`,
};

const EXACT = new Map<string, Set<Judgement>>();
const BEGINNINGS: [string, Judgement][] = [];
for (const [judgement, words] of Object.entries(WORDS) as [Judgement, string][]) {
  for (const word of words.split(/\s+/)) {
    if (word.endsWith('-')) BEGINNINGS.push([word.slice(0, -1), judgement]);
    else EXACT.set(word, (EXACT.get(word) ?? new Set()).add(judgement));
  }
}

const NONE: ReadonlySet<Judgement> = new Set();

/** How a word, by dictionary form, judges what it is said of; mostly not at all. */
export function judgementsOf(lemma: string): ReadonlySet<Judgement> {
  const known = EXACT.get(lemma);
  if (known) return known;
  const begun = BEGINNINGS.find(([beginning]) => lemma.startsWith(beginning));
  return begun ? new Set([begun[1]]) : NONE;
}
