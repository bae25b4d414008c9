import { lexiconTag } from '../compromise';

/** Head nouns of bodies that belong to a state, a party, a military or an international organization. */
const PUBLIC_HEADS = new Set(
  `ministry ministries department departments agency bureau administration government govt cabinet parliament senate congress assembly legislature
  duma knesset bundestag bundesrat diet rajya lok sabha majlis house commons lords politburo presidium committee subcommittee council
  commission court tribunal judiciary chancellery presidency embassy consulate mission delegation secretariat authority directorate
  inspectorate treasury exchequer army navy force forces guard guards corps command military militia police constabulary party
  coalition bloc caucus campaign league nations republic kingdom state junta regime commissariat
  prosecutor's prosecutors office administration pentagon kremlin downing whitehall elysee reserve customs immigration patrol
  intelligence security service services county city municipality province district town borough front movement`.split(
    /\s+/,
  ),
);
/** Head nouns of other bodies. */
const OTHER_HEADS = new Set(
  `university college school academy institute institution foundation center centre association society club company corporation corp inc ltd llc plc
  group holdings partners associates capital fund funds trust chamber hospital clinic church diocese temple mosque museum library theater theatre
  news times post journal tribune herald gazette chronicle telegraph guardian observer mail mirror sun star globe press magazine review
  weekly daily television tv radio network networks channel media broadcasting studios pictures records entertainment productions
  airlines airways motors industries systems technologies technology labs laboratories pharmaceuticals energy oil gas petroleum steel
  insurance financial securities equities investments bancorp brothers bros & project initiative forum summit conference festival
  awards prize cup championship games olympics hotel hotels tower towers resort casino plaza building hall street avenue road boulevard
  park garden gardens atoll reef reefs isle isles islet creek canyon glacier volcano forest springs falls rapids beach harbor harbour heights
  bluffs ranch farm farms pier dam pipeline tunnel port pass emmy oscar grammy cathedral palace castle monument memorial airport station bridge river lake mountain mountains island islands valley bay sea ocean desert peninsula strait canal highway
  act bill law amendment treaty agreement accord protocol plan program programme deal doctrine order rule rules constitution
  day week month year war revolution uprising spring crisis scandal affair investigation probe report survey poll index
  team squad fc united rovers wanderers lions tigers eagles bears giants cowboys yankees patriots
  publishers publishing books store stores market markets exchange gallery archive archives award coalition fund
  pac superpac watch international studios consulting solutions strategies research analytics communications worldwide global
  electronics motor motors telecom telekom telecommunications mobile software semiconductor airline shipping logistics foods brewery breweries beverages
  cement chemicals chemical metals minerals properties realty retail semiconductors aerospace aviation healthcare biotech therapeutics
  stadium arena coliseum panthers symposium pageant marathon derby cooperative syndicate cartel mafia bank federation union alliance orchestra choir ballet opera circus lives brotherhood ring zone line wall square hill district county fire`.split(
    /\s+/,
  ),
);
/** Bodies that are public without a word that says so; with the country they stand for, where they do. */
const PUBLIC_NAMES = new Set(
  `un|u.n.|united nations|eu|e.u.|european union|nato|who|imf|world bank|wto|opec|asean|african union|arab league|iaea|osce|oecd|unesco|unicef|unhcr|ecowas|
interpol|europol|icc|fbi|f.b.i.|cia|c.i.a.|nsa|n.s.a.|dhs|doj|epa|e.p.a.|irs|i.r.s.|sec|s.e.c.|fda|f.d.a.|fcc|f.c.c.|ftc|cdc|dea|atf|tsa|nasa|
fema|usaid|gop|g.o.p.|dnc|d.n.c.|rnc|r.n.c.|mi5|mi6|gchq|nhs|hmrc|kgb|fsb|gru|svr|mossad|shin bet|idf|isi|raw|bnd|dgse|pla|ira|plo|anc|zanu-pf|
bjp|psoe|cdu|csu|spd|afd|fdp|snp|ukip|dup|plaid cymru|sinn fein|sinn féin|fianna fail|fine gael|likud|fatah|hamas|hezbollah|akp|chp|hdp|pkk|ypg|
white house|capitol|state department|pentagon|kremlin|downing street|whitehall|supreme court|congress|senate|house of representatives|
house of commons|house of lords|parliament|bundestag|knesset|duma|security council|general assembly|european commission|european parliament|
european council|european central bank|bank of england|bank of japan|federal reserve|fed|ecb|treasury|home office|foreign office|scotland yard|
met police|interpol|red army|taliban|justice department|secret service|coast guard|border patrol|national guard|air force|navy|army|marines|
marine corps|tories|tory|labour|conservatives|conservative|lib dems|liberal democrats|democrats|republicans|greens|labour party|socialists|
democratic party|republican party|communist party|central bank|people's bank of china|politburo|revolutionary guards|revolutionary guard|
soviet union|national bank|reserve bank|development bank|investment bank|customs and border protection|u.s. customs and border protection|immigration and customs enforcement|world health organization|world trade organization|international monetary fund|
international criminal court|international court of justice|world food program|world food programme|red crescent|nsc|n.s.c.|national security agency|lib dem|national security council|joint chiefs|joint chiefs of staff|house|tea party|congressional black caucus|freedom caucus`
    .replaceAll('\n', '')
    .split('|'),
);
/** Firms, media and others that speak in the news and are not public. */
const OTHER_NAMES = new Set(
  `reuters|associated press|ap|a.p.|afp|agence france-presse|xinhua|tass|interfax|bloomberg|bbc|b.b.c.|cnn|nbc|abc|cbs|msnbc|cnbc|npr|pbs|itv|sky news|
al jazeera|fox|fox news|c-span|politico|breitbart|buzzfeed|vox|slate|salon|axios|propublica|wikileaks|yonhap|kyodo|nhk|cctv|ndtv|dpa|rt|sputnik|
new york times|washington post|wall street journal|usa today|los angeles times|boston globe|chicago tribune|financial times|economist|
guardian|telegraph|independent|daily mail|le monde|le figaro|der spiegel|die zeit|el pais|el país|la repubblica|haaretz|
google|facebook|twitter|apple|amazon|microsoft|uber|lyft|tesla|netflix|instagram|youtube|snapchat|whatsapp|tiktok|telegram|reddit|linkedin|
alibaba|tencent|huawei|samsung|sony|toyota|honda|volkswagen|bmw|daimler|boeing|airbus|lockheed|raytheon|exxon|exxonmobil|chevron|shell|bp|total|
gazprom|rosneft|lukoil|aramco|petrobras|walmart|costco|pfizer|moderna|astrazeneca|novartis|bayer|monsanto|goldman sachs|morgan stanley|
jpmorgan|jp morgan|j.p. morgan|jpmorgan chase|citigroup|citibank|wells fargo|deutsche bank|hsbc|barclays|ubs|credit suisse|blackrock|moody's|standard & poor's|
greenpeace|amnesty|amnesty international|human rights watch|oxfam|red cross|planned parenthood|naacp|aclu|a.c.l.u.|nra|n.r.a.|aipac|aarp|afl-cio|
fraternal order of police|league of women voters|premier league|champions league|major league|isis|isil|islamic state|daesh|al qaeda|al-qaeda|al-qaida|al qaida|boko haram|al-shabab|al shabab|al-shabaab|nusra front|
gallup|pew|quinnipiac|ipsos|yougov|rasmussen|nfl|nba|mlb|nhl|fifa|uefa|ioc|ncaa|espn|harvard|yale|princeton|stanford|oxford|cambridge|mit`
    .replaceAll('\n', '')
    .split('|'),
);

