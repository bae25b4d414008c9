import { lexiconTag } from '../compromise';
import cities from './cities.json';
import places from './places.json';

/** What world-countries does not list: short forms of the press, other spellings, and where capitals go by another name. */
const MORE_ALIASES: Readonly<Record<string, string>> = {
  us: 'United States',
  'u.s.': 'United States',
  'u.s.a.': 'United States',
  usa: 'United States',
  america: 'United States',
  uk: 'United Kingdom',
  'u.k.': 'United Kingdom',
  britain: 'United Kingdom',
  uae: 'United Arab Emirates',
  'u.a.e.': 'United Arab Emirates',
  czechia: 'Czech Republic',
  congo: 'DR Congo',
  drc: 'DR Congo',
  dprk: 'North Korea',
  prc: 'China',
  'the gambia': 'Gambia',
  'east timor': 'Timor-Leste',
  swaziland: 'Eswatini',
  macedonia: 'North Macedonia',
  'ivory coast': 'Ivory Coast',
  turkey: 'Türkiye',
  turkiye: 'Türkiye',
  holland: 'Netherlands',
  burma: 'Myanmar',
  'cape verde': 'Cape Verde',
};
const MORE_CAPITALS: Readonly<Record<string, string>> = {
  washington: 'United States',
  'washington, d.c.': 'United States',
  kiev: 'Ukraine',
  kyiv: 'Ukraine',
  'the kremlin': 'Russia',
  kremlin: 'Russia',
  'downing street': 'United Kingdom',
  whitehall: 'United Kingdom',
  'the elysee': 'France',
  elysee: 'France',
  élysée: 'France',
  'blue house': 'South Korea',
  astana: 'Kazakhstan',
  'nur-sultan': 'Kazakhstan',
  rangoon: 'Myanmar',
  yangon: 'Myanmar',
  naypyidaw: 'Myanmar',
  pretoria: 'South Africa',
  abuja: 'Nigeria',
  'the hague': 'Netherlands',
  'new delhi': 'India',
  delhi: 'India',
  islamabad: 'Pakistan',
  dar: 'Tanzania',
  zhongnanhai: 'China',
  'la paz': 'Bolivia',
};
const MORE_DEMONYMS: Readonly<Record<string, string>> = {
  american: 'United States',
  british: 'United Kingdom',
  english: 'United Kingdom',
  scottish: 'United Kingdom',
  welsh: 'United Kingdom',
  argentinian: 'Argentina',
  saudi: 'Saudi Arabia',
  soviet: 'Russia',
  dutch: 'Netherlands',
  congolese: 'DR Congo',
  dominican: 'Dominican Republic',
  philippine: 'Philippines',
  filipino: 'Philippines',
  korean: 'South Korea',
  'south korean': 'South Korea',
  israeli: 'Israel',
  palestinian: 'Palestine',
  turkish: 'Türkiye',
  czech: 'Czech Republic',
  slovak: 'Slovakia',
  kyrgyz: 'Kyrgyzstan',
  kazakh: 'Kazakhstan',
  uzbek: 'Uzbekistan',
  turkmen: 'Turkmenistan',
  tajik: 'Tajikistan',
  thai: 'Thailand',
  swiss: 'Switzerland',
  spanish: 'Spain',
  french: 'France',
  chinese: 'China',
  bangladeshi: 'Bangladesh',
  afghan: 'Afghanistan',
  vatican: 'Vatican City',
  kosovar: 'Kosovo',
  monegasque: 'Monaco',
  'new zealand': 'New Zealand',
  ivorian: 'Ivory Coast',
  zimbabwe: 'Zimbabwe',
  nigerien: 'Niger',
  nigerian: 'Nigeria',
};
/** Adjectives of regions and peoples that belong to no one country. */
const REGIONAL = new Set(
  `european asian african arab latin nordic baltic balkan caribbean western eastern northern southern kurdish catalan basque chechen
  tibetan uighur uyghur islamic jewish muslim catholic sunni shiite shia hindu buddhist orthodox protestant hispanic latino latina mideast scandinavian flemish walloon bavarian sicilian texan californian`.split(
    /\s+/,
  ),
);
const STATES = new Set(
  `alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|
louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|
new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|
virginia|washington|west virginia|wisconsin|wyoming|puerto rico|guam|ala.|ariz.|ark.|calif.|colo.|conn.|del.|fla.|ga.|ill.|ind.|kan.|ky.|la.|md.|
mass.|mich.|minn.|miss.|mo.|mont.|neb.|nev.|n.h.|n.j.|n.m.|n.y.|n.c.|n.d.|okla.|ore.|pa.|r.i.|s.c.|s.d.|tenn.|tex.|vt.|va.|wash.|w.va.|wis.|wyo.|
d.c.|ontario|quebec|alberta|british columbia|manitoba|saskatchewan|nova scotia|new brunswick|queensland|new south wales|tasmania|
england|scotland|wales|northern ireland|ulster|catalonia|bavaria|saxony|hesse|brandenburg|lombardy|veneto|sicily|sardinia|tuscany|andalusia|
galicia|brittany|normandy|corsica|crimea|donbas|donetsk|luhansk|chechnya|dagestan|tatarstan|siberia|kurdistan|kashmir|punjab|sindh|balochistan|
gujarat|bihar|kerala|assam|rajasthan|maharashtra|tamil nadu|karnataka|uttar pradesh|west bengal|tibet|xinjiang|guangdong|sichuan|hunan|yunnan|
fujian|hubei|henan|hebei|shandong|shanxi|shaanxi|zhejiang|jiangsu|darfur|kordofan|tigray|oromia|amhara|kivu|katanga|biafra|gauteng|kwazulu-natal|
western cape|eastern cape|limpopo|chiapas|oaxaca|jalisco|sinaloa|sonora|mindanao|luzon|aceh|papua|java|sumatra|okinawa|hokkaido|fukushima`
    .replaceAll('\n', '')
    .split('|'),
);
const REGIONS = new Set(
  `europe|asia|africa|oceania|antarctica|north america|south america|latin america|central america|middle east|far east|east asia|south asia|
southeast asia|central asia|eastern europe|western europe|north africa|west africa|east africa|southern africa|sub-saharan africa|sahel|
horn of africa|caribbean|balkans|baltics|caucasus|scandinavia|levant|maghreb|gulf|persian gulf|arabian peninsula|korean peninsula|indochina|
pacific|atlantic|mediterranean|black sea|south china sea|east china sea|red sea|arctic|crimean peninsula|west bank|gaza|gaza strip|golan heights|
east jerusalem|bosnia|herzegovina|korea|vietnam|midwest|northeast|southwest|new england|silicon valley|wall street|capitol hill|manhattan|brooklyn|
bronx|queens|staten island|long island|harlem|hollywood|los angeles|san francisco|san diego|san jose|las vegas|new orleans|st. louis|st. paul|
fort worth|el paso|baton rouge|des moines|little rock|salt lake city|kansas city|oklahoma city|new york city|jersey city|long beach|palm beach|
miami beach|virginia beach|santa fe|santa monica|san antonio|san bernardino|sacramento|cedar rapids|grand rapids|west palm beach|fort lauderdale|
ann arbor|cape town|tel aviv|abu dhabi|buenos aires|rio de janeiro|sao paulo|são paulo|hong kong|ho chi minh city|kuala lumpur|
saint petersburg|st. petersburg|nizhny novgorod|port-au-prince|santo domingo|guatemala city|panama city|mexico city|ciudad juarez|
united nations plaza|red square|tiananmen square|tahrir square|times square|trafalgar square|brandenburg gate|donbass|aleppo|mosul|fallujah|
raqqa|kandahar|helmand|idlib|homs|benghazi|tripoli|misrata|mariupol|kharkiv|odesa|odessa|lviv|kherson|bakhmut|sevastopol|simferopol`
    .replaceAll('\n', '')
    .split('|'),
);

