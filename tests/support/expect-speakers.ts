import { expect } from 'vitest';
import type { Candidate } from '../../lib/extraction/attributions/candidate';
import { ruledSources } from '../../lib/extraction/attributions/sources';
import { extractEntities } from '../../lib/extraction/entities';
import { parse } from '../../lib/language/parse';
import { articleFromText } from '../../lib/text/article-from-text';
import { marked } from './marked';

/**
 * Expects that the rules take those given, by name and in order, for the speakers of marked attributions; null for one who is not known.
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
  const told = ruledSources(parsed, entities, candidates);
  expect(
    candidates.map((_, index) => {
      const one = told.find(({ place }) => place === index);
      return names.get(one?.speaker?.entity ?? 'e0') ?? null;
    }),
  ).toEqual(speakers);
}
