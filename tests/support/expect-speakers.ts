import { expect } from 'vitest';
import type { Candidate } from '../../lib/extraction/attributions/candidate';
import { sourcesOf } from '../../lib/extraction/attributions/sources';
import { extractEntities } from '../../lib/extraction/entities';
import { parse } from '../../lib/language/parse';
import { articleFromText } from '../../lib/text/article-from-text';
import { marked } from './marked';

/**
 * Expects that the speakers of marked attributions are those given, by name and in order; null for one who is not known.
 * A number tells attributions apart: `[source:1 She] [cue:1 said] [content:1 …]`.
 */
export function expectSpeakers(source: string, speakers: readonly (string | null)[]): void {
  const { text, marks } = marked(source);
  const parsed = parse(articleFromText(text));
  const entities = extractEntities(parsed);
  const candidates = speakers.map((_, index): Candidate => {
    const of = (role: string) =>
      marks
        .filter(({ name }) => name === `${role}:${index + 1}`)
        .map(({ start, end }) => ({ start, end }));
    const [first, ...more] = of('content');
    const [cue] = of('cue');
    const [by] = of('source');
    return {
      content: [first!, ...more],
      ...(cue && { cue }),
      ...(by && { source: by }),
      confidence: 1,
    };
  });
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  expect(
    sourcesOf(parsed, entities, candidates).map((by) => names.get(by?.entity ?? 'e0') ?? null),
  ).toEqual(speakers);
}
