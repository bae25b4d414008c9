import type { ParsedText } from '../../language/parsed-text';
import type { Analysis, Position } from '../../model/analysis';
import { attributed } from './attributed';
import { deeds } from './deeds';
import { possessed } from './possessed';
import { sceneOf } from './scene';
import { settle } from './settle';

/** Where those whom the article names stand: by what they are said to have said, by verbs that take a side, and by nouns. */
export function extractPositions(
  text: ParsedText,
  { entities, attributions }: Pick<Analysis, 'entities' | 'attributions'>,
): readonly Position[] {
  const scene = sceneOf(text, entities);
  const official = new Set(
    entities
      .filter(({ office, kind }) => office !== undefined || kind !== 'person')
      .map(({ id }) => id),
  );
  const people = new Set(entities.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  const cues = attributions
    .flatMap(({ cue }) => (cue ? [cue] : []))
    .toSorted((one, other) => one.start - other.start);
  return settle([
    ...attributed(scene, attributions, {
      inOffice: (entity) => official.has(entity),
      isPerson: (entity) => people.has(entity),
    }),
    ...deeds(scene, cues),
    ...possessed(scene, cues),
  ]);
}
