import { expect, it } from 'vitest';
import { entityViews } from '../../lib/views/entity-views';
import { shownOf } from '../../lib/views/shown';
import { analysisOf, person, says, stands } from '../support/analysis';

const text = 'Minister Ada Brook said “Ships must wait.” She opposes the toll.';
const ada = person('e1', text, { name: 'Ada Brook', office: 'Minister' });
const analysis = analysisOf({
  entities: [ada],
  attributions: [
    says('a1', text, ada, '“Ships must wait.”', { confidence: 0.5 }),
    says('a2', text, ada, 'Ships', { confidence: 0.49 }),
  ],
  positions: [stands(text, ada, 'opposes', 'the toll', 0.3)],
  readTo: 60,
});

it('leaves out what lies below the threshold, and keeps what lies on it', () => {
  const shown = shownOf(analysis, { threshold: 0.5 });
  expect(shown.attributions.map(({ id }) => id)).toEqual(['a1']);
  expect(shown.positions).toEqual([]);
  expect(shown).toMatchObject({ entities: [ada], readTo: 60 });
});

it('shows a reader who wants all every statement, and no position that we are not sure of', () => {
  const { attributions, positions } = shownOf(analysis, { threshold: 0 });
  expect(attributions).toEqual(analysis.attributions);
  expect(positions).toEqual([]);
});

it('is no whole analysis, nor is that one taken for it', () => {
  // @ts-expect-error: nothing of it was left out.
  entityViews(analysis);
  // @ts-expect-error: more was found than this.
  shownOf(shownOf(analysis, { threshold: 0.5 }), { threshold: 0.5 });
});
