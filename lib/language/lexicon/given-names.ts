import { lexiconTag } from '../compromise';
import type { Gender } from './gender';
import listed from './listed-names.json';
import { isPlainWord } from './plain-words';

const [WOMEN, MEN, BOTH] = [listed.women, listed.men, listed.both].map(
  (lines) => new Set(lines.flatMap((line) => line.split(' '))),
) as [Set<string>, Set<string>, Set<string>];

/** Given names of many traditions that compromise's lexicon of first names lacks, a line or more each. */
const MORE = new Set(
  `
  barack bill jeb mitt al newt reince merrick tad huma melania ivanka khizr ghazala megyn trayvon kellyanne beau rahm sherrod butch
  rand marco ted rex jeff jared hakeem condoleezza rush norm vin chip mac hulk dick doug hank hal ike irv ned ozzie pete ron russ
  sandy skip stu tim tom vic wes zack ben dan don ed gus jim joe ken len lou max mo nat ray rob sam sid tad theo walt will
  ash dean earl frank hope jay jan lee rich robin warren art hogan mike steve dave chuck bob rick nick greg jon matt josh
  nigel boris keir jeremy rishi priti sajid kwasi nadine angela theresa liz suella penny emily yvette ed wes lindsay nicola alex humza
  mhairi gareth rhys siobhan aoife niamh micheal leo taoiseach eamon enda brigid padraig ciaran declan seamus
  emmanuel marine francois manuel bruno gerard edouard elisabeth segolene valerie agnes gabriel jordan brigitte christine nathalie
  jean-luc jean-claude jean-yves jean-marc jean-pierre jean-marie jean-baptiste marie-claude anne-marie eva-marie karl-theodor
  coral rusty sonny buddy bud buck crystal ruby pearl amber jade dawn holly heather violet iris ivy olive lily daisy misty brook clay
  reed cliff drew grant chase miles gene rose faith patience skye
  angela olaf friedrich annalena robert christian markus ursula armin heiko wolfgang horst frank-walter sigmar gerhard joschka guido
  geert mark sophie sigrid wopke klaas frans dick jan-peter femke thierry dilan caspar
  giorgia matteo silvio romano paolo giuseppe sergio mario enrico luigi beppe gianni antonio carlo roberto umberto giancarlo
  pedro mariano pablo santiago alberto inigo yolanda irene ada carles oriol arnaldo quim artur felipe jose josep joaquin ramon
  antonio aníbal marcelo luis joão jose jair dilma lula michel geraldo fernando sergio rodrigo paulo flavio carlos eduardo gleisi
  hugo nicolas nicolás evo rafael lenin cristina mauricio nestor axel javier sebastian gabriel michelle ricardo alvaro álvaro gustavo juan
  manuel enrique vicente claudia andres andrés olga marcelo nayib xiomara mauricio bernardo alejandro daniel raul raúl fidel miguel
  vladimir dmitry dmitri sergei sergey sergej alexei aleksei alexey yevgeny evgeny igor oleg nikolai nikolay mikhail boris yury yuri
  anatoly viktor victor vyacheslav valentina maria alexander aleksandr aleksander andrei andrey konstantin kirill gennady gennadi
  volodymyr petro yulia arseniy oleksandr oleksiy dmytro mykhailo andriy vitali vitaliy ihor serhiy denys olena iryna oksana rustem
  svetlana sviatlana alyaksandr ilham nikol serzh mikheil giorgi salome bidzina irakli nursultan kassym-jomart almazbek sadyr
  donald andrzej jaroslaw jarosław lech mateusz beata ewa radoslaw radosław bronislaw bronisław grzegorz zbigniew tadeusz wojciech
  vaclav václav milos miloš andrej petr bohuslav karel zuzana robert peter igor milan viktor orban péter judit gergely janos jános
  klaus traian liviu ludovic marcel maia boyko rumen kiril aleksandar ivica slobodan zoran milorad hashim albin ramush edi sali
  alexis kyriakos antonis yanis evangelos george konstantinos nikos prokopis stavros adonis dimitris
  recep abdullah ahmet binali mevlut mevlüt suleyman süleyman devlet kemal meral ekrem selahattin bulent bülent tansu hulusi hakan
  benjamin yitzhak shimon ariel ehud tzipi avigdor yair naftali isaac gideon moshe golda menachem yoav itamar bezalel ayelet benny gabi
  mahmoud yasser yasir ismail khaled marwan saeb hanan mohammad mohammed muhammad mohamed mohammad ahmad ahmed ali hassan hussein
  hussain omar umar osama usama ayman abdul abdulla abdallah abdullah abdel abdelaziz abdelfattah abdulaziz salman faisal khalid fahd
  turki bandar saud nayef adel mohammed hamad tamim zayed khalifa rashid sultan qaboos haitham jamal kamal nasser anwar gamal hosni
  bashar hafez walid riyad farouk rafik saad najib nabih michel samir gebran hezbollah moqtada muqtada nouri haider barham fuad
  massoud masoud jalal nechirvan masrour muammar moammar saif khalifa fayez aguila zine moncef beji kais rached habib
  hamid ashraf zalmay hekmat gulbuddin karim rashid burhanuddin amrullah sirajuddin haibatullah hibatullah
  ruhollah akbar hassan mohammad-javad javad ebrahim mir-hossein mehdi qasem qassem hossein hosein esmail saeed abbas ayatollah
  imran nawaz shehbaz shahbaz bilawal benazir asif pervez parvez zulfikar yousaf raza shahid fawad maryam hina mamnoon arif qamar
  narendra manmohan sonia rahul priyanka amit rajnath sushma arun nirmala piyush jairam shashi pranab mamata arvind yogi lalu nitish
  sharad uddhav devendra mayawati akhilesh mulayam jayalalithaa naveen chandrababu jagan pinarayi subrahmanyam manohar venkaiah smriti
  anurag ajit vikas sanjay vijay anil sunil ravi rajiv sanjiv deepak ashok suresh ramesh mahesh dinesh prakash vinod rakesh mukesh
  sheikh hasina khaleda muhammad sajeeb mahinda gotabaya ranil maithripala sirisena chandrika basil kamala kusal pushpa sher bahadur
  khadga prachanda prasad jigme tshering ibrahim abdulla maumoon
  aung min thein htin ko win suu than myint hun sok prayuth thaksin yingluck srettha abhisit somchai chuan paetongtarn
  nguyen nguyễn pham tran phuc trong quang minh thanh hung anh duc
  joko prabowo megawati susilo bambang jusuf basuki retno luhut sri yudhoyono suharto sukarno anies ganjar gibran airlangga
  mahathir anwar najib muhyiddin hishammuddin ismail azmin rafizi zahid khairy nurul wan lim tony hsien loong shanmugaratnam tharman
  rodrigo benigno ferdinand imelda leni gloria bongbong manny isko sara leila jejomar corazon noynoy panfilo vicente grace delfin teodoro
  shinzo fumio yoshihide taro junichiro naoto yoshihiko shigeru sanae seiko yuriko toru katsuya yukio hirohito naruhito akihito itsunori
  gen tomomi hideki kenji takeshi hiroshi satoshi kazuo ichiro jiro saburo masahiro makoto hiroyuki takashi yasuhiro toshimitsu koji
  xi jinping keqiang qiang wen hu jintao zemin deng enlai zedong yi jiechi jiabao rongji qishan huning
  ban moon moon-jae geun-hye myung-bak moo-hyun dae-jung jong-un jong-il il-sung yo-jong suk-yeol jae-myung
  kofi ban antonio boutros nelson thabo jacob cyril jacob winnie julius desmond helen patricia mmusi gwede naledi pravin trevor tito
  robert emmerson morgan joshua joice grace constantino saviour tendai welshman fidelis jonathan oppah nelson
  uhuru raila william kalonzo martha jomo mwai daniel ababu musalia gideon kipchumba fred oburu
  yoweri kizza bobi museveni besigye robert amama ruhakana rebecca miria kaguta muhoozi
  paul rwigema agathe louise juvénal pierre evariste laurent joseph felix félix moise moïse martin etienne étienne
  muhammadu goodluck olusegun bola yemi atiku peter nasir rotimi godswill nyesom ngozi obiageli chukwuemeka ifeanyi emeka chinedu uche
  adaeze amara chidi babatunde tunde segun oluwaseun folake abubakar aminu sani umaru musa bukola dogara femi lai okezie rochas
  nana akufo john jerry kofi kwame kwesi kwabena kojo yaw ama akua abena efua mahama ebo
  alassane laurent henri-konan guillaume macky abdoulaye ousmane idrissa moussa ibrahim amadou alpha cellou mamadou mariama aminata
  blaise roch thomas faure gnassingbe gilchrist paul ali omar idriss mahamat deby hissene francois faustin catherine
  abiy hailemariam meles isaias sahle-work workneh debretsion lemma demeke tedros haile birhanu girma tesfaye bekele dawit yohannes
  salva riek hassan omar abdalla hamdok abdel sharif abdirahman mohamud farmaajo hawa fadumo ayaan
  joyce bingu lazarus peter saulos hakainde edgar rupiah michael levy kenneth hage hifikepunye ian mokgweetsi seretse filipe armando
  joao isabel josé agostinho afonso patrice etienne mobutu
  winston clement harold margaret anthony neville stanley adolf hermann heinrich joseph benito francisco charles philippe georges
  woodrow franklin dwight lyndon richard gerald jimmy ronald abraham ulysses theodore calvin herbert rutherford millard zachary
  jacinda bill john helen chris christopher winston scott malcolm tony kevin julia peter penny tanya bronwyn barnaby anthony josh
  justin stephen andrew chrystia jagmeet erin pierre melanie mélanie harjit elizabeth yves-francois thomas jean rachel doug kathleen
  bernie hillary elijah trey jason kamala amy cory kirsten elizabeth tulsi beto pete julian julián deval marianne tim mazie
  nancy mitch chuck paul kevin steny dianne barbara lisa susan lindsey orrin mike kyrsten raphael jon krysten joni deb tammy
  alexandria ilhan rashida ayanna pramila ro katie adam jerrold maxine adriano nydia hakeem cedric bennie sheila debbie
  ketanji sonia elena ruth antonin clarence samuel brett neil stephen anthony sandra thurgood
  huda rania queen noor zaha fatima fatma khadija aisha aysha amina zainab maryam leila layla nour rima hind sawsan tawakkol malala
  ngozi wangari ellen leymah chimamanda winnie graca miriam thuli phumzile nkosazana lindiwe zanele thandiwe sibongile nomvula
  soledad dolores consuelo rosario pilar mercedes luz guadalupe xochitl beatriz ines inés lucia lucía rocio rocío itziar arantxa
  ingrid astrid solveig sigrun katrin katrín birgitta jonas jens stefan magdalena ulf lars mette helle pia margrethe sanna alexander
  erna trine siv anniken bjarni sigmundur bjorn björn goran göran kjell gro jacinta
  `
    .trim()
    .split(/\s+/)
    .filter(
      (name) =>
        name.length > 1 &&
        !['queen', 'taoiseach', 'hezbollah', 'ayatollah', 'sheikh'].includes(name),
    ),
);