export type BodyKind = 'public' | 'other';

/** Whether a word (lower case) heads the name of a body: "ministry", "university". A few (war, street, act) head names of other things. */
export function bodyHead(normal: string): BodyKind | null {
  if (PUBLIC_HEADS.has(normal)) return 'public';
  return OTHER_HEADS.has(normal) ? 'other' : null;
}

/** Whether a whole name (lower case) is a known body. */
export function bodyNamed(normal: string): BodyKind | null {
  if (PUBLIC_NAMES.has(normal)) return 'public';
  if (OTHER_NAMES.has(normal)) return 'other';
  return /\b(?:Organization|SportsTeam)\b/.test(lexiconTag(normal)) ? 'other' : null;
}

/** Head nouns above that name no body which could act: a law, a place, a time. */
const THINGS = new Set(
  `act bill law amendment treaty agreement accord protocol plan program programme deal doctrine order rule rules constitution day week month year
  war revolution uprising spring crisis scandal affair investigation probe report survey poll index hotel tower towers resort casino plaza
  building hall street avenue road boulevard park airport station bridge river lake mountain mountains island islands valley bay sea ocean
  desert peninsula strait canal highway festival awards prize cup championship games olympics zone line wall square hill district county
  garden gardens atoll reef reefs isle isles islet creek canyon glacier volcano forest springs falls rapids beach harbor harbour heights bluffs
  ranch farm farms pier dam pipeline tunnel port pass emmy oscar grammy cathedral palace castle monument memorial frigate ship vessel yacht
  strip average shoal dialogue novel film movie song album village island fire stadium arena award books town city province summit conference`.split(
    /\s+/,
  ),
);

const THING_OPENINGS = new Set(
  'hurricane typhoon cyclone storm uss hms hmcs hmas operation exercise'.split(' '),
);

/** Whether a word (lower case) opens the names of storms, ships and undertakings: "Hurricane", "Operation". */
export function opensThing(normal: string): boolean {
  return THING_OPENINGS.has(normal);
}

/** Whether a body's head noun (lower case) names a thing rather than someone who acts. */
export function isThing(normal: string): boolean {
  return THINGS.has(normal);
}
