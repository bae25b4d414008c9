import type { Attribution, Entity, Mention, Position } from '../model/analysis';
import type { SaveWish } from '../model/annotation';
import type { TextSpan } from '../model/text';
import { contains } from '../text/span';
import { whole } from './quoting';
import type { ShownAnalysis } from './shown';

/** An entity with what it says and stands for, ready to be shown. */
export interface EntityView {
  readonly entity: Entity;
  /** How often it is named, pronouns and bare titles not counted. */
  readonly named: number;
  /** Strongest first: quoted in its own words before reported, then by confidence. What a position repeats is left to it. */
  readonly attributions: readonly Attribution[];
  /** Surest first. */
  readonly positions: readonly Position[];
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
  const positions = shown.positions.filter(({ holder }) => holder === entity.id);
  const isPosition = ({ manner, content }: Attribution) =>
    manner === 'indirect' && positions.some((each) => contains(each.content, whole(content)));
  return {
    entity,
    named: entity.mentions.filter(isName).length,
    attributions: shown.attributions
      .filter((each) => each.source?.entity === entity.id && !isPosition(each))
      .toSorted(
        (one, other) =>
          MANNERS.indexOf(one.manner) - MANNERS.indexOf(other.manner) ||
          other.confidence - one.confidence,
      ),
    positions: positions.toSorted((one, other) => other.confidence - one.confidence),
  };
}

/** Whether an entity says or stands for anything. */
export function speaks({ attributions, positions }: EntityView): boolean {
  return attributions.length + positions.length > 0;
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
