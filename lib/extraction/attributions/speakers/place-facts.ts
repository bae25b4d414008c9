import type { Asked } from './asked';
import type { Member, Naming } from './cast';
import { FAR, type FactsSoFar, ALIKE_FROM } from './fact-names';
import { type Scene, speakerOf } from './scene';

const FORMS = ['full', 'short', 'alias', 'role', 'pronoun'] as const;

/** Where the source names somebody. */
export function insideFacts(facts: FactsSoFar, scene: Scene, member: Member): void {
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
function besideCode(tag: string, normal: string): number {
  if (/^(?:and|or|&)$/.test(normal)) return 1;
  if (/^(?:of|from|in|at)$/.test(normal)) return 2;
  if (/^(?:for|to|with|by)$/.test(normal)) return 3;
  if (tag === 'IN') return 4;
  const code = TAG_CODES.findIndex((tags) => tags.test(tag));
  return code < 0 ? 13 : 5 + code;
}

/** Whom others were named since. */
export interface Ranks {
  readonly all: ReadonlyMap<Member, number>;
  readonly ofKind: ReadonlyMap<Member, number>;
  readonly subject: Member | undefined;
}

/** How many others, and of one’s kind, were named since one was. */
export function ranksOf(before: readonly Naming[]): Ranks {
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

/** Where somebody is named before and behind the source. */
export function aroundFacts(facts: FactsSoFar, scene: Scene, member: Member, ranks: Ranks): void {
  const { asked, before, after, contained, cast } = scene;
  const last =
    before.find((naming) => naming.member === member && !naming.quoted) ??
    before.find((naming) => naming.member === member);
  facts.back = last ? Math.min(ALIKE_FROM, asked.sentence - last.sentence) : FAR;
  facts.backRank = Math.min(ALIKE_FROM, ranks.all.get(member) ?? FAR);
  facts.backKindRank = Math.min(ALIKE_FROM, ranks.ofKind.get(member) ?? FAR);
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
  facts.soon = next ? Math.min(ALIKE_FROM, next.sentence - asked.sentence) : FAR;
  facts.introduced = Number((member.namings[0]?.span.start ?? 0) < asked.at);
}

/** When somebody spoke before. */
export function spokenFacts(facts: FactsSoFar, scene: Scene, member: Member): void {
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
  facts.spokeDistance = last ? Math.min(ALIKE_FROM, Math.abs(asked.sentence - last.sentence)) : FAR;
  facts.spokeTimes = Math.min(ALIKE_FROM, theirs.length);
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
