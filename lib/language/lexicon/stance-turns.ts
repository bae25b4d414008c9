import type { Stance } from '../../model/analysis';

/** Turns of phrase that show a stance by several words together, none of which shows it alone. */
export interface StanceTurn {
  /** Fits the words of a statement in lower case, each between blanks, marks left out ("don’t" is " do n't "). */
  readonly words: RegExp;
  readonly stance: Stance;
  /** How strongly: what one clear judgement weighs is 1. */
  readonly points: number;
}

/** Short for what many turns have: a form of "be", a denial, what may or will be, one word more. */
const SHORT: Readonly<Record<string, string>> = {
  BE: "(?:is|are|was|were|am|'s|'re|'m|be|been|being)",
  NOT: "(?:not|n't|never)",
  MAY: "(?:may|might|could|would|will|'ll|can)",
  ONE: "(?:(?!n't|not|cannot|never|no |less )\\S+ )?",
  FEW: '(?:\\S+ ){0,4}',
};

/** By stance and points; the words of SHORT stand for their patterns. */
const TURNS: readonly (readonly [stance: Stance, points: number, turns: readonly string[]])[] = [
  [
    'supports',
    2,
    [
      '(?:it BE|that BE|this BE|did|doing|done|do) (?:exactly )?the right (?:thing|decision|choice|move|call|approach|step|course)',
      '(?:a|an|huge|big|major|great|clear|important) (?:step|leap) (?:forward|in the right direction)',
      '(?:on|down) the right (?:track|path|side)',
      '(?:great|good|terrific|fantastic|tremendous|excellent|wonderful|amazing|outstanding|incredible|remarkable|fine|superb|heck of a|hell of a) (?:job|work)',
      "(?:has|have|had|'s|'ve) (?:my|our) (?:ONE)?(?:support|vote|backing|blessing|trust|confidence)",
      '(?:good|great|wonderful|welcome|fantastic) (?:news|day|thing) for',
      'nothing wrong with',
      'hats? off to',
      'long overdue',
    ],
  ],
  [
    'supports',
    1,
    [
      '(?:a|an|huge|big|major|great|clear|important|significant) (?:win|boon|boost|victory|triumph|day) (?:for|to)(?! (?:him|her|them|us)\\b)',
      'in the (?:best )?interests? of',
      'be better off',
      "(?:i|we) (?:(?!'d|would)\\S+ )?(?:love|like|admire|respect|appreciate|trust|value|believe in)",
      '(?:i|we) (?:ONE)?(?:thank|congratulate|salute|commend|applaud|praise|welcome|honou?r)',
      '(?:i|we) BE (?:ONE)?(?:glad|happy|pleased|proud|grateful|thankful|delighted|thrilled|honou?red|encouraged|hopeful)',
      'comfort in',
    ],
  ],
  [
    'supports',
    1,
    [
      "(?:MAY|has|have|'s|also|to) (?:ONE)?help(?:ed)? (?:to )?(?:\\S+ ){0,2}(?:increase|improve|reduce|protect|create|build|make|save|ensure|keep|bring|strengthen|transform|boost|grow|stop|end|prevent|restore|address|solve|fight|families|people|workers|rebuild)",
      '(?:creates?|created|creating|adds?|added|saves?|saved|saving|brings?|brought) (?:FEW)(?:jobs|lives|money|opportunities|relief|peace|prosperity|stability)',
      'makes? (?:FEW)(?:easier|safer|better|stronger|fairer|possible|great|cheaper)',
      '(?:gives?|gave|giving|offers?|offered|provides?|provided) (?:FEW)(?:opportunity|opportunities|chance|hope|voice|certainty|relief|protection|protections)',
      'allow(?:s|ed)? (?:us|people|families|workers|companies|businesses|states|parents|patients) to',
      'pav(?:e|es|ed|ing) the way',
      '(?:improves?|improved|strengthens?|strengthened|boosts?|boosted|enhances?|enhanced|benefits?|benefited|restores?|restored|advances?|empowers?|empowered) (?:the|our|their|his|its|your|all|every|people|families|workers|\\S+)',
      '(?:is|are|has been|was) (?:really |very |so |extremely |hugely )?(?:important|significant|huge|overdue)(?! (?:to|that|for|in)\\b)',
      '(?:a|an|the) (?:ONE)?(?:good|great|positive|significant|important|welcome|strong|excellent|fantastic|terrific|solid|wonderful|tremendous) (?:start|beginning|step|sign|deal|idea|agreement|decision|opportunity|news|move|candidate|choice|person|man|woman|leader|record|program|plan|president|ally|friend|partner|thing|day|success|achievement)',
      'works? well',
    ],
  ],
  [
    'opposes',
    1,
    [
      "(?<!\\b(?:i|we) )(?:do|does|did|would|will|wo|could|has|have|had|can|ca) (?:not|n't|nothing|little|never) (?:to )?(?:(?!only)\\S+ly )?(?:given|help|solve|address|clarify|explain|improve|protect|answer|fix|change|provide|meet|reflect|represent|justify|guarantee|ensure|serve|deliver|boost|create|reduce|stop|make|give|think|thought|considered|gone|modify|mean|allow|support|recogni[sz]e|require|done|benefit|contribute|pass|do)",
      "(?:i|we) (?:do n't|do not|ca n't|cannot) see",
      '(?:BE) typical of',
    ],
  ],
  [
    'opposes',
    2,
    [
      'no (?:place|room|excuse|excuses|justification|reason|basis|need|business|right|interest|respect|regard|plan|credibility|authority|intention) (?:for|to|in|whatsoever)',
      "(?:we|you|they|i) (?:cannot|can not|can n't|ca n't) (?:(?:just|simply) )?have (?:ONE)?(?:people|someone|somebody|anyone|officials|companies|those|them|this|that)",
      "(?:cannot|can not|can n't|ca n't|must NOT|wo n't|will not|not going to|should NOT|refuse to) (?:ONE)?(?:stand (?:by|for)|be trusted|be allowed|be tolerated|be accepted|allow|tolerate|accept|stand idly|let (?:this|that|them|him|her|it)|support|vote for|go along)",
      '(?:attempt|attempts|attempting|effort|efforts|bid|plot|scheme|campaign|trying|tries|tried|try|want|wants|wanted|seek|seeks|seeking) to (?:ONE)?(?:interfere|meddle|sow|subvert|undermine|intimidate|silence|mislead|deceive|manipulate|distract|divide|destroy|demonize|discredit|blame|bully|cover up|hide|steal|rig|scare|smear|force|block|weaken|gut|derail|second-guess|dictate|impose|exploit|punish|suppress|take away|tear down|score|have it both ways)',
      '(?:playing|play|plays|played) (?:politics|games|on fears|to the)',
      'shame on',
      'enough is enough',
      '(?:a|another) slap in the face',
      'stab(?:bed)? in the back',
      '(?:black eye|sore losers?|kangaroo court|witch hunt|dog whistle|race to the bottom|rubber stamp|photo op|cheap shots?|double standards?|political stunt|empty promises|lip service|smoke ?screen|red herring|window dressing|culture of|waste of (?:time|money|taxpayers?))',
      'out of (?:thin air|touch|control|line|step|their minds?|his mind|her mind)',
      '(?:step|steps|leap) (?:backward|backwards|back|in the wrong direction)',
      '(?:the|going in the|on the) wrong (?:thing|decision|choice|move|call|approach|direction|track|path|side|message|place|time|way|person|man|woman)',
      'sends? (?:ONE)?(?:ONE)?(?:message|signal) that',
      "(?:does|do|did) n't (?:ONE)?(?:understand|get it|care|listen|respect|trust|deserve|belong|make (?:any )?sense|add up|go far enough)",
      '(?:does|do|did) not (?:ONE)?(?:know what|understand|care|listen|respect|trust|deserve|belong|make (?:any )?sense|add up|go far enough)',
      '(?:makes?|made|making) (?:no|a mockery of|little|zero) (?:sense|\\S+)',
      'at the expense of',
      'on the backs? of',
      'more interested in',
      'rather than (?:ONE)?(?:addressing|fixing|solving|helping|working|doing|focusing|dealing|listening|protecting)',
      'instead of (?:ONE)?(?:addressing|fixing|solving|helping|working|doing|focusing|dealing|listening|protecting)',
      '(?:nothing|little) (?:more|less|other|short) (?:than|of)',
      'nothing but',
      '(?:flies|fly|flew) in the face of',
      '(?:contrary to|in violation of|violates|incompatible with|inconsistent with|in breach of|in defiance of|in contempt of|not in compliance with|at odds with) (?:the|our|its|his|her|their|\\S+)',
      '(?:fails|failed|failing|failure|refuses|refused|refusing|refusal|unwilling|neglected|neglects) to',
      '(?<!\\b(?:i|we) )(?:refuse|fail|neglect) to',
      "should (?:never|not|n't) (?:have|be|ever)",
      "(?:i|we) (?:do n't|do not|did n't|did not|ca n't|cannot) (?:ONE)?(?:see how|see why|see any|understand (?:why|how|the)|agree|want(?! to)|support|accept|imagine|like|trust|buy|approve|need)",
      '(?:i|we) BE (?:ONE)?(?:disappointed|outraged|angry|appalled|disgusted|shocked|saddened|frustrated|tired of|sick of|fed up|horrified|dismayed|troubled|ashamed|disturbed)',
      '(?:i|we) BE (?:opposed|against)',
      '(?:nobody|no one|none of us) (?:ONE)?(?:wants?|likes?|needs?|believes?|trusts?)',
      'part of the problem',
      'symptoms? of',
      '(?:think|thinks|thought) (?:they|he|she|that he|that they) (?:know|knows|can|BE) (?:better|above)',
      '(?:blind eye|deaf ear) to',
      'politically motivated',
      'political (?:theater|theatre|ploy|football|opportunism|gain|hack|expediency)',
      '(?:hurt|hurts|hurting|harm|harms|harming|punish|punishes|punishing|betray|betrays|betrayed|insult|insults|endanger|endangers|cheat|cheats|cheated|rob|robs|robbed) (?:ONE)?(?:the|our|your|working|ordinary|american|hard-working|middle|families|workers|people|voters|women|children|consumers|students|small)',
      'what (?:a|an) (?:ONE)?(?:shame|joke|disgrace|disaster|mess|waste|farce|travesty|embarrassment|outrage|pity)',
      'how dare',
      '(?:they|he|she) (?:have|has|had) (?:absolutely )?no (?:idea|clue)',
    ],
  ],
  [
    'opposes',
    4,
    ["(?:god|heaven) forbid|could n't disagree|could not disagree|should be (?:deeply )?ashamed"],
  ],
  [
    'opposes',
    1.5,
    [
      "(?<!(?:not|n't|never) )(?:too (?:little|weak|costly|expensive|vague|timid|extreme|narrow|broad|slow|soft|harsh|lenient|radical|risky)|(?:goes|gone|went|go) too far)",
      '(?:far|well|way) beyond (?:its|their|the|his|her|any) (?:ONE)(?:intent|intention|purpose|scope|mandate|authority|remit|powers)',
      'MAY (?:ONE)?(?:force|compel) (?:us|me) to',
      "(?:not|n't) (?:ONE)?(?:good|fair|enough|right|acceptable|helpful|serious|true to|justified|credible|appropriate|the answer|the solution|the way|who we are|our values|what we need|qualified|fit|worth)",
      '(?:lacks?|lacking) (?:ONE)?(?:credibility|transparency|leadership|courage|evidence|temperament|judgment|judgement|legitimacy|accountability|integrity|empathy|the)',
      '(?:designed|intended|meant|aimed|calculated) (?:to|at|only to) (?:ONE)?(?:sow|divide|hurt|harm|embarrass\\S*|distract|mislead|deceive|undermin\\S*|silenc\\S*|intimidat\\S*|suppress|discredit|help|influence|weaken\\S*|punish\\S*|disrupt)',
      '(?:contradicts?|contradicting|disregards?|ignores?|ignored|ignoring|abandons?|abandoned|undermines?|undercuts?|distorts?|misleads?|exploits?|betrays?|disrespects?) (?:the|our|its|his|her|their|every|all|\\S+)',
      'just another',
      'more of the same',
      'same old',
      "(?:will|would|wo|would) (?:not|n't) (?:ONE)?(?:work|help|solve|fix|happen|succeed|survive|fly|pass)",
    ],
  ],
  [
    'calls-for',
    2,
    [
      "(?:it is|it 's|now is the|it was) (?:high |about |past )?time (?:to|for|that|we|the)",
      'BE NOT (?:optional|negotiable|up for debate)',
      '(?:there )?(?:needs|has|have|ought|need) to be (?:ONE)?(?:a|an|more|some|done|changed|fixed|addressed|held|accountability|action|stopped|taken|made)',
      '(?<!\\bwhat )BE (?:ONE)?(?:badly |urgently |sorely |desperately )?needed',
      '(?:the )?(?:only|best|right|first|next) (?:way|solution|answer|option|thing|step|path|alternative) (?:ONE)?(?:to|is|BE|out|forward)',
      'BE (?:ONE)?(?:critical|vital|essential|crucial|imperative|important|key|paramount|incumbent|indispensable) (?:to|that|on|if|condition)(?! (?:remember|note|understand|know|recogni[sz]e|point|say|you|me)\\b)',
      '(?:i|we) (?:ONE)?(?:urge|ask|call on|call upon|call for|appeal|demand|implore|beg|encourage|insist|propose|recommend|invite|challenge|request)',
      "(?:i|we) (?:would|'d) (?:ONE)?(?:like|prefer|want) (?:ONE)?(?:ONE)?(?:to (?:see|have|get|hear)|\\S+ to)",
      '(?:i|we) (?:ONE)?(?:hope|wish) (?:that|the|they|he|she|it|this|these|people|everyone|every)',
      '(?:i|we) (?:ONE)?(?:want|need) (?:\\S+ ){1,4}to(?! (?:know|understand|thank)\\b)',
      '(?:under an|is a|is our|have an?|has an?) (?:ONE)?(?:obligation|duty|responsibility) to',
      '(?:is|remains) a (?:ONE)?need (?:for|to)',
      'in (?:dire |desperate |urgent )?need of',
      'no (?:choice|option|alternative|other way) but',
    ],
  ],
  [
    'warns',
    2.5,
    [
      'MAY (?:ONE)?(?:lead to|result in|open the door to|invite|cause|trigger|spark|provoke|fuel|unleash|mean|bring|create|set off|put|expose|leave|plunge|drive) (?:FEW)(?:abuse|abuses|attack|attacks|bloodshed|chaos|collapse|conflict|corruption|crime|crisis|cuts|damage|decline|default|delays?|downturn|drop|layoffs|loss|losing|shortfall|slowdown|danger|deaths|destruction|disaster|fraud|harm|instability|losses|panic|recession|risk|shortages|shutdown|suffering|tensions|unemployment|violence|war)',
    ],
  ],
  [
    'warns',
    2,
    [
      "(?:at stake|at risk|on the line|in jeopardy|in danger|in peril|in harm 's way|under threat)",
      '(?:on|to) the (?:brink|verge|edge) of',
      '(?:dangerous|bad|terrible|troubling|worrying) (?:precedent|path|road|game|moment|time|situation)',
      'slippery slope',
      '(?:ticking|time) bomb',
      'matter of time',
      'pay (?:a|the|dearly|for) (?:ONE)?(?:price|cost)?',
      "(?:do n't|do not|should n't|should not|never) (?:ONE)?(?:underestimate|be fooled|be surprised|test us|forget)",
      "(?:will|would|wo) (?:not|n't) (?:hesitate|sit idly|sit back|stand by|stand idly|back down|sit on our hands)",
      'make no mistake',
      '(?:all|every) options? (?:BE|remain) on the table',
      'reserves? the right',
      'MAY (?:ONE)?be (?:ONE)?(?:damaged|destroyed|hurt|harmed|lost|killed|ruined|wiped out|devastated|overwhelmed|undermined|jeopardized|jeopardised|exposed|torn|threatened|disrupted|affected|harder|worse|bad|catastrophic|disastrous|devastating|dangerous|impossible)',
      'expos(?:e|es|ing) (?:FEW)to',
      '(?:critical|dire|grave|perilous|precarious|dangerous) (?:situation|state|moment|time|condition)',
      '(?:going|set|bound|likely) to (?:get|become|be|make) (?:ONE)?(?:worse|bad|harder|tougher|ugly)',
      'MAY (?:get|become|make) (?:FEW)(?:worse|harder|more difficult|less safe)',
      "if (?:nothing|we do n't|we do not|this continues|that happens|left unchecked)",
    ],
  ],
  [
    'commits',
    2,
    [
      '(?:i|we) (?:ONE)?(?:pledge|promise|vow|commit|intend|plan|aim|agree|guarantee|reaffirm)',
      '(?:i|we) (?:BE|stand|remain) (?:ONE)?(?:committed|determined|ready|prepared|willing|dedicated|resolved) to',
      '(?:i|we) BE (?:ONE)?(?:cooperating|working|preparing|taking|making|building|investing|moving|doing everything|doing all|pushing|fighting|stepping up|going to (?:keep|continue|fight|make|take|build|work|do|bring|get|protect|ensure|stand|create|fix|repeal|end|stop|win|put|have))',
      'BE (?:ONE)?cooperating',
      "(?:my|our|the government 's) (?:ONE)?(?:goal|aim|priority|commitment|intention|plan|mission|focus|objective) (?:is|remains|will be)",
      "(?:will|'ll|shall) continue to(?! be\\b)",
      'you have my word',
    ],
  ],
  [
    'denies',
    2,
    [
      'nothing to (?:hide|do with)',
      'no (?:truth|evidence|basis|proof|merit|substance|foundation) (?:to|of|for|in|that|whatsoever)',
      "(?:that|it|this|which|there) (?:BE|did|has|had|have) (?:ONE)?(?:not|n't|never) (?:ONE)?(?:true|the case|happened?|happen|accurate|correct|what happened|been the case|a fact)",
      'never (?:happened|said|did|met|knew|received|sent|asked|ordered|took|paid|accepted|told|touched|heard|saw|claimed|intended|used|discussed)',
      'there (?:BE) no (?:ONE)?(?:collusion|pressure|cover-up|coverup|conspiracy|wrongdoing|conflict|misconduct|bribe|deal|quid|link|connection|intention|intent|coordination)',
      'did (?:nothing|no) (?:wrong|\\S+)',
      "did (?:not|n't) (?:ONE)?(?:do|lie|steal|cheat|break|violate|take|send|order|authorize|authorise|receive|know about|touch|commit|collude|mislead|ask (?:him|her|them)|tell (?:him|her|them)|say)",
    ],
  ],
];

export const STANCE_TURNS: readonly StanceTurn[] = TURNS.flatMap(([stance, points, turns]) =>
  turns.map((turn) => ({ words: patternOf(turn), stance, points })),
);

/** A turn as a pattern of whole words; that it begins with a blank makes it quick. */
function patternOf(turn: string): RegExp {
  const spelled = turn
    .replace(/\(\?:(ONE|FEW)\)\??/g, (_, name: string) => SHORT[name]!)
    .replace(/\b(?:BE|NOT|MAY)\b/g, (name) => SHORT[name]!);
  return new RegExp(` (?:${spelled})(?= )`);
}