const CITIES = new Set(cities.names.flatMap((line) => line.split('|')));
const COUNTRIES = new Map<string, string>();
const CAPITALS = new Map<string, string>();
const DEMONYMS = new Map<string, string>();
for (const [name, aliases, capitals, demonyms] of places.countries as unknown as readonly [
  string,
  string[],
  string[],
  string[],
][]) {
  for (const alias of [name, ...aliases]) add(COUNTRIES, alias, name);
  for (const capital of capitals) add(CAPITALS, capital, name);
  for (const demonym of demonyms.flatMap((words) => words.split(', ')))
    add(DEMONYMS, demonym, name);
}
for (const [alias, name] of Object.entries(MORE_ALIASES))
  COUNTRIES.set(alias, COUNTRIES.get(name.toLowerCase()) ?? name);
for (const [alias, name] of Object.entries(MORE_CAPITALS))
  CAPITALS.set(alias, COUNTRIES.get(name.toLowerCase()) ?? name);
for (const [alias, name] of Object.entries(MORE_DEMONYMS))
  DEMONYMS.set(alias, COUNTRIES.get(name.toLowerCase()) ?? name);

function add(map: Map<string, string>, key: string, name: string): void {
  const lower = key.toLowerCase().replace(/’/g, "'");
  if (!map.has(lower)) map.set(lower, name);
}

