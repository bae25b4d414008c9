import { expect, it } from 'vitest';
import { positionsBy } from '../../lib/views/positions-by';
import { person, shownWith, stands } from '../support/analysis';

const text = 'Ada Brook opposes the toll and backs the bridge. Ola Finn opposes the bridge.';
const ada = person('e1', text, { name: 'Ada Brook' });
const ola = person('e2', text, { name: 'Ola Finn' });
const shown = shownWith({
  entities: [ola, ada],
  positions: [
    stands(text, ada, 'opposes', 'the toll'),
    stands(text, ada, 'supports', 'the bridge'),
    stands(text, ola, 'opposes', 'the bridge.', 0.6),
  ],
});
const told = (groups: ReturnType<typeof positionsBy>) =>
  groups.map(({ name, stance, positions }) => [
    name ?? stance,
    positions.map(({ holder, position }) => `${holder} ${position.stance}`),
  ]);

it('groups by person in the order of the entities', () => {
  expect(told(positionsBy('person', shown))).toEqual([
    ['Ola Finn', ['Ola Finn opposes']],
    ['Ada Brook', ['Ada Brook opposes', 'Ada Brook supports']],
  ]);
});

it('groups by stance, each with its holders', () => {
  expect(told(positionsBy('stance', shown))).toEqual([
    ['supports', ['Ada Brook supports']],
    ['opposes', ['Ola Finn opposes', 'Ada Brook opposes']],
  ]);
});

it('leaves out groups with nothing in them', () => {
  const none = { ...shown, positions: shown.positions.slice(0, 1) };
  expect(told(positionsBy('person', none)).map(([name]) => name)).toEqual(['Ada Brook']);
});
