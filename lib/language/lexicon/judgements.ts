/** What a word of somebody’s statement says of the thing he speaks of. */
export type Judgement = 'good' | 'bad' | 'danger' | 'duty' | 'false' | 'fit' | 'caring' | 'true';

/** Dictionary forms; a word that ends in `-` stands for all that begin so. Ordinary words for bad events (war, death) judge nobody and are left out. */
const WORDS: Readonly<Record<Judgement, string>> = {
  good: `acclaim accomplish accomplishment achieve achievement adept admirable admirably admiration admire admired affable
    agreeable amazing appealing applaud applause appreciate appropriate articulate astute awesome beautiful beloved
    beneficial benefit benevolent best better bipartisan blessed blessing bold brave bravery breakthrough brilliant candid
    celebrate charismatic charitable cherish civility classy clear-eyed coherent collaborative commendable commendation
    common-sense commonsense compassion compassionate compelling competent conciliatory confident congratulat- conscientious
    considerate constructive cooperative cordial cost-effective courage courageous creative daring decent decisive dedicated
    dedication delight delighted delightful dependable deserve deserving desirable devoted dignified dignity diligent
    effective eloquent empower empowering encouraged encouraging endearing enjoy enlightened enrich equitable ethical
    even-handed excellence excellent exceptional excited exciting exemplary exonerate extraordinary fabulous fair
    fair-minded fairer faithful fantastic far-sighted farsighted favorable favourable finest first-class
    flawless forthright fortitude fortunate forward-looking friend friendly fruitful gallant game-changer generosity
    generous genius genuine glad glorious good goodness goodwill graceful gracious grateful gratifying gratitude great
    greatest groundbreaking happy hard-working hardworking harmony heartened heartening heartfelt helpful hero heroic
    heroism high-quality historic honest honesty honor honorable honored honour honourable hopeful humane humble humility
    ideal imaginative impartial impressive improvement inclusive incredible ingenious innovative insightful inspiration
    inspire inspiring integrity intelligent invaluable inventive joy judicious justified kindness knowledgeable landmark
    laud laudable legendary legitimate liberating life-saving lifesaving logical love lovely loyal lucky magnificent
    marvellous marvelous masterful masterpiece meaningful memorable merciful meritorious methodical meticulous milestone
    mindful miracle momentous monumental noble nonpartisan nuanced optimistic outstanding overjoyed passionate patriot
    patriotic peacemaker perfect perseverance persuasive phenomenal pioneering pleasant pleased pleasure positive praise
    praiseworthy precious prestigious principled productive progress promising prosperity proud proven prudent qualified
    rational reasonable reassured reassuring refreshing rejoice reliable relief relieved remarkable renowned resilience
    resilient resolute resourceful respected responsive revolutionary rewarding righteous rightful rightly rigorous robust
    sacred safer sane satisfactory satisfied savvy selfless sensational sensible sincere skilful skilled skillful smart
    spectacular splendid statesmanlike stellar sterling straightforward strengthen stronger stunning success successful
    superb superior supportive talented tenacious terrific thank thankful thoughtful thrilled thrive tireless tolerant
    transformative transparent treasure tremendous triumph triumphant trust trusted trustworthy truthful unbiased
    unflinching unifier unifying unity upbeat uplift uplifting upstanding useful valiant valor valour valuable vibrant
    victory vigilant vindicate vindicated virtuous visionary welcome well-deserved well-reasoned well-run wisdom wise wisely
    wonderful worthwhile worthy`,
  bad: `abandon aberration abhorrent abomination abrasive absurd absurdity abuse abusive abysmal adverse aggravate aggression
    aggressive alarm alarmed alarming alarmist alienate alienating amateurish ambiguous anathema anger angry antagonise
    antagonistic antagonize anti-democratic anti-semitic antiquated antisemitic antithetical apathetic apathy appalled
    appalling appease appeasement appeaser arbitrary arrogance arrogant ashamed asinine atrocious atrocity audacity
    authoritarian autocrat autocratic awful backroom backsliding backward bad bankrupt barbaric barbarism barbarity belittle
    belligerent betray betrayal bias biased bickering bigot bigoted bigotry bizarre blackmail blasphemer blatant bleak
    blindside bloated bloodsucker blunder blundering bogus bombastic botched brainwash brash brazen bribe broken brutal
    brutality bullshit bully bullying bungle burden burdensome butcher cabal callous callousness cancer capricious careless
    carelessness caricature catastrophe cavalier censorship chaos chaotic charade charlatan chauvinist cheat chilling
    clandestine clown clownish clueless clumsy coddle coercion coercive cold-blooded collude collusion complacent con-man
    concern concerned condescending confused confusing conman contempt contemptible contemptuous contradict contradiction
    contradictory contravene contrived corrode corrosive corrupt corruption costly counter-productive counterproductive
    cover-up coverup coward cowardice cowardly crackpot crap craven crazy creepy criminal cripple crippling crisis crony
    cronyism crook crooked cruel cruelty crumble cumbersome cynical cynicism damage damaging damning debacle debase deceit
    deceitful deceive deceptive decimate deeply-flawed defamation defame defeatist defective deficient defile degenerate
    degrade degrading dehumanise dehumanising dehumanize dehumanizing delude delusional demagogic demagogue demagoguery
    demagogy demean demeaning demonise demoralise demoralize demoralizing denigrate deplorable deplore deprive derail
    dereliction derisory desecrate despair desperate despicable despise despotic despotism destroy destructive detest
    detestable detrimental devalue devastate devastating devious diabolical dictator dictatorial dilute dirty disappoint
    disappointed disappointing disappointment disarray disaster disastrous disavow disconnect discord discredit discriminate
    discrimination discriminatory disdain disenfranchise disenfranchised disenfranchisement disfigure disgrace disgraceful
    disgust disgusted disgusting dishonest dishonesty dishonor dishonorable dishonour dishonourable disillusioned
    disinformation disingenuous disloyal dismal dismissive disorganized disparaging disproportionate disproportionately
    disqualify disqualifying disregard disrespect disrespectful disrupt dissatisfied disservice distasteful distort
    distorting distortion distract distraction distressing distrust disturb disturbed disturbing divisive divisiveness dodge
    dogmatic double-standard downplay draconian drag dreadful dubious dumb dumbest duplicitous duplicity dysfunction
    dysfunctional dystopian egomaniac egotistical egregious elitist embarrass embarrassing embarrassment embezzle enrage
    enraged entrap erode erroneous evade evil exacerbate exaggerate exaggerated exaggeration excessive exclusionary
    exorbitant expensive exploit exploitation exploitative extort extortion extravagant extreme extremism extremist fail
    failed failing failure fake fallacy fanatic fanatical fanaticism farce farcical fascism fascist faulty favoritism
    favouritism fear-mongering fearmonger fearmongering feckless feeble fiasco fickle flagrant flaw flawed flip-flop
    flippant flop flout folly fool foolhardy foolish foolishness foul fraud fraudster fraudulent freak frighten frightening
    frivolous frustrate frustrated frustrating fumble futile gaffe garbage gerrymander gerrymandered gerrymandering ghastly
    gimmick glaring glib gouge gouging grandstand grandstanding greed greedy gridlock grievous gross grotesque grudge
    gullible gutless half-baked half-hearted half-measure half-truth ham-fisted hamper haphazard harass harassment harm
    harmful harsh hate hateful hatred havoc heartless heavy-handed heinous hell hellish hideous hijack hinder hoarder
    homophobic hoodwink hopeless horrendous horrible horrific horrified horrify hostile hostility humiliate humiliating
    humiliation hurt hurtful hype hyperbole hyperbolic hypocrisy hypocrite hypocritical hysteria hysterical idiot idiotic
    ignoble ignominious ignorance ignorant ill-advised ill-conceived ill-equipped ill-informed ill-prepared ill-timed
    illegal illegitimate illogical immature immoral impede imperialism imperialist impossible impractical improper imprudent
    impunity inaccurate inaction inadequate inappropriate incapable incendiary incite incitement incoherence incoherent
    incompetence incompetent incomprehensible inconsiderate inconsistent indecency indecent indecisive indefensible
    indictment indifference indifferent indignity indiscriminate ineffective ineffectual inefficient inept ineptitude
    inequitable inequity inexcusable inexperienced inexplicable infamous inflammatory infringe infringement infuriate
    infuriated inhuman inhumane inhumanity injustice insane insanity insensitive insensitivity insidious insincere insolent
    insufficient insult insulting interfere interference intimidate intimidation intolerable intolerance intolerant
    intransigence intransigent intrusive invalid invasion invasive irrational irrelevant irresponsibility irresponsible
    jeopardise jeopardize joke junk knee-jerk kowtow lackey lame laughable lawless lax lazy liability liar lie lightweight
    loophole lopsided loser lousy ludicrous lunacy lying mad madness maladministration malevolent malfeasance malice
    malicious malign malpractice maltreat manipulate manipulation manipulative marginalise marginalize mayhem meager meagre
    mean-spirit mean-spirited meaningless meddle meddling mediocre mendacious mess messy mindless mischaracterise
    mischaracterize misconduct misconstrue misdeed misguided mishandle misinform misinterpret misjudge mislead misleading
    mismanage mismanagement misogynist misogynistic misogyny misplaced misrepresent misrule misspend mistake mistaken
    mistreat mistreatment mistrust misuse mock mockery monster monstrous moronic muddled murky naive narcissist narcissistic
    narrow-minded nasty nativist needless nefarious neglect neglected negligence negligent nepotism nightmarish nihilistic
    nonsense nonsensical nuisance obfuscate obfuscation objectionable oblivious obnoxious obscene obsessed obsolete
    obstinate obstruct obstruction obstructionism obstructionist odious offend offensive one-sided onerous opaque
    opportunism opportunist opportunistic oppress oppression oppressive orwellian ostracise ostracize out-of-control
    out-of-touch outdated outlandish outmoded outrage outraged outrageous overbearing overblown overburden overcharge
    overcrowded overkill overpriced overrate overrated overreach overreact overreaction overrun overstate overstep
    overzealous painful pander pandering paranoia paranoid partisan pathetic pathological patronising patronizing
    pay-to-play pernicious persecute persecution perverse perversion pettiness petty phoney phony pitiful plague ploy
    plunder pointless poison poisonous polarise polarization polarize polarizing politicise politicize politicized
    politicking pollute populism predatory prejudice prejudiced prejudicial preposterous presumptuous pretend pretext
    profiteer profiteering propaganda propagandist propagandistic protectionism provocation provocative provoke psychopath
    punish punitive puppet purge quagmire racism racist radical rant rash reactionary reckless recklessness regress
    regressive regrettable rejection repellent reprehensible repression repressive repugnant repulsive resent revolting
    rhetoric ridicule ridiculous rig rigged rigging rip-off rotten rubbish rude ruin ruinous ruse ruthless saber-rattling
    sabotage sabre-rattling sacrilege sad sadden saddened sadistic sanctimonious savage scam scandal scandalous scapegoat
    scapegoating scaremonger scaremongering scary scheme scheming scourge scum second-guess secretive self-inflicted
    self-interest self-serving selfish sensationalism sensationalist senseless sexist shabby sham shambles shame shameful
    shameless shock shocked shocking shoddy short-change short-sighted shortcoming shortsighted showboat showboating
    sickening silly sinister skew skewed slander sleazy slipshod sloppy slur smear smokescreen smug sneaky sociopath sordid
    spineless spite spiteful spurious squabble squander stagnant stain stalling steal stifle stigmatise stigmatize stonewall
    stonewalling stooge stubborn stunt stupid stupidity subjugate substandard subterfuge subvert sully superficial suppress
    suspicious swindle sycophant sycophantic taint tainted tarnish tawdry terrible terrorise terrorize thinly-veiled
    third-rate thug thuggish timid tone-deaf toothless torture totalitarian toxic tragedy tragic traitor trample trash
    travesty treacherous treason treasonous trickery trivial trivialise trivialize trouble troubled troublemaker troubling
    two-faced tyrannical tyranny tyrant ugliness ugly un-american unacceptable unaccountable unaffordable unamerican
    unauthorized unbalanced unbearable unbecoming unbelievable unchecked uncivil uncivilized unconscionable unconstitutional
    unconvincing uncooperative undemocratic undemocratically underfunded underhand underhanded undermine undeserved
    undeserving undesirable undignified undue unelectable unelected unenforceable unequal unethical unfair unfairly
    unfairness unfettered unfit unforgivable unforgiving unfortunate unfriendly ungrateful unhappy unhealthy unhelpful
    unhelpfully unhinged unilateral unimaginable uninformed unjust unjustifiable unjustified unjustly unkind unlawful
    unmitigated unnecessary unpalatable unpatriotic unpopular unprecedented unprepared unpresidential unprincipled
    unproductive unprofessional unprovoked unqualified unrealistic unreasonable unregulated unreliable unrepentant
    unresponsive unsafe unsatisfactory unsavory unsavoury unscientific unscrupulous unseemly unserious unsound unspeakable
    unsuitable unsustainable untenable unthinkable untrustworthy unwarranted unwelcome unwillingness unwise unworkable
    unworthy upset useless usurp usurpation vacuous vague vendetta vengeance vengeful vicious victimise victimize vile
    vilification vilify villain vindictive violate violation virulent vitriol vitriolic vulgar warmonger warmongering warped
    waste wasteful weak weaken weakness weaponise weaponize whiner whitewash wicked witch-hunt woeful worse worsen worst
    worthless wreck wrong wrong-headed wrongdoing wrongful wrongheaded wrongly xenophobia xenophobic zealot zealotry`,
  danger: `apocalyptic armageddon backfire bloodbath bloodshed calamity careful carnage cataclysm catastrophic cautious
    chilling-effect collapse consequence contagion crash danger dangerous deadly destabili- deteriorate devastation dire
    disintegrate doom doomsday downfall endanger erupt escalate escalation existential fear fearful fearsome firestorm
    flashpoint foreboding fragile grave hazard hazardous heighten imminent impending imperil implode implosion inflame
    insecurity instability intensify irreparable irreversible isolate jeopardise jeopardize jeopardy looming meltdown menace
    metastasise metastasize nightmare ominous overwhelm peril perilous plunge powder-keg precarious precipice recession
    reignite repercussion retaliate retaliation retribution risk risky shockwave spiral spread starve tension terrifying
    threat threaten tinderbox trajectory turbulence turbulent turmoil uncertain uncertainty unpredictable unravel unrest
    unsettling unstable upheaval volatile vulnerability vulnerable warn warning wildfire worried worrisome worry worrying`,
  duty: `critical crucial deserve essential imperative important incumbent indispensable mandatory must necessary need needful
    obligated obligation obligatory obliged ought overdue paramount pressing require responsibility responsible should
    urgent urgently vital`,
  false: `apocryphal baseless bogus bunk canard concoct concocted debunk defamatory discredited fabricate fabricated fabrication
    fabulist false falsehood falsely falsification falsify far-fetched fib fiction fictional fictitious groundless hoax
    hogwash imaginary inaccuracy inaccurate incorrect innocent invented libel libellous malarkey meritless misinformation
    misquote misreport myth mythical slanderous specious trumped-up uncorroborated unfounded unproven unsubstantiated
    unsupported untrue untruth untruthful unverified`,
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
