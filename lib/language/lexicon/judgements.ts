/** What a word of somebody’s statement says of the thing he speaks of. */
export type Judgement = 'good' | 'bad' | 'danger' | 'duty' | 'false' | 'fit' | 'caring' | 'true';

/** Dictionary forms; a word that ends in `-` stands for all that begin so. Ordinary words for bad events (war, death) judge nobody and are left out. */
const WORDS: Readonly<Record<Judgement, string>> = {
  good: `acclaim accomplish accomplishment achieve achievement admirable admiration admire admired amazing appealing applaud applause
    appreciate appropriate awesome beautiful beneficial benefit best better blessing bold brave bravery breakthrough brilliant
    celebrate cherish commendable compassion compassionate competent confident congratulat- constructive courage courageous decent
    dedicated delight delighted deserve deserving devoted dignified dignity effective encouraged encouraging enjoy excellence
    excellent exceptional excited exciting exemplary extraordinary fair faithful fantastic favor favorable favour favourable
    flawless fortunate friend friendly fruitful generosity generous glad good goodwill grateful gratitude great greatest happy
    heartened helpful hero heroic historic honest honor honorable honored honour honourable hopeful ideal impressive improvement
    incredible ingenious innovative inspiration inspire inspiring integrity invaluable justified landmark laudable legitimate love
    lovely loyal magnificent marvellous marvelous milestone miracle noble optimistic outstanding overjoyed patriot perfect
    pleasant pleased pleasure positive praise praiseworthy principled productive progress promising prosperity proud prudent
    qualified reasonable reassured reassuring rejoice reliable relieved remarkable respected robust sensible smart splendid
    strengthen stunning success successful superb superior supportive talented terrific thank thankful thrilled tolerant
    transformative tremendous triumph triumphant trust upbeat useful valuable vibrant victory vindicate vindicated visionary
    welcome well-deserved wise wonderful worthwhile worthy`,
  bad: `crisis abandon abhorrent absurd abuse abusive abysmal adverse aggravate aggression aggressive alarm alarmed alarming alarmist anger
    angry anti-democratic antithetical appalled appalling appease appeasement arrogance arrogant ashamed atrocious atrocity
    autocratic awful backward bad bankrupt barbaric betray betrayal bias biased bigot bigoted bigotry bizarre blackmail blatant
    bloated blunder bogus botched bribe broken brutal bully bullying bungle burden callous careless catastrophe chaos chaotic
    cheat chilling clueless clumsy coercion coercive cold-blooded complacent concern concerned contempt contemptible corrosive
    corrupt corruption coward cowardly crazy criminal crippling crooked cruel cruelty cynical cynicism damage damaging debacle
    deceit deceitful deceive deceptive deeply-flawed defame degrade degrading delusional demean demeaning demonise denigrate
    deplorable deplore deprive derail desperate despicable despise despotic destroy destructive detrimental devastate devastating
    dictatorial disappoint disappointed disappointing disappointment disaster disastrous discriminate discrimination
    discriminatory disdain disgrace disgraceful disgust disgusted disgusting dishonest dishonesty dishonor dishonour dishonourable
    disingenuous disloyal dismal disproportionate disqualify disqualifying disregard disrespect disrespectful disrupt disservice
    distasteful distort distorting distortion distrust disturb disturbed disturbing divisive double-standard draconian dreadful
    dumb dysfunction dysfunctional egotistical egregious embarrass embarrassing embarrassment enrage enraged erode erroneous evil
    exacerbate exaggerate exaggerated exaggeration excessive expensive exploit extremist fail failed failing failure fake farce
    farcical fascist fearmongering feeble fiasco flagrant flaw flawed folly fool foolhardy foolish foul fraud fraudulent frighten
    frightening frustrate frustrated frustrating futile ghastly greed greedy gross grotesque half-hearted hamper harass harm
    harmful harsh hate hateful hatred heartless heavy-handed heinous hideous hinder horrendous horrible horrific horrified horrify
    hostile humiliate humiliating humiliation hurt hypocrisy hypocrite hypocritical hysteria hysterical idiot idiotic ignorance
    ignorant ill-advised ill-conceived illegal illegitimate illogical immoral impede impossible improper impunity inaccurate
    inaction inadequate inappropriate incapable incite incoherent incompetence incompetent incomprehensible indecent indefensible
    indictment ineffective ineffectual inefficient inept ineptitude inexcusable inflammatory infuriate infuriated inhuman inhumane
    injustice insane insanity insensitive insincere insufficient insult insulting intimidate intimidation intolerable intolerance
    intolerant intransigence intrusive invalid irrational irrelevant irresponsible jeopardise jeopardize laughable lawless liar
    lie lousy ludicrous lunacy mad madness malicious malign manipulate manipulation meaningless meddle meddling mediocre mess
    misguided mishandle mislead misleading mismanage mismanagement misrepresent mistake mistaken mistrust misuse mock mockery
    monstrous naive nasty nefarious neglect negligence negligent nonsense nonsensical objectionable obscene obsessed obstruct
    obstruction odious offend offensive opportunistic oppress oppression oppressive out-of-touch outdated outlandish outrage
    outraged outrageous overblown overreach overreact overreaction overzealous pander paranoia paranoid partisan pathetic
    pernicious persecute persecution perverse phony plague ploy pointless poisonous politicise politicize politicized preposterous
    pretend pretext propaganda propagandist provocation provocative provoke punish punitive puppet quagmire racism racist rash
    reckless regressive regrettable rejection reprehensible repression repressive repugnant repulsive resent ridicule ridiculous
    rig rigged rotten rude ruin ruinous ruthless sabotage sad sadden saddened sadistic scam scandal scandalous scapegoat scary
    scheme selfish sexist sham shambles shame shameful shameless shock shocked shocking short-sighted shortsighted sickening silly
    sinister skewed slander sloppy smear sneaky spineless spiteful squander steal stifle stunt stupid stupidity subvert suppress
    suspicious tainted tarnish terrible thug thuggish toothless torture toxic tragedy tragic traitor trample travesty treacherous
    treason trivialise trivialize trouble troubled troubling tyrannical tyranny tyrant ugliness ugly un-american unacceptable
    unaccountable unamerican unauthorized unbearable unbecoming unbelievable unconscionable unconstitutional unconvincing
    undemocratic undermine undeserved undesirable undignified unethical unfair unfit unforgivable unfortunate ungrateful unhappy
    unhelpful unhinged unilateral unjust unjustified unlawful unnecessary unpatriotic unprecedented unpresidential unprincipled
    unproductive unprofessional unqualified unreasonable unsafe unscientific unscrupulous unserious unsound unsustainable
    unwarranted unwise unworkable unworthy upset usurp vicious vile vilify vindictive violate violation vulgar waste wasteful weak
    weaken weakness whitewash wicked witch-hunt woeful worse worsen worst worthless wreck wrong wrongful wrongheaded xenophobia
    xenophobic`,
  danger: `backfire bloodshed calamity careful catastrophic cautious collapse consequence danger dangerous deadly destabili- deteriorate
    dire disintegrate doom downfall endanger escalate escalation existential fear fearful grave hazard hazardous heighten imperil
    inflame instability isolate jeopardise jeopardize jeopardy menace nightmare peril perilous plunge precarious recession
    repercussion retaliate retaliation risk risky spiral spread tension threat threaten trajectory turmoil uncertain uncertainty
    unravel unrest unstable volatile vulnerable warn warning worried worrisome worry worrying`,
  duty: `crucial critical deserve essential imperative important incumbent indispensable mandatory must necessary need obligation obligated
    obliged ought overdue paramount require responsibility responsible should urgent urgently vital`,
  false: `baseless bogus concocted debunk defamatory discredited fabricate fabricated fabrication false falsehood falsely fiction
    fictional fictitious groundless hoax inaccurate incorrect innocent invented libel libellous meritless misinformation
    slanderous unfounded unproven unsubstantiated unsupported untrue untruth untruthful`,
  // Only their denial judges: "not acceptable", "they don’t care".
  fit: `acceptable adequate compatible credible feasible legitimate possible realistic sufficient sustainable tenable viable workable`,
  true: `accurate correct factual true`,
  caring: `belong care deserve help listen matter respect serve trust understand value work`,
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
