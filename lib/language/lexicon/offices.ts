import type { Gender } from './gender';

/**
 * Nouns of office. `public` ones make an official by themselves; `bodied` ones do when a public body, a country or a party stands
 * with them ("head of the Interior Ministry", "Labour leader"); all others (editor, professor, analyst) are in neither list.
 */
const PUBLIC = new Set(
  `president premier minister pm chancellor vice-president vice-premier vice-chancellor vice-minister president-elect vice-president-elect
  senator sen senators sens congressman congresswoman congressmen congresswomen congressperson rep reps lawmaker lawmakers legislator legislators
  parliamentarian parliamentarians mp mps mep meps mla mlas msp mna deputy assemblyman assemblywoman assemblymember councilman councilwoman councillor councilor
  councilmember alderman alderwoman selectman freeholder commissioner-general
  governor gov governors gov-elect governor-elect governor-general lieutenant-governor mayor mayors mayor-elect ex-mayor intendant prefect
  ambassador ambassadors envoy envoys diplomat diplomats consul attaché attache nuncio plenipotentiary high-commissioner
  minister-president taoiseach tánaiste tanaiste undersecretary under-secretary subsecretary sub-secretary vizier
  king queen emperor empress emir sultan monarch crown-prince caliph tsar czar shah prince princess
  general gen generals admiral adm admirals colonel col major maj lieutenant lt captain capt commander cmdr brigadier brig sergeant sgt corporal cpl marshal
  field-marshal commodore airman
  justice justices judge judges magistrate magistrates prosecutor prosecutors sheriff solicitor-general attorney-general ombudsman registrar coroner
  protector rector-general del ald cllr amb supt dictator strongman autocrat despot ruler potentate statesman stateswoman politician politicians policymaker
  candidate candidates nominee nominees hopeful hopefuls contender contenders front-runner frontrunner front-runners presidential-hopeful
  incumbent congressmember speaker whip backbencher frontbencher first-lady
  secretary-general secretary-treasurer spymaster inspector-general comptroller ex-president ex-minister ex-premier ex-governor
  ex-senator ex-congressman ex-chancellor ex-ambassador ex-general ex-prosecutor ex-lawmaker negotiator negotiators`.split(
    /\s+/,
  ),
);
const BODIED = new Set(
  `secretary director head chief chiefs chair chairman chairwoman chairperson co-chair co-chairman co-chairwoman vice-chairman vice-chairwoman vice-chair leader leaders co-leader
  spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople adviser advisers advisor advisors aide aides official officials officer officers
  representative representatives member members commissioner commissioners coordinator co-ordinator manager strategist strategists counsel counselor counsellor
  administrator superintendent inspector treasurer delegate delegates emissary boss chieftain figure figures veteran founder co-founder
  operative consultant pollster director-general deputy-director auditor czar tsar supremo liaison attorney lawyer
  economist strategist surrogate surrogates democrat democrats republican republicans conservative conservatives socialist
  independent libertarian communist activist organizer attendant agent agents soldier commandant commander-in-chief
  cleric rebel negotiator mediator investigator staffer staff intern guard patron grandee stalwart heavyweight firebrand elder
  undersheriff constable challenger challengers successor successors predecessor predecessors counterpart counterparts mate assistant detective secretary-elect rapporteur ranking-member democrat mp founder member-elect ceo executive`.split(
    /\s+/,
  ),
);
/** Words that qualify an office and stand before it. */
const QUALIFIERS = new Set(
  `former then ex acting interim caretaker outgoing incoming current new newly newly-elected elected re-elected reelected recently deputy vice assistant
  associate under principal first second third senior junior chief top high high-ranking senior-most ranking leading prominent veteran longtime long-time
  lead special permanent joint general executive managing ruling opposition prime foreign interior home finance defense defence justice
  health education trade economy economic commerce treasury labor labour environment energy transport transportation agriculture
  industry culture sports planning immigration housing justice security intelligence national international federal state regional
  provincial local municipal city county district parliamentary congressional legislative presidential vice-presidential gubernatorial
  mayoral senatorial political military naval army navy police prison judicial supreme appeals constitutional electoral public press
  communications media policy campaign party government cabinet shadow state union communist socialist democratic republican
  conservative liberal labour tory green nationalist populist far-right far-left right-wing left-wing centrist center-right center-left
  centre-right centre-left moderate hard-line hardline reformist islamist secular independent exiled ousted deposed disgraced embattled jailed
  imprisoned late presumptive presumed prospective potential likely would-be failed unsuccessful onetime one-time sometime two-term three-term
  two-time three-time long-serving longest-serving billionaire fellow rival retired`.split(/\s+/),
);
const FEMININE = new Set(
  'congresswoman councilwoman assemblywoman chairwoman spokeswoman stateswoman alderwoman queen empress princess first-lady'.split(
    ' ',
  ),
);
const MASCULINE = new Set(
  'congressman councilman assemblyman chairman spokesman statesman alderman king emperor prince strongman selectman'.split(
    ' ',
  ),
);
/** The fields of government, as they follow "minister of" or "secretary for". */
const FIELDS = new Set(
  `foreign external internal interior home affairs state defense defence treasury finance justice health education trade commerce labor labour
  environment energy transport transportation agriculture industry culture sports planning immigration housing security intelligence
  national homeland veterans human services public works science technology information communications infrastructure development
  cooperation international economic economy social welfare families women youth religious tourism water resources mines mining
  petroleum oil gas natural fisheries forestry lands land local regional rural urban budget administration reform digital
  emergency situations police war navy army air force parliamentary europe european overseas international pensions work business
  innovation skills universities levelling up media sport heritage and the of for`.split(/\s+/),
);

export type OfficeKind = 'public' | 'bodied';

/** What kind of office noun a word is (lower case, full stop or not), or null. */
export function officeKind(normal: string): OfficeKind | null {
  // "then-Sen.", "ex-mayor"
  const word = (normal.endsWith('.') ? normal.slice(0, -1) : normal).replace(/^(?:then|ex)-/, '');
  return kindOf(word) ?? (/[^s]s$/.test(word) ? kindOf(word.slice(0, -1)) : null);
}

function kindOf(word: string): OfficeKind | null {
  if (PUBLIC.has(word)) return 'public';
  return BODIED.has(word) ? 'bodied' : null;
}

/** Whether a word (lower case) qualifies an office that follows: "former", "deputy", "foreign". */
export function qualifiesOffice(normal: string): boolean {
  return QUALIFIERS.has(normal) || /^(?:ex|vice|then|pro|anti|co|non)-/.test(normal);
}

/** Whether a word (lower case) names a field of government: "foreign", "affairs". */
export function isField(normal: string): boolean {
  return FIELDS.has(normal);
}

/** What an office noun tells of gender. */
export function genderOfOffice(normal: string): Gender | null {
  if (FEMININE.has(normal)) return 'woman';
  return MASCULINE.has(normal) ? 'man' : null;
}
