import type { Attribution, Entity } from '../../lib/model/analysis';
import type { Note } from '../../lib/model/annotation';
import type { TextSpan } from '../../lib/model/text';
import { type Kind, paint } from '../../lib/page/mark/painter';
import type { Steps } from '../../lib/page/steps';
import type { TextMap } from '../../lib/page/text-map';
import { namesOf } from '../../lib/views/entity-views';
import type { ShownAnalysis } from '../../lib/views/shown';

/** Spans looked up in one step. */
const STEP = 50;

/** Paints all that a reader sees on the page. What the page no longer holds is left out. */
export function* paintAll(
  map: TextMap,
  { entities, attributions, positions }: ShownAnalysis,
  notes: readonly Note[],
  shading: boolean,
): Steps<void> {
  const marked: Readonly<Partial<Record<Kind, readonly TextSpan[]>>> = {
    official: entities.filter(({ office }) => office).flatMap(namesOf),
    person: entities.filter(isPlainPerson).flatMap(namesOf),
    body: entities.filter(({ kind }) => kind !== 'person').flatMap(namesOf),
    quote: shading ? attributions.filter(isSaid).flatMap(({ content }) => content) : [],
    position: shading ? positions.map(({ content }) => content) : [],
    note: notes.flatMap(({ anchor }) => (anchor.state === 'lost' ? [] : [anchor.span])),
  };
  for (const [kind, spans] of Object.entries(marked)) {
    const ranges: Range[] = [];
    for (const [at, span] of spans.entries()) {
      if (at % STEP === STEP - 1) yield;
      ranges.push(...map.rangesOf(span));
    }
    paint(kind as Kind, ranges);
    yield;
  }
}

function isSaid({ polarity }: Attribution): boolean {
  return polarity === undefined || polarity === 'affirmed';
}

function isPlainPerson({ kind, office }: Entity): boolean {
  return kind === 'person' && !office;
}