/** The country that goes by this name (lower case, straight apostrophes): "republic of korea" → "South Korea". */
export function countryNamed(normal: string): string | undefined {
  return COUNTRIES.get(normal);
}

/** The country whose capital or seat of power this is: "seoul" → "South Korea", "kremlin" → "Russia". */
export function countryOfCapital(normal: string): string | undefined {
  return CAPITALS.get(normal);
}

/** The country an adjective belongs to: "south korean" → "South Korea"; `''` for one that belongs to a region. */
export function countryOfDemonym(normal: string): string | undefined {
  return DEMONYMS.get(normal) ?? (REGIONAL.has(normal) ? '' : undefined);
}

/** Whether a name (lower case) is a place of any size. */
export function isPlace(normal: string): boolean {
  return (
    COUNTRIES.has(normal) ||
    CAPITALS.has(normal) ||
    STATES.has(normal) ||
    REGIONS.has(normal) ||
    CITIES.has(normal) ||
    /\b(?:City|Region|Place|Country)\b/.test(lexiconTag(normal))
  );
}

/** Whether a name (lower case) is a state or province, as it follows a town: "Flint, Mich." */
export function isProvince(normal: string): boolean {
  return STATES.has(normal);
}

const OPENINGS = new Set(
  `fort ft ft. port mount mt mt. lake cape camp st st. saint san santa são deir umm wadi los las nizhny upper lower north south east west northern
  southern eastern western new old puerto villa ciudad ain beit ras jabal jebel`.split(/\s+/),
);

/** Whether a word (lower case) opens the names of places: "Fort", "Mount", "San". */
export function opensPlace(normal: string): boolean {
  return OPENINGS.has(normal);
}

/** Whether a word (lower case) names people by country, region, faith or camp: "Europeans", "African-Americans", "Islamists". */
export function isPeoples(normal: string): boolean {
  const word = normal.slice(normal.lastIndexOf('-') + 1);
  return (
    /(?:icans|ians|ists|crats|ims|anics|tinos|tinas)$/.test(word) ||
    (word.endsWith('s') && countryOfDemonym(word.slice(0, -1)) !== undefined) ||
    /^(?:islam|christians?|jews?|hindus?|sikhs?|catholics?|muslims?|whites|blacks|hispanics?|latin[oax])$/.test(
      word,
    )
  );
}
