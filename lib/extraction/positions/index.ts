import type { ParsedText } from '../../language/parsed-text';
import type { Analysis, Position } from '../../model/analysis';
import type { TextSpan } from '../../model/text';
import { attributed } from './attributed/attributed';
import { called } from './narrated/called';
import { deeds } from './narrated/deeds';
import { passives } from './narrated/passives';
import { possessed } from './narrated/possessed';
import { namedArticle } from './named-article';
import { isAnothersView, outside, settle, unsaidIn } from './settle';
import { voiced } from './narrated/voiced';

/** Where those whom the article names stand: by what they are said to have said, by verbs that take a side, and by nouns. */
export function extractPositions(
  text: ParsedText,
  { entities, attributions }: Pick<Analysis, 'entities' | 'attributions'>,
): readonly Position[] {
  const article = namedArticle(text, entities);
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
    ...attributed(article, attributions, told, {
      inOffice: (entity) => official.has(entity),
      isPerson: (entity) => people.has(entity),
    }),
    ...deeds(article, cues, told),
    ...passives(article, cues),
    ...possessed(article, cues),
    ...voiced(article, cues),
    ...called(article),
  ];
  const reported = found.filter((position) => !isAnothersView(position, attributions));
  return settle(outside(reported, united(unsaidIn(article, attributions))));
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
