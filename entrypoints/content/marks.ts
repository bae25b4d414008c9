import type { Analysis, Entity } from '../../lib/model/analysis';
import type { Annotation } from '../../lib/model/annotation';
import type { Settings } from '../../lib/model/settings';
import type { TextSpan } from '../../lib/model/text';
import { type Kind, paint } from '../../lib/page/painter';
import type { TextMap } from '../../lib/page/text-map';

/** A note and the words it stands on now. */
export interface NoteMark {
  readonly annotation: Annotation;
  readonly span: TextSpan;
}

/** Paints all that a reader sees on the page. What the page no longer holds is left out. */
export function paintAll(
  map: TextMap,
  { entities, attributions, positions }: Analysis,
  notes: readonly NoteMark[],
  { shading, threshold }: Settings,
): void {
  const mark = (kind: Kind, spans: readonly TextSpan[]) =>
    paint(
      kind,
      spans.map((span) => map.rangeOf(span)).filter((range) => range !== null),
    );
  const names = (wanted: (entity: Entity) => boolean) => entities.filter(wanted).flatMap(namesOf);
  mark(
    'official',
    names((entity) => entity.office !== undefined),
  );
  mark(
    'person',
    names(({ kind, office }) => kind === 'person' && office === undefined),
  );
  mark(
    'body',
    names(({ kind }) => kind !== 'person'),
  );
  const sure = ({ confidence }: { confidence: number }) => shading && confidence >= threshold;
  mark(
    'quote',
    attributions.filter(sure).flatMap(({ content }) => content),
  );
  mark(
    'position',
    positions.filter(sure).map(({ content }) => content),
  );
  mark(
    'note',
    notes.map(({ span }) => span),
  );
}

function namesOf({ mentions }: Entity): readonly TextSpan[] {
  return mentions
    .filter(({ form }) => form !== 'pronoun' && form !== 'role')
    .map(({ span }) => span);
}
