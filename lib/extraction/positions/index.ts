import type { ParsedText } from '../../language/parsed-text';
import type { Analysis, Position } from '../../model/analysis';
import type { TextSpan } from '../../model/text';
import { attributed } from './attributed';
import { called } from './called';
import { deeds } from './deeds';
import { passives } from './passives';
import { possessed } from './possessed';
import { sceneOf } from './scene';
import { settle } from './settle';
import { isAnothersView, outside, unsaidIn } from './unsaid';
import { voiced } from './voiced';

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
  const told = united(attributions.flatMap(({ content }) => content));
  const found = [
    ...attributed(scene, attributions, told, {
      inOffice: (entity) => official.has(entity),
      isPerson: (entity) => people.has(entity),
    }),
    ...deeds(scene, cues, told),
    ...passives(scene, cues),
    ...possessed(scene, cues),
    ...voiced(scene, cues),
    ...called(scene),
  ];
  const reported = found.filter((position) => !isAnothersView(position, attributions));
  return settle(outside(reported, united(unsaidIn(scene, attributions))));
}

/** The stretches that spans cover, sorted and apart. */
function united(spans: readonly TextSpan[]): readonly TextSpan[] {
  const apart: TextSpan[] = [];
  for (const span of spans.toSorted((one, other) => one.start - other.start)) {
    const last = apart.at(-1);
    if (last && span.start <= last.end)
      apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else apart.push(span);
  }
  return apart;
}
