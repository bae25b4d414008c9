import type { Analysis, Attribution, Entity, Made, Position } from '../model/analysis';

/** An analysis less who made each finding and what spoke for it: no page asks for that, and it is most of what would be sent. */
export function withoutMade(analysis: Analysis): Analysis {
  return {
    ...analysis,
    entities: analysis.entities.map(entityBare),
    attributions: analysis.attributions.map(attributionBare),
    positions: analysis.positions.map((position) => bare<Position>(position)),
  };
}

function entityBare(entity: Entity): Entity {
  const { office, mentions } = entity;
  const [first, ...others] = mentions;
  return {
    ...entity,
    ...(office && { office: bare(office) }),
    mentions: [bare(first), ...others.map((mention) => bare(mention))],
  };
}

function attributionBare(attribution: Attribution): Attribution {
  const { source } = attribution;
  return { ...bare(attribution), ...(source && { source: bare(source) }) };
}

function bare<Finding extends Made>({ by: _by, terms: _terms, ...rest }: Finding) {
  return rest;
}
