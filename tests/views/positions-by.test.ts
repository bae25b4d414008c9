import { expect, it } from 'vitest';
import { FAIRLY, SHOWN } from '../../lib/extraction/thresholds';
import { positionsBy } from '../../lib/views/positions-by';
import { person, shownWith, stands } from '../support/analysis';
import { spanOf } from '../support/article';

const text = 'Ada Brook opposes the toll and backs the bridge. Ola Finn opposes the bridge.';
const ada = person('e1', text, { name: 'Ada Brook' });
const ola = person('e2', text, { name: 'Ola Finn' });
const shown = shownWith({
  entities: [ola, ada],
  positions: [
    stands(text, ada, 'opposes', 'the toll'),
    stands(text, ada, 'supports', 'the bridge'),
    stands(text, ola, 'opposes', 'the bridge.', FAIRLY),
  ],
});
const told = ({ groups }: ReturnType<typeof positionsBy>) =>
  groups.map(({ name, stance, stands: held }) => [
    name ?? stance,
    held.map(({ holder, position }) => `${holder} ${position.stance}`),
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

it('puts those whose stance is not told last, and folds what is less sure', () => {
  const untold = shownWith({
    entities: [ada],
    positions: [
      stands(text, ada, null, 'the toll'),
      stands(text, ada, 'supports', 'the bridge'),
      stands(text, ada, 'supports', 'Ada Brook', (SHOWN + FAIRLY) / 2),
    ],
  });
  expect(told(positionsBy('stance', untold))).toEqual([
    ['supports', ['Ada Brook supports']],
    [null, ['Ada Brook null']],
  ]);
  const { folded } = positionsBy('person', untold);
  expect(folded.map(({ position }) => position.content)).toEqual([spanOf(text, 'Ada Brook')]);
});
