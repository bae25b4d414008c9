import type { Analysis, Entity, Made, Mention } from '../../model/analysis';
import { answerOf } from '../analyze/answer';
import { articleFromText } from '../../text/article-from-text';
import { columns } from './scores';
import { pairAttributions } from './scorer/attributions';
import { entityJudge, nameJudge, pairPeople, type SameEntity, sameRole } from './scorer/entities';
import { type GoldArticle, listed } from './scorer/gold';
import { pairPositions } from './scorer/positions';
import { jaccard, type WordsOf, wordsIn } from './scorer/word-places';

/** A finding of one kind that an annotation can judge. */
export interface Judged extends Made {
  readonly kind: (typeof KINDS)[number];
  readonly right: boolean;
  /** What it claimed, where findings of its kind claim anything. */
  readonly confidence?: number;
}

/** What is judged, in the order of the engine’s work. */
const KINDS = ['name', 'reference', 'office', 'attribution', 'speaker', 'position'] as const;
/** Stands for the step of a finding that does not say who made it. */
const UNTOLD = '(not told)';
/** Stands for it where an attribution has no source at all. */
const NO_SOURCE = { by: '(no source)' };

/**
 * Judges each finding of an analysis by an annotated article. A name is right where a person’s annotated name stands just there;
 * a pronoun or title, judged where it is an annotated source, and a speaker, judged in attributions that are paired, where it is
 * that entity; an office where that person is an official of that role; an attribution where half the words of its content are an
 * annotated one’s; a position where holder, stance and half the words are.
 */
export function judgeFindings(gold: GoldArticle, analysis: Analysis): Judged[] {
  const answer = answerOf(gold.id, articleFromText(gold.text), analysis);
  const words = wordsIn(gold.text);
  const same = entityJudge(answer, gold, words);
  const people = pairPeople(answer, gold, words);
  const isName = nameJudge(gold);
  const pairs = pairAttributions(answer.attributions, gold.attributions, words);
  const positions = new Set(pairPositions(answer, gold, words, same).map(({ answer: at }) => at));
  const persons = analysis.entities.filter(({ kind }) => kind === 'person');
  return [
    ...persons.flatMap(({ mentions }) =>
      mentions.filter(isNamed).map((mention) => judged('name', mention, isName(mention.span))),
    ),
    ...persons.flatMap((person) => judgeReferences(person, gold, words, same)),
    ...persons.flatMap(({ id, office }) => {
      if (!office) return [];
      const pair = people.find((each) => each.answer.id === id);
      const { official, role } = pair?.gold ?? {};
      const right = official === true && (role === undefined || sameRole(office.title, role));
      return [judged('office', office, right)];
    }),
    ...analysis.attributions.map((each, at) =>
      judged(
        'attribution',
        each,
        pairs.some((pair) => pair.answer === at),
      ),
    ),
    ...pairs.flatMap((pair) => {
      const { source } = analysis.attributions[pair.answer]!;
      const { speaker } = gold.attributions[pair.gold]!;
      if (speaker === null) return [];
      return [judged('speaker', source ?? NO_SOURCE, same(source?.entity ?? null, speaker))];
    }),
    ...analysis.positions.map((each, at) => judged('position', each, positions.has(at))),
  ];
}

function isNamed({ form }: Mention): boolean {
  return form !== 'pronoun' && form !== 'role';
}

/** Pronouns and titles of a person that are a source in the gold whose speaker is told. */
function judgeReferences(
  { id, mentions }: Entity,
  { attributions }: GoldArticle,
  words: WordsOf,
  same: SameEntity,
): Judged[] {
  return mentions.flatMap((mention) => {
    if (isNamed(mention)) return [];
    const place = words([mention.span]);
    const known = attributions.find(
      ({ source, speaker }) => speaker !== null && jaccard(words(listed(source)), place) === 1,
    );
    return known ? [judged('reference', mention, same(id, known.speaker))] : [];
  });
}

function judged(
  kind: Judged['kind'],
  { by, confidence }: Made & { readonly confidence?: number },
  right: boolean,
): Judged {
  return {
    kind,
    right,
    ...(by !== undefined && { by }),
    ...(confidence !== undefined && { confidence }),
  };
}

/** The attributions among findings, those of one step apart by how sure they claim to be: the constants of the rules. */
export function byClaim(findings: readonly Judged[]): readonly Judged[] {
  return findings
    .filter(({ kind }) => kind === 'attribution')
    .map((each) => ({ ...each, by: `${stepOf(each)} at ${each.confidence}` }));
}

/** Findings by kind and step, the most frequent first: how many, how many right, their share, and what they claimed on the mean. */
export function stepTable(findings: readonly Judged[]): string {
  const rows = KINDS.flatMap((kind) => {
    const ofKind = findings.filter((each) => each.kind === kind);
    const steps = [...new Set(ofKind.map(stepOf))]
      .map((step) => [step, ofKind.filter((each) => stepOf(each) === step)] as const)
      .toSorted(([, one], [, other]) => other.length - one.length);
    if (ofKind.length === 0) return [];
    return [rowOf(`${kind}s`, ofKind), ...steps.map(([step, each]) => rowOf(`  ${step}`, each))];
  });
  return columns([['step', 'found', 'right', 'precision', 'claimed'], ...rows]);
}

function stepOf({ by }: Judged): string {
  return by ?? UNTOLD;
}

function rowOf(label: string, findings: readonly Judged[]): string[] {
  const right = findings.filter((each) => each.right).length;
  const claims = findings.flatMap(({ confidence }) => confidence ?? []);
  const share = (part: number, of: number) => (of > 0 ? (part / of).toFixed(3) : '·');
  return [
    label,
    String(findings.length),
    String(right),
    share(right, findings.length),
    share(
      claims.reduce((sum, claim) => sum + claim, 0),
      claims.length,
    ),
  ];
}