/** Whether a word (lower case) is a given name somewhere. Many are family names or plain words as well. */
export function isGivenName(normal: string): boolean {
  return isGiven(normal) || (/[\u0080-\uFFFF]/.test(normal) && isGiven(withoutAccents(normal)));
}

/** "josé" → "jose": lists have names in either spelling. */
function withoutAccents(normal: string): string {
  return normal.normalize('NFD').replace(/\p{M}/gu, '');
}

function isGiven(normal: string): boolean {
  return (
    MORE.has(normal) ||
    /\b(?:FirstName|MaleName|FemaleName)\b/.test(lexiconTag(normal)) ||
    (isListed(normal) && !isPlainWord(normal)) ||
    (normal.includes('-') && normal.split('-').every((part) => isGiven(part)))
  );
}

function isListed(normal: string): boolean {
  return WOMEN.has(normal) || MEN.has(normal) || BOTH.has(normal);
}

/** What a given name (lower case) tells of gender. */
export function genderOfGivenName(normal: string): Gender | null {
  const [part = ''] = normal.split('-');
  const first = isListed(part) ? part : withoutAccents(part);
  const tag = lexiconTag(first);
  if (WOMEN.has(first) || /\bFemaleName\b/.test(tag)) return MEN.has(first) ? null : 'woman';
  return MEN.has(first) || /\bMaleName\b/.test(tag) ? 'man' : null;
}
