import type { Attribution, AttributionId, Entity, Mention, Position } from '../model/analysis';
import type { SaveWish } from '../model/annotation';
import type { TextSpan } from '../model/text';
import { contains, overlaps } from '../text/span';
import { whole } from './quoting';
import { type Marked, sentenceAround } from './sentences';
import { isFolded, type ShownAnalysis } from './shown';

/** An entity with what it says and stands for, ready to be shown. */
export interface EntityView {
  readonly entity: Entity;
  /** How often it is named, pronouns and bare titles not counted. */
  readonly named: number;
  /** Strongest first: quoted in its own words before reported, then by confidence. What a position shows is left to it. */
  readonly statements: readonly Statement[];
  /** Surest first. */
  readonly stands: readonly ShownStand[];
}

/** What somebody says in one place: the article's own sentences, and what of them is said. */
export interface Statement extends Marked {
  readonly id: AttributionId;
  readonly sentence: TextSpan;
  readonly manner: Attribution['manner'];
  /** 0 to 1. */
  readonly confidence: number;
}

/** A position with the sentence that it stands in. */
export interface ShownStand {
  readonly position: Position;
  readonly holder: string;
  readonly sentence: TextSpan;
}

/** The entities of an article as lists show them, each in order of weight. */
export interface EntityViews {
  readonly officials: readonly EntityView[];
  /** People who hold no office. */
  readonly people: readonly EntityView[];
  /** Bodies and places that act. */
  readonly bodies: readonly EntityView[];
}

const MANNERS: readonly Attribution['manner'][] = ['direct', 'mixed', 'indirect'];

/** Views of all entities. */
export function entityViews(shown: ShownAnalysis): EntityViews {
  const views = shown.entities.map((entity) => viewOf(entity, shown));
  return {
    officials: views.filter(({ entity }) => entity.office),
    people: views.filter(({ entity }) => entity.kind === 'person' && !entity.office),
    bodies: views.filter(({ entity }) => entity.kind !== 'person'),
  };
}

/** One entity's view. */
export function viewOf(entity: Entity, shown: ShownAnalysis): EntityView {
  const stands = shown.positions
    .filter(({ holder }) => holder === entity.id)
    .toSorted((one, other) => other.confidence - one.confidence)
    .map((position) => standOf(position, entity.name, shown));
  const isShown = ({ sentence }: Statement) =>
    stands.some((stand) => !isFolded(stand.position) && contains(stand.sentence, sentence));
  const own = shown.attributions.filter(({ source }) => source?.entity === entity.id);
  return {
    entity,
    named: entity.mentions.filter(isName).length,
    statements: statementsIn(own, shown)
      .filter((each) => !isShown(each))
      .toSorted(
        (one, other) =>
          MANNERS.indexOf(one.manner) - MANNERS.indexOf(other.manner) ||
          other.confidence - one.confidence,
      ),
    stands,
  };
}

/** A position as lists show it. */
export function standOf(
  position: Position,
  holder: string,
  { sentences }: Pick<ShownAnalysis, 'sentences'>,
): ShownStand {
  const { content, cue } = position;
  return {
    position,
    holder,
    sentence: sentenceAround(sentences, cue ? [content, cue] : [content]),
  };
}

/** What is said, sentence by sentence. What is not affirmed is nobody’s statement: it has its place in the article alone. */
function statementsIn(
  attributions: readonly Attribution[],
  { sentences }: ShownAnalysis,
): readonly Statement[] {
  const statements: Statement[] = [];
  for (const { id, content, cue, manner, confidence, polarity } of attributions) {
    if (polarity && polarity !== 'affirmed') continue;
    const cues = cue ? [cue] : [];
    const sentence = sentenceAround(sentences, [...content, ...cues]);
    const at = statements.findIndex((each) => overlaps(each.sentence, sentence));
    const same = statements[at];
    const statement = { id, sentence, contents: content, cues, manner, confidence };
    if (same) statements[at] = joined(same, statement);
    else statements.push(statement);
  }
  return statements;
}

/** Two statements that share a sentence are one: no words stand twice in a list. */
function joined(one: Statement, other: Statement): Statement {
  return {
    id: one.id,
    sentence: whole([one.sentence, other.sentence]),
    contents: [...one.contents, ...other.contents],
    cues: [...one.cues, ...other.cues],
    manner: one.manner === other.manner ? one.manner : 'mixed',
    confidence: Math.min(one.confidence, other.confidence),
  };
}

/** Whether an entity says or stands for anything. */
export function speaks({ statements, stands }: EntityView): boolean {
  return statements.length + stands.length > 0;
}

/** The places that name an entity; pronouns and bare titles are left out, unless nothing else is there. */
export function namesOf({ mentions }: Entity): readonly TextSpan[] {
  const names = mentions.filter(isName);
  return (names.length > 0 ? names : mentions.slice(0, 1)).map(({ span }) => span);
}

/** The place that names it after this one, the first after the last; null where no other does. */
export function nextMention({ entity }: EntityView, { start }: TextSpan): TextSpan | null {
  const names = namesOf(entity);
  if (names.length < 2) return null;
  return names.find((span) => span.start > start) ?? names[0] ?? null;
}

/** What is kept when a reader keeps an entity. */
export function wishFor({ name, office }: Entity, span: TextSpan): SaveWish {
  return { kind: office ? 'official' : 'selection', span, person: name };
}

function isName({ form }: Mention): boolean {
  return form !== 'pronoun' && form !== 'role';
}
