import type { Analysis, Entity } from '../../lib/model/analysis';
import type { Note } from '../../lib/model/annotation';
import type { Settings } from '../../lib/model/settings';
import type { TextSpan } from '../../lib/model/text';
import { type Kind, paint } from '../../lib/page/painter';
import type { TextMap } from '../../lib/page/text-map';
import { namesOf } from '../../lib/views/entity-views';

/** Paints all that a reader sees on the page. What the page no longer holds is left out. */
export function paintAll(
  map: TextMap,
  { entities, attributions, positions }: Analysis,
  notes: readonly Note[],
  { shading, threshold }: Settings,
): void {
  const sure = ({ confidence }: { confidence: number }) => shading && confidence >= threshold;
  const marked: Readonly<Partial<Record<Kind, readonly TextSpan[]>>> = {
    official: entities.filter(({ office }) => office).flatMap(namesOf),
    person: entities.filter(isPlainPerson).flatMap(namesOf),
    body: entities.filter(({ kind }) => kind !== 'person').flatMap(namesOf),
    quote: attributions.filter(sure).flatMap(({ content }) => content),
    position: positions.filter(sure).map(({ content }) => content),
    note: notes.flatMap(({ anchor }) => (anchor.state === 'lost' ? [] : [anchor.span])),
  };
  for (const [kind, spans] of Object.entries(marked)) {
    paint(
      kind as Kind,
      spans.flatMap((span) => map.rangesOf(span)),
    );
  }
}

function isPlainPerson({ kind, office }: Entity): boolean {
  return kind === 'person' && !office;
}
