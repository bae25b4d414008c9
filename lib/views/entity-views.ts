import type { Analysis, Attribution, Entity, Position } from '../model/analysis';

/** An entity with what it says and stands for, ready to be shown. */
export interface EntityView {
  readonly entity: Entity;
  /** How often it is named, pronouns and bare titles not counted. */
  readonly named: number;
  /** Strongest first: quoted in its own words before reported, then by confidence. */
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

/** Views of all entities. What lies below the threshold of confidence (0 to 1) is left out: unsure means silent. */
export function entityViews(analysis: Analysis, threshold: number): EntityViews {
  const views = analysis.entities.map((entity) => viewOf(entity, analysis, threshold));
  return {
    officials: views.filter(({ entity }) => entity.office),
    people: views.filter(({ entity }) => entity.kind === 'person' && !entity.office),
    bodies: views.filter(({ entity }) => entity.kind !== 'person'),
  };
}

/** One entity's view. */
export function viewOf(entity: Entity, analysis: Analysis, threshold: number): EntityView {
  const sure = ({ confidence }: { readonly confidence: number }) => confidence >= threshold;
  return {
    entity,
    named: entity.mentions.filter(({ form }) => form !== 'pronoun' && form !== 'role').length,
    attributions: analysis.attributions
      .filter((each) => each.source?.entity === entity.id && sure(each))
      .toSorted(
        (one, other) =>
          MANNERS.indexOf(one.manner) - MANNERS.indexOf(other.manner) ||
          other.confidence - one.confidence,
      ),
    positions: analysis.positions
      .filter((each) => each.holder === entity.id && sure(each))
      .toSorted((one, other) => other.confidence - one.confidence),
  };
}
