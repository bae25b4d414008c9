import { expect, it } from 'vitest';
import { anchored } from '../../lib/annotations/anchor';
import { createAnnotation } from '../../lib/annotations/create';
import { digest } from '../../lib/views/digest';
import { shownWith, person, says, stands } from '../support/analysis';
import { articleOf, spanOf } from '../support/article';

const text =
  'Minister Ada Brook said “We *will* wait.” She said ships were late. Ola Finn waited. Brook opposes the toll.';
const article = articleOf(text, { outlet: 'The Courier', published: '2026-03-04' });
const ada = person('e1', text, { name: 'Ada Brook', office: 'Minister' });
const ola = person('e2', text, { name: 'Ola Finn' });
const shown = shownWith({
  sentences: ['said “We *will* wait.”', 'She said ships were late.', 'Brook opposes the toll.'].map(
    (words) => spanOf(text, words),
  ),
  entities: [ada, ola],
  attributions: [
    says('a1', text, ada, '“We *will* wait.”'),
    says('a2', text, ada, 'ships were late', { manner: 'indirect' }),
  ],
  positions: [stands(text, ada, 'opposes', 'the toll')],
  summary: { sentences: [spanOf(text, 'Ola Finn waited.')] },
});
const circumstances = { id: 'urn:uuid:1', now: '2026-03-04T08:00:00Z' } as const;

it('gives all that was found and kept as Markdown, page text harmless in it', () => {
  const note = createAnnotation(
    { kind: 'selection', span: spanOf(text, 'waited'), note: 'For <whom>?' },
    article,
    circumstances,
  );
  expect(digest(article, shown, anchored([note], text))).toBe(`# Ministers split over ferries

The Courier · 4 March 2026 · <https://courier.example/ferries>

## Summary

- Ola Finn waited.

## Officials

- **Ada Brook**, Minister
  - “Brook opposes the toll.” \\[opposes\\]
  - “We \\*will\\* wait.”
  - “She said ships were late.”

## Notes

- For \\<whom\\>?
  - “waited”
`);
});

it('leaves out sections with nothing in them, and who neither speaks nor stands', () => {
  const bare = digest(article, shownWith({ entities: [ola] }), []);
  expect(bare).not.toContain('##');
  expect(bare).not.toContain('Ola Finn');
});
