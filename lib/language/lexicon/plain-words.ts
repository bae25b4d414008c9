import { lexiconTag } from '../compromise';

// Ordinary words that news also writes with a capital, in the names of laws, offices, bodies and in headlines.
// Counted in the silver tags of the train part of PolNeAR 1.0 (Newell, Margolin, Ruths, LREC 2018): words only, no text.
const WORDS = new Set(
  `abortion about abroad absent absolute absolutely accent acceptance access accomplished according account
  accountability accused acknowledging across act action actor actors actress actually add additional address addresses
  administration adopted adoptee ads advertising advice advised adviser advisers advocate advocates affairs affordable
  after again against age agency agents ages aggressive agreement agriculture ahead aid aims air airport aligning all
  allegations alliance allied allies allow allowing almost already also alternative although am ambassador amendment
  amid amnesty among an analogy analysis analytics anchor and anger angry announced announcement another answer any
  anybody anyone anything anytime anywhere apparel apparently appeals appear apple applying appointed appreciate archive
  are arena arm armed army around arrested article arts as ask asked asking assembly assistant associated associates
  association assuming at attack attacking attacks attention attorney author authority authorization authors autism
  autistic auto avenue avoid award awards away babies baby back backer backfire backing backs bad bag balanced ball
  balloting ban band bank bankers banking banks bar bargain baseball bash basically bathroom battery battle battleground
  be bear bears beats became because become becomes been beer before beginning behind being believe below belt best bet
  betrayed better between beyond big biggest bigotry billionaire billionaires biological bipartisan birth bitter black
  blacklist blacks blasts blessing blind bloc blocking blow blue board bodies bombshell bond book books boomer boots
  border borders born boss both bottom bowl box boy boycott brave break breakfast breaking brewing bridge briefing
  bright brings broad broadside brokers brothers brutal budget build building built bump bureau bureaucracy buried
  business bust but buzz by ca cabinet cable calculated calculations call called caller calling calls camp campaign
  campaigning campaigns can cancer candidate candidates capital capitalizing captain card cards care carry case cash
  casino caucus caucuses caught cause ceiling celebrating celebration celebrity center centers central century certainly
  chair chairman chairwoman challenger challenging chamber championship chance chances change channel chapter character
  charter cheated check cheers chemical chief child childhood children chocolate choice choices choose church circle
  circuit citizen citizens citizenship city civic civil civility claim claims class classic clause clean clear clearance
  clearly client climate clip closer closes closing clothes club coal coalition coast code codes cold college colleges
  colony color column come comeback coming command commander commentary commerce commercial commission commissioner
  committee committeeman common communication communications communism communist communities community companies company
  compare compared comparison compassion computer concerned concrete condemn conditions conference confident
  confidential confirmed congratulations congressional congressman congresswoman conscience conservatism conservative
  conservatives consider constitution constitutional consulate consulting consumer consumers contain containment contest
  continent continue contractor contributors control controversial controversies convention conventions cookie cool
  cooperation coordinating core corn cornerstone correct correspondent could council counsel count counter country
  counts county course courses court covering cracks crash crazy created credentials credit crew crime criminal crippled
  crisis critical criticism critics crooked crossed crowd crowds cultural current customs cut cyber dad daily dancing
  danger dangerous dark data daughter dawn day daylight days dead deadline deal dear death deaths debate debates
  debating decide decision decisions declared declares declining deep defeat defense defensive deficit define degrees
  delegates demand demanding democracies democracy democratic democratically demographics denies department deployment
  deport depression deputy described desperate despite destiny destroying detail detention devastating development did
  died difference different digital dinner diplomatic direct directly director dirty disaster disastrous disavow
  disclosure discriminated discrimination disease dismissed disqualifying disrupt dissolution district diverse diversity
  divided division do doctors document documents does dog doing donations donor donors doom door down draft drafting
  dream driving drop dropped drug due dump during dynasty each early earth east eastern eat echo echoing eclipsed
  economic economics economy editing editor editorial education educational educators effective eight either elect
  elected electing election elections electoral electric electrical electronic elementary elite else email emails
  embarrassed embassy embraced emerge emerged emergency emerging emotional empire employee employees empowering
  empowerment empty encourage end endorse endorsed endorsement endorsements endorses energy enforcement engagement
  engineers enjoy enough enter enterprise enterprises enthusiasm entire environment environmental episode equal equality
  equity especially espionage establishment estate ethanol ethics evangelical evangelicals eve even events eventually
  ever every everybody everyone everything everywhere evil exaggerated excellence except excerpt exchange executed
  executive exodus expand expect experience expert explain explained explains explanation exploited express expressed
  extremism eye eyebrows face faces fact factions factory facts fail failure fair fairness fame famed familiar families
  family fans fantastic far farm fascist fast father fear featured fed federal federation feed feel feeling feels fellow
  felt female fewer fiction field fields fifth fight fighting figure file files final finally finance financial find
  finding findings finds fine fingers finish finishing fired firehouse fires firestorm firing firm first fit five fix
  flag fleeing flesh flight flip flowers folks follow followers following foolish football for force forced forces
  forecast foreign former fortune forum forward found foundation founding four frankly free freedom friend friends
  friendship from front frontier frozen fuel fuels full fully fun fund fundraising funds funny furious further fury
  future gains gallery game games gaming gang gap gaps gates gave gay gays general generals generation generations
  genocide geographic get gets getting giants gifted girl girls give given gives giving glass global globe gloom go goes
  going gold golden golf good goods got government governor governors grab graduate grand great greater greatest gross
  grounds group groups growing growth guard guardian guest guide gun guns gutter guy guys gym hack hacked hacking had
  half hall handle hands happen happened happy hard has hashtag hat hate hateful hates hats have haven having he head
  headline heads healer health healthcare heard hearing heart heat heavy hedge held hell helm help helped her here
  heritage hey hid hide high higher highlight highway hike hill him himself his historic historically history hit holds
  holiday home homegrown homeland homeless honestly honesty honor horrible horrified hospital hospitals host hot hotel
  hour hours house housing how however huge human hundreds hurdles hurt icon idea ideology if ignore illegal illustrated
  images imagine immediately immigrant immigrants immigration impact implementation importance important impressed
  improvement in inaccurate inadequate inauguration incendiary included including increased increasingly incredibly
  indeed independence independent independents indict indicted industrial industries information infrastructure initial
  initially initiative initiatives injustice inside insider insight insights inspector instances instantly instead
  institution insult insurance intelligence intentions interest interested interfaith interior internal international
  internet internment interview into invasion investigation investigations investigative investment invited involvement
  is island islands issue it its jihad jihadist job jobs joins joint joke journal journalism journalists judge judges
  judgment judicial judiciary jump just justice justices keep key kill killed killer kind king kingdom knew know
  knowledge lab labor lack ladies lady land landing large largest last late later latest laughs launch launched law
  lawyer lawyers lead leader leaders leadership leading leak leaked leaks learning least leave left legacy legal legend
  legislative legislature less let letter liar liberal liberals libertarian liberties liberty library lieutenant life
  light like likely line lines links list listen listening lists lit literally little live lives living loans lobby
  local lock logistics long longer longtime look lose loser losing lost lot loud loved low lower machine machines mad
  made magazine mail mainstream maintaining major majorities majority make makes making man management manager managing
  manners many marathon march market markets mass massive mate math mathematically matter matters maybe mayhem mayor
  mayors me meaningful means media medical medicine medium meet meeting meetings meets member members membership
  memorial men mercy merger mess message messages messaging met method metropolitan midday middle midnight might
  military millennial millennials millions minds mine minimum mining minister minor minority minors minute minutes miss
  missile missing mission mistake mistakes moan mobile mocked mocking moderators modern mogul moment moments monetary
  money monitor monthly months more morning mortgage mosquito most mother motion mount move moved movement movie moving
  much museum music must my myth name named namely nation national nationally nations native natural naturally nature
  naval near need needed needs negotiations neighborhood neither nervous network networks neutral never new news next
  nice night nine no nobody nominated nomination normal north northern nostalgia not note nothing notice notorious novel
  now nowhere nuclear numbers nurses obvious obviously ocean of off offense offensive offers office officeholders
  officer officers official officials often oh oil okay old on once one onetime online only open opened opening opens
  operation operations opinion opinions opponent opportunity opposition optimistic or orange order orders organization
  organizations organizing other others otherwise our out outlets outreach over overall oversight overthrow own owners
  pact pair pandering panel paper parade parents park parks parliament part particularly partners partnership party past
  pastor pastors patch path paths patriot pay paycheck paying pays peace pen pensions people perception perceptions
  perfect perfectly permanent perpetual person personal personnel pharmaceutical photo photos physically pick picks
  picture pictures pill pink pipeline pit pivotal place places plain plan plane planet planned planning plans platform
  play playbook player playing pleasant please pledge pledged plus point police policies policy political politicians
  politics poll polls pollster pollsters poor pope popular populist port portray pose posed post potential power
  powerful praises pray prayer prayers praying prediction predictions preference prepare preparedness present presented
  presenting presidency president presidential presidents press pressure presumptive pretty prevention price prices
  pride primaries primary prime principal principals principles priorities prison private prize pro probably probe
  problem processing professional professor program programs progress progressive progressives project promise promises
  promoting propaganda proper proposal proposition prosecutor prospect prosperity protect protecting protection
  protesters protocol proud proven proves province psychology public publicity publish publishers publishing pull pulled
  purchase put qualified qualities question questioned questions quick quit quotes rabbis race races racial racism
  racist radical radicals radio raising rally rallying ran rank ranking rankings rape raped rather reach react read
  reading ready real realistically really realm reason rebellion rebuilding received receives reception recession
  recognize record records recruiting recruitment red reform refuge refugee refugees refuse refused refuses regarding
  regional regions register registration reject related relating relations relationship relationships release released
  releasing relief religious remain remarks remember remind renewable rent repeat report reportedly reporter reporters
  reporting reports representative representatives reproductive repudiate research residents resign resort resorts
  resoundingly resources responded responds response responsibility responsible responsive restaurant restaurants retail
  retirement returns reveal revealed reveals revenue reverse review revolution revolutionary rhetoric right rights rise
  rising risk rivals river road rock rocks roll rolling roof room rule rules ruling run running rural safety said sales
  salt same sanctions save savings saw say saying says scam scandal scandals scanner scene scheduled scholars school
  schools science scientific scientists scores screw script sea seat second secrecy secret secretaries secretary section
  secure securing securities security see seems seen sees seismic select senator senators send sending sends senior
  sense sent sentence separation series serious seriously servant serve server service services set settle seventh
  several sexist shake shared sharp she sheriff shield shift shirt shocked shocking shook shooting shop shores short
  should show showcase showing shows shrugged shutting shuttle sibling sick side sides sign signal silence silent silver
  simple since sisters situation six sizable size sky skywriting slain slam slams slate slaughter slip slipped slogan
  small smarter sniper so soccer social socialism socialist society soldiers solid solidarity solution solutions solve
  some somebody somehow something sometimes son sons sophisticated sorry soul sounds south southeastern southern space
  speaker speakers speaking speaks special speculation speech spending spies sponsor sports spotlight spotted spring spy
  square stadium staff stage stake standard standards standing stands star starring start started starts state statement
  states statistics status stay stealing step steps still stock stone stop stopping stores storm story strangers
  strategic strategies strategy street streets strength stressed strong stronger student students studies study stunning
  succeed succeeds success suffered suggested suite summer summit sun super superdelegates support supported supporter
  supporters supporting supremacists sure surge surprise survey survive suspect suspicious sustainable swing system
  systems take taken takes taking talk talking talks tank targeted targeting taught tax tea teacher teachers team tech
  technical technologies technology television tell telling tells tennis tensions tent term terrible terror terrorism
  terrorists test tests than thank thanks that the theater their them then there these they thing things think thinking
  thinks third this those though thought thoughts threat threats three through throughout thus ticket ties time times
  titan title to today together told tomorrow tonight too took top torture totally tough tour toward towers town
  tracking trade trading tragedy trail train training transcript transcripts transition transportation treasurer trends
  tribe tricks troops trouble troubled troubling true trump trust trusted truth try trying turn turning turnout turns
  tweet tweeted tweets twenty twice twin two tycoon ultimate ultimately unborn unbound uncovered under underdog
  understanding uneasy unexpected unfortunately unhappy unifier union unite united unity universal universe university
  unleashed unless unlike unlikely unprecedented until up update updates upper upstate urban us use used using usually
  valley valuable variety venture ventures very veteran veterans vetting vice victim victims victory video videos view
  village violates violence violent viral visit voice voices vote voter voters votes voting vowed wage wait wake walk
  walking walks wall want wants war warning wars was wash watch watchdog water waters waving way ways we wealthy weapons
  wearing web week weekly welcome well were west western what whatever when where whether which while white whiter who
  whoever whole why wide widow wife wildly willing win window wing winner winning wins with within without wo woman
  women won word words work worked workers working world worldwide worried worse worst worth would wounded writing wrong
  yeah year years yes yet you young your youth zero zone zoo`.split(/\s+/),
);

/** compromise's tags of ordinary words; those of names and numbers are not among them. */
const ORDINARY =
  /\b(?:Gerund|Adjective|PastTense|PresentTense|Plural|Infinitive|Singular|Actor|Uncountable|Comparative|Superlative|Unit|Participle|Adverb|Preposition|Conjunction|Expression|WeekDay|Duration)\b/;

/** Whether a word (lower case) is an ordinary one that says nothing for a name. */
export function isPlainWord(normal: string): boolean {
  if (WORDS.has(normal) || ORDINARY.test(lexiconTag(normal))) return true;
  if (/(?:[st]ion|ness|ology|ship)s?$/.test(normal)) return true;
  return normal.includes('-') && normal.split('-').every((part) => WORDS.has(part));
}
