import { countryOfDemonym } from '../../../language/lexicon/places';
import { NAMED_STEPS } from '../sources';
import { type Asked, HEAD_KINDS, SOURCE_FORMS } from './asked';
import type { Member, Naming } from './cast';
import { firstFrom, type Scene, speakerOf } from './scene';

/** Who may be meant; null stands for nobody whom the article has. */
export type PossibleSpeaker = Member | null;

/** What is told of one who may be meant, as small whole numbers by name. */
export type FactsOf = Readonly<Record<FactName, number>>;

const KINDS = ['person', 'organization', 'place'] as const;
const FORMS = ['full', 'short', 'alias', 'role', 'pronoun'] as const;
/** Larger numbers are all alike. */
const MOST = 12;
/** The facts, in the order of a row. */
const NO_FACTS = {
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
const FAR = 99;

/** The facts of all who may be meant in a scene, then of nobody. */
export function factsOf(scene: Scene): readonly FactsOf[] {
  const source = sourceFacts(scene);
  const ranks = ranksOf(scene.before);
  const rows = scene.options.map((member) => {
    const facts = { ...source };
    memberFacts(facts, scene, member);
    insideFacts(facts, scene, member);
    aroundFacts(facts, scene, member, ranks);
    spokenFacts(facts, scene, member);
    calledFacts(facts, scene, member);
    return facts;
  });
  tellApart(rows);
  shareName(rows, scene);
  return [...rows, { ...source, kind: KINDS.length }];
}

function sourceFacts({ asked, inside, options, outer }: Scene): Record<FactName, number> {
  const distinct = new Set(inside.map(({ member }) => member));
  const kinds = [...distinct].map(({ entity }) => entity.kind);
  return {
    ...NO_FACTS,
    form: SOURCE_FORMS[asked.form],
    headKind: HEAD_KINDS[asked.headKind],
    plural: Number(asked.plural),
    joint: Number(asked.joint),
    comma: Number(asked.comma),
    quoted: Number(asked.quoted),
    sourceFirst: Number(asked.at < asked.candidate.content[0].start),
    nested: Number(outer !== undefined),
    length: Math.min(MOST, asked.tokens.length),
    namesInside: distinct.size,
    peopleInside: kinds.filter((kind) => kind === 'person').length,
    bodiesInside: kinds.filter((kind) => kind === 'organization').length,
    step: asked.ruled.entity ? 1 + NAMED_STEPS.indexOf(asked.ruled.step) : 0,
    country: Number(asked.country !== ''),
    options: Math.min(30, options.length),
  };
}

function memberFacts(facts: Record<FactName, number>, { asked }: Scene, member: Member): void {
  const { entity, namings, place, gender, name } = member;
  facts.kind = KINDS.indexOf(entity.kind);
  facts.official = Number(entity.office !== undefined);
  facts.place = Math.min(MOST, place);
  const wanted = asked.form === 'he' ? 'man' : asked.form === 'she' ? 'woman' : null;
  facts.gender = wanted && gender ? (wanted === gender ? 1 : -1) : 0;
  facts.mentions = Math.min(MOST, namings.length);
  facts.mentionsBefore = Math.min(MOST, firstFrom(namings, asked.at));
  facts.lead = namings.slice(0, 3).filter(({ sentence }) => sentence < 3).length;
  facts.words = Math.min(5, name.length);
}

function insideFacts(facts: Record<FactName, number>, scene: Scene, member: Member): void {
  const { inside, asked } = scene;
  const mine = inside.findIndex((naming) => naming.member === member);
  if (mine < 0) return;
  const naming = inside[mine]!;
  const { span, form, from, to, sentence } = naming;
  const all = scene.cast.text.sentences[sentence]!.tokens;
  const { start, end } = asked.source!;
  facts.inside = 1;
  facts.insideForm = FORMS.indexOf(form) + 1;
  facts.insideFirst = Number(mine === 0);
  facts.insideLast = Number(inside.at(-1)!.member === member);
  facts.insideOfKind = inside
    .slice(0, mine)
    .filter((other) => other.member.entity.kind === member.entity.kind).length;
  const before = all[from - 1];
  const after = all[to];
  facts.atStart = Number(span.start <= start || (before?.tag === 'DT' && before.start <= start));
  facts.atEnd = Number(span.end >= end);
  facts.ahead = span.start <= start || !before ? 0 : besideCode(before.tag, before.normal);
  facts.behind = span.end >= end || !after ? 0 : besideCode(after.tag, after.normal);
  facts.covered = Number(
    inside.some(
      (other) => other !== naming && other.span.start <= span.start && other.span.end >= span.end,
    ),
  );
  facts.hasHead = Number(
    asked.head !== undefined && span.start <= asked.head.start && asked.head.end <= span.end,
  );
  facts.whole = Number(span.start <= start && span.end >= end);
}

const TAG_CODES: readonly RegExp[] = [
  /^POS$/,
  /^,$/,
  /^NNP/,
  /^NN/,
  /^JJ/,
  /^VB|^MD/,
  /^W/,
  /^PRP/,
];

/** What stands beside a name, by number. */
export function besideCode(tag: string, normal: string): number {
  if (/^(?:and|or|&)$/.test(normal)) return 1;
  if (/^(?:of|from|in|at)$/.test(normal)) return 2;
  if (/^(?:for|to|with|by)$/.test(normal)) return 3;
  if (tag === 'IN') return 4;
  const code = TAG_CODES.findIndex((tags) => tags.test(tag));
  return code < 0 ? 13 : 5 + code;
}

interface Ranks {
  readonly all: ReadonlyMap<Member, number>;
  readonly ofKind: ReadonlyMap<Member, number>;
  readonly subject: Member | undefined;
}

/** How many others, and of one’s kind, were named since one was. */
function ranksOf(before: readonly Naming[]): Ranks {
  const all = new Map<Member, number>();
  const ofKind = new Map<Member, number>();
  const kinds = new Map<string, number>();
  for (const { member } of before) {
    if (all.has(member)) continue;
    all.set(member, all.size);
    const { kind } = member.entity;
    ofKind.set(member, kinds.get(kind) ?? 0);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return { all, ofKind, subject: before.find(({ subject, quoted }) => subject && !quoted)?.member };
}

function aroundFacts(
  facts: Record<FactName, number>,
  scene: Scene,
  member: Member,
  ranks: Ranks,
): void {
  const { asked, before, after, contained, cast } = scene;
  const last =
    before.find((naming) => naming.member === member && !naming.quoted) ??
    before.find((naming) => naming.member === member);
  facts.back = last ? Math.min(MOST, asked.sentence - last.sentence) : FAR;
  facts.backRank = Math.min(MOST, ranks.all.get(member) ?? FAR);
  facts.backKindRank = Math.min(MOST, ranks.ofKind.get(member) ?? FAR);
  if (last) {
    facts.backSubject = Number(last.subject);
    facts.backForm = FORMS.indexOf(last.form) + 1;
    facts.backBlock = Math.min(5, asked.block - cast.text.sentences[last.sentence]!.block);
    facts.backQuoted = Number(last.quoted);
    facts.backOpens = Number(last.opens && asked.sentence - last.sentence <= 1);
    facts.adjacent = Number(asked.at - last.span.end <= 2);
    facts.inSentence = Number(last.sentence === asked.sentence);
  }
  facts.subjectLast = Number(ranks.subject === member);
  facts.firstSubject = Number(
    before.some(
      (naming) =>
        naming.member === member && naming.sentence === asked.sentence - 1 && naming.subject,
    ),
  );
  facts.inContent = Math.min(3, contained.get(member) ?? 0);
  const next = after.find((naming) => naming.member === member);
  facts.soon = next ? Math.min(MOST, next.sentence - asked.sentence) : FAR;
  facts.introduced = Number((member.namings[0]?.span.start ?? 0) < asked.at);
}

function spokenFacts(facts: Record<FactName, number>, scene: Scene, member: Member): void {
  const { asked, told, next, outer, cast } = scene;
  const { id, kind } = member.entity;
  const spoke = (one: Asked | undefined) => Number(speakerOf(scene, one) === id);
  facts.ruled = Number(asked.ruled.entity === id);
  facts.spokeLast = spoke(told[0]);
  facts.spokeBefore = spoke(told[1]);
  facts.spokeThird = spoke(told[2]);
  const theirs = told.filter(spoke);
  const [last] = theirs;
  facts.spokeBlock = last ? Math.min(5, asked.block - last.block) : FAR;
  facts.spokeDistance = last ? Math.min(MOST, Math.abs(asked.sentence - last.sentence)) : FAR;
  facts.spokeTimes = Math.min(MOST, theirs.length);
  const ofKind = told.find(
    (one) => cast.byId.get(speakerOf(scene, one) ?? 'e0')?.entity.kind === kind,
  );
  facts.spokeKindLast = spoke(ofKind);
  facts.speaksNext = spoke(next);
  facts.speaksAround = spoke(outer);
  if (!asked.head || asked.tokens.length === 0) return;
  const words = asked.tokens.map(({ normal }) => normal).join(' ');
  const alike = theirs.filter(({ head }) => head !== undefined);
  facts.sameWords = Number(
    alike.some(({ tokens }) => tokens.map(({ normal }) => normal).join(' ') === words),
  );
  facts.sameHead = Number(alike.some(({ head }) => head!.normal === asked.head!.normal));
}

function calledFacts(
  facts: Record<FactName, number>,
  { asked }: Scene,
  { called, name, initials, entity }: Member,
): void {
  const { tokens, head, country } = asked;
  if (!head) return;
  const words = tokens.map(({ normal }) => normal);
  facts.called = Number(called.has(head.normal) || called.has(head.lemma));
  facts.named = name.at(-1) === head.normal ? 2 : name.includes(head.normal) ? 1 : 0;
  facts.modified = Math.min(
    4,
    words.filter(
      (word) =>
        word.length > 3 && word !== head.normal && (called.has(word) || name.includes(word)),
    ).length,
  );
  facts.initials = Number(initials.length > 1 && words.includes(initials));
  facts.lastName = Number(words.includes(name.at(-1)!));
  facts.firstName = Number(name.length > 1 && words.includes(name[0]!));
  if (country === '') return;
  const whole = name.join(' ');
  facts.countryIs = Number(whole === country.toLowerCase());
  facts.countryHas = Number(
    entity.kind !== 'place' &&
      (name.some((word) => countryOfDemonym(word) === country) ||
        whole.includes(country.toLowerCase())),
  );
}

/** Tells of people who share the surname that a source is how many they are, and who was last named by more than that. */
function shareName(rows: readonly Record<FactName, number>[], scene: Scene): void {
  const { sharers, last } = sharersOf(scene);
  for (const [index, row] of rows.entries()) {
    const member = scene.options[index]!;
    if (!sharers.includes(member)) continue;
    row.sharers = sharers.length;
    row.lastSharer = Number(member === last);
  }
}

/** The people who share the surname that a source is, where they are several, and who of them was last named by more than that. */
export function sharersOf({ asked, options, before }: Scene): {
  readonly sharers: readonly Member[];
  readonly last: Member | undefined;
} {
  const sharers = options.filter(
    ({ entity, name }) => entity.kind === 'person' && name.at(-1) === asked.head?.normal,
  );
  if (asked.form !== 'name' || asked.tokens.length > 1 || sharers.length < 2)
    return { sharers: [], last: undefined };
  const last = before.find(
    ({ member, from, to, form }) => sharers.includes(member) && (to - from > 1 || form !== 'short'),
  );
  return { sharers, last: last?.member };
}

/** Tells of those who are called as the source is whether one is the only one, and who was named last. */
function tellApart(rows: readonly Record<FactName, number>[]): void {
  const called = rows.filter((row) => row.called > 0 || row.named > 0);
  for (const row of called) row.calledOnly = Number(called.length === 1);
  const [last] = called.toSorted(
    (one, other) => one.back - other.back || one.backRank - other.backRank,
  );
  if (last && last.back < FAR) last.calledLast = 1;
}
