import type { Analysis, Attribution, Entity, Position } from '../../lib/model/analysis';
import { defaultSettings } from '../../lib/model/settings';
import { type ShownAnalysis, shownOf } from '../../lib/views/shown';
import { spanOf } from './article';

/** An analysis with the given findings. */
export function analysisOf(found: Partial<Analysis>): Analysis {
  return {
    textHash: '',
    language: 'en',
    reading: 'whole',
    sentences: [],
    entities: [],
    attributions: [],
    positions: [],
    summary: { sentences: [] },
    ...found,
  };
}

/** The same as a reader sees it who changed nothing. */
export function shownWith(found: Partial<Analysis>): ShownAnalysis {
  return shownOf(analysisOf(found), defaultSettings);
}

/** A person named at the given words of a text, with an office where its words are given. */
export function person(
  id: Entity['id'],
  text: string,
  { name, office, short }: { name: string; office?: string; short?: string },
): Entity {
  return {
    id,
    kind: 'person',
    name,
    ...(office !== undefined && {
      office: { title: office, status: 'current', span: spanOf(text, office), confidence: 0.9 },
    }),
    mentions: [
      { span: spanOf(text, name), form: 'full' },
      ...(short === undefined
        ? []
        : [
            {
              span: spanOf(text.replace(name, '_'.repeat(name.length)), short),
              form: 'short',
            } as const,
          ]),
    ],
  };
}

/** What a person says in the given words. */
export function says(
  id: Attribution['id'],
  text: string,
  speaker: Entity,
  words: string,
  more: Partial<Attribution> = {},
): Attribution {
  return {
    id,
    content: [spanOf(text, words)],
    source: { span: speaker.mentions[0].span, kind: 'person', entity: speaker.id },
    manner: 'direct',
    confidence: 0.9,
    ...more,
  };
}

/** Where a person stands on the given words. */
export function stands(
  text: string,
  holder: Entity,
  stance: Position['stance'],
  words: string,
  confidence = 0.9,
): Position {
  return { holder: holder.id, stance, content: spanOf(text, words), confidence };
}
