import { expect, it } from 'vitest';
import { withoutMade } from '../../lib/analysis/without-made';
import type { Analysis, Entity, Made } from '../../lib/model/analysis';
import { analysisOf, person, says, stands } from '../support/analysis';

const text = 'Minister Ada Brook said “Ships must wait.” She opposes the toll.';
const ada = person('e1', text, { name: 'Ada Brook', office: 'Minister', short: 'She' });
const said = says('a1', text, ada, '“Ships must wait.”');
const stand = stands(text, ada, 'opposes', 'the toll');

/** The same findings, each with who made it. */
function made({ entities, attributions, positions, ...rest }: Analysis): Analysis {
  const by: Made = { by: 'rule:a-step', terms: { near: 1.5 } };
  const entity = ({ office, mentions: [first, ...others], ...more }: Entity): Entity => ({
    ...more,
    ...(office && { office: { ...office, ...by } }),
    mentions: [{ ...first, ...by }, ...others.map((mention) => ({ ...mention, ...by }))],
  });
  return {
    ...rest,
    entities: entities.map(entity),
    attributions: attributions.map(({ source, ...more }) => ({
      ...more,
      ...by,
      ...(source && { source: { ...source, ...by } }),
    })),
    positions: positions.map((position) => ({ ...position, ...by })),
  };
}

it('leaves all that was found, and who made it nowhere', () => {
  const found = analysisOf({
    entities: [ada, { ...person('e2', text, { name: 'Ships' }), kind: 'organization' }],
    attributions: [said, { ...said, id: 'a2' }],
    positions: [stand],
    summary: { sentences: [{ start: 0, end: 7 }] },
  });
  expect(JSON.stringify(made(found))).toContain('rule:a-step');
  expect(withoutMade(made(found))).toEqual(found);
});

it('makes no source or office where there is none', () => {
  const { source: _, ...nobodys } = said;
  const found = analysisOf({ attributions: [nobodys] });
  expect(withoutMade(made(found))).toStrictEqual(found);
});
