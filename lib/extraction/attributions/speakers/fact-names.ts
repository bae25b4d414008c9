/** What is told of one who may be meant, as small whole numbers by name. */
export type FactsOf = Readonly<Record<FactName, number>>;

/** The same, while it is gathered. */
export type FactsSoFar = Record<FactName, number>;

/** Larger numbers are all alike. */
export const ALIKE_FROM = 12;
/** The facts, in the order of a row. */
export const NO_FACTS = {
  // of the source
  form: 0,
  headKind: 0,
  plural: 0,
  joint: 0,
  comma: 0,
  quoted: 0,
  sourceFirst: 0,
  nested: 0,
  length: 0,
  namesInside: 0,
  peopleInside: 0,
  bodiesInside: 0,
  step: 0,
  country: 0,
  options: 0,
  // of the one who may be meant
  kind: 0,
  official: 0,
  place: 0,
  gender: 0,
  mentions: 0,
  mentionsBefore: 0,
  lead: 0,
  words: 0,
  // in the source
  inside: 0,
  insideForm: 0,
  insideFirst: 0,
  insideLast: 0,
  insideOfKind: 0,
  atStart: 0,
  atEnd: 0,
  ahead: 0,
  behind: 0,
  covered: 0,
  hasHead: 0,
  whole: 0,
  // before and behind it
  back: 0,
  backRank: 0,
  backKindRank: 0,
  backSubject: 0,
  backForm: 0,
  backBlock: 0,
  backQuoted: 0,
  backOpens: 0,
  subjectLast: 0,
  firstSubject: 0,
  adjacent: 0,
  inSentence: 0,
  inContent: 0,
  soon: 0,
  introduced: 0,
  // who spoke
  ruled: 0,
  spokeLast: 0,
  spokeBefore: 0,
  spokeThird: 0,
  spokeBlock: 0,
  spokeDistance: 0,
  spokeTimes: 0,
  spokeKindLast: 0,
  speaksNext: 0,
  speaksAround: 0,
  sameWords: 0,
  sameHead: 0,
  // what it is called
  called: 0,
  calledOnly: 0,
  calledLast: 0,
  named: 0,
  modified: 0,
  initials: 0,
  lastName: 0,
  firstName: 0,
  sharers: 0,
  lastSharer: 0,
  countryIs: 0,
  countryHas: 0,
};
/** Their names. */
export const FACTS = Object.keys(NO_FACTS) as readonly FactName[];
export type FactName = keyof typeof NO_FACTS;

/** Stands for "none" where facts count distances. */
export const FAR = 99;
