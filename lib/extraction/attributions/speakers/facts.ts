import { countryOfDemonym } from '../../../language/lexicon/places';
import { NAMED_STEPS } from '../sources';
import { HEAD_KINDS, SOURCE_FORMS } from './asked';
import type { Member } from './cast';
import { FAR, type FactsOf, type FactsSoFar, ALIKE_FROM, NO_FACTS } from './fact-names';
import { aroundFacts, insideFacts, ranksOf, spokenFacts } from './place-facts';
import { firstFrom, type Scene } from './scene';

const KINDS = ['person', 'organization', 'place'] as const;

/** Who may be meant; null stands for nobody whom the article has. */
export type PossibleSpeaker = Member | null;

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

function sourceFacts({ asked, inside, options, outer }: Scene): FactsSoFar {
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
    length: Math.min(ALIKE_FROM, asked.tokens.length),
    namesInside: distinct.size,
    peopleInside: kinds.filter((kind) => kind === 'person').length,
    bodiesInside: kinds.filter((kind) => kind === 'organization').length,
    step: asked.ruled.entity ? 1 + NAMED_STEPS.indexOf(asked.ruled.step) : 0,
    country: Number(asked.country !== ''),
    options: Math.min(30, options.length),
  };
}

function memberFacts(facts: FactsSoFar, { asked }: Scene, member: Member): void {
  const { entity, namings, place, gender, name } = member;
  facts.kind = KINDS.indexOf(entity.kind);
  facts.official = Number(entity.office !== undefined);
  facts.place = Math.min(ALIKE_FROM, place);
  const wanted = asked.form === 'he' ? 'man' : asked.form === 'she' ? 'woman' : null;
  facts.gender = wanted && gender ? (wanted === gender ? 1 : -1) : 0;
  facts.mentions = Math.min(ALIKE_FROM, namings.length);
  facts.mentionsBefore = Math.min(ALIKE_FROM, firstFrom(namings, asked.at));
  facts.lead = namings.slice(0, 3).filter(({ sentence }) => sentence < 3).length;
  facts.words = Math.min(5, name.length);
}

function calledFacts(
  facts: FactsSoFar,
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
function shareName(rows: readonly FactsSoFar[], scene: Scene): void {
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
function tellApart(rows: readonly FactsSoFar[]): void {
  const called = rows.filter((row) => row.called > 0 || row.named > 0);
  for (const row of called) row.calledOnly = Number(called.length === 1);
  const [last] = called.toSorted(
    (one, other) => one.back - other.back || one.backRank - other.backRank,
  );
  if (last && last.back < FAR) last.calledLast = 1;
}
