import { lexiconTag } from '../compromise';
import type { Gender } from './gender';

const WOMAN = new Set(
  `wife widow mother daughter sister aunt niece girlfriend grandmother granddaughter stepmother stepdaughter ex-wife fiancée fiancee
  woman girl actress waitress heiress businesswoman saleswoman spokeswoman stewardess nun mum mom grandma bride lady hostess`.split(
    /\s+/,
  ),
);
const MAN = new Set(
  `husband widower father son brother uncle nephew boyfriend grandfather grandson stepfather stepson ex-husband fiancé fiance
  man boy businessman salesman fisherman spokesman priest monk dad grandpa groom gentleman`.split(
    /\s+/,
  ),
);
const RELATIONS = new Set(
  `wife widow mother daughter sister aunt niece girlfriend grandmother granddaughter stepmother stepdaughter ex-wife fiancée fiancee
  husband widower father son brother uncle nephew boyfriend grandfather grandson stepfather stepson ex-husband fiancé fiance
  spouse partner cousin child sibling parent friend colleague lawyer attorney`.split(/\s+/),
);
/** What compromise's list of people by trade lacks. */
const MORE = new Set(
  `activist analyst anchor architect artist athlete attorney author banker biographer blogger broker businessperson campaigner celebrity cleric
  columnist comedian commentator composer contractor correspondent critic dissident economist editor engineer entrepreneur executive expert farmer
  financier founder geologist historian host industrialist jockey journalist lawyer lobbyist magnate merchant microbiologist mogul musician
  novelist nurse owner philanthropist philosopher physician pianist pilot playwright poet political-scientist pollster producer professor
  programmer protester publisher researcher resident retiree scholar scientist sculptor seller shopkeeper singer sociologist
  strategist student surgeon survivor teacher technician tycoon veteran victim volunteer voter witness worker writer
  demonstrator refugee migrant fugitive defector gunman suspect defendant plaintiff inmate prisoner hostage rebel warlord insurgent
  striker goalkeeper midfielder defender winger quarterback pitcher linebacker batsman bowler sprinter cyclist golfer
  boxer swimmer skier skater gymnast racer footballer cricketer referee umpire rapper star billionaire millionaire guru pundit figure`.split(
    /\s+/,
  ),
);

/** Whether a noun (lower case, singular) says what someone does or to whom they are kin: "novelist", "widow". */
export function isPersonNoun(normal: string): boolean {
  // "writer-director"
  if (normal.includes('-') && !isListed(normal)) {
    return normal.split('-').every((part) => part !== '' && isListed(part));
  }
  return isListed(normal);
}

function isListed(normal: string): boolean {
  return (
    MORE.has(normal) ||
    WOMAN.has(normal) ||
    MAN.has(normal) ||
    RELATIONS.has(normal) ||
    /\bActor\b(?!.*Plural)/.test(lexiconTag(normal))
  );
}

/** Whether a noun (lower case) tells someone by another person: "wife", "lawyer". */
export function isRelation(normal: string): boolean {
  return RELATIONS.has(normal);
}

/** What such a noun tells of gender. */
export function genderOfPersonNoun(normal: string): Gender | null {
  if (WOMAN.has(normal)) return 'woman';
  return MAN.has(normal) ? 'man' : null;
}
