import { questioned, type Questioned } from './candidate';
import {
  isAssuredFact,
  isAudience,
  isBareObject,
  isComfort,
  isForecast,
  isGreeting,
  isIfAlone,
  isRegret,
  isTimeAlone,
} from './contents';
import { isDeniedStance, isGivenUp, isNoDeed, isNotAgainst, isOpenStance } from './denied';
import {
  isAccused,
  isAddressee,
  isBeforeParticiple,
  isPassiveSubject,
  isQuotedWithin,
} from './holders';

/** Why something is no position of its holder, by name, whoever found it: grammar that what was learned is asked to heed. */
const VETOES: readonly {
  readonly name: string;
  readonly speaksAgainst: (question: Questioned) => boolean;
}[] = [
  { name: 'denied', speaksAgainst: isDeniedStance },
  { name: 'open', speaksAgainst: isOpenStance },
  { name: 'given-up', speaksAgainst: isGivenUp },
  { name: 'no-deed', speaksAgainst: isNoDeed },
  { name: 'not-against', speaksAgainst: isNotAgainst },
  { name: 'bare-object', speaksAgainst: isBareObject },
  { name: 'time-alone', speaksAgainst: isTimeAlone },
  { name: 'comfort', speaksAgainst: isComfort },
  { name: 'forecast', speaksAgainst: isForecast },
  { name: 'assured-fact', speaksAgainst: isAssuredFact },
  { name: 'if-alone', speaksAgainst: isIfAlone },
  { name: 'regret', speaksAgainst: isRegret },
  { name: 'greeting', speaksAgainst: isGreeting },
  { name: 'audience', speaksAgainst: isAudience },
  { name: 'addressee', speaksAgainst: isAddressee },
  { name: 'passive-subject', speaksAgainst: isPassiveSubject },
  { name: 'before-participle', speaksAgainst: isBeforeParticiple },
  { name: 'accused', speaksAgainst: isAccused },
  { name: 'quoted-within', speaksAgainst: isQuotedWithin },
];

/** The first reason why a possible position is none, by name; null where nothing speaks against it. */
export function vetoOf(...about: Parameters<typeof questioned>): string | null {
  const question = questioned(...about);
  return VETOES.find(({ speaksAgainst }) => speaksAgainst(question))?.name ?? null;
}
