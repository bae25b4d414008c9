import { standard } from '../../lib/analysis/extractors';
import { modelsFromDisk } from '../../lib/commands/read-models';
import { parse } from '../../lib/language/parse';
import type { ParsedText, Token } from '../../lib/language/parsed-text';
import type { Linear } from '../../lib/learning/linear';
import { articleFromText } from '../../lib/text/article-from-text';

/** What the extractors did for a text by the token, counted, since no clock tells it without noise. */
export interface Steps {
  /** How often a token was taken in hand. */
  readonly tokens: number;
  /** How often a weight of a model was looked up. */
  readonly weights: number;
}

const models = modelsFromDisk();

/** Runs all extractors on a text and counts what they do, by the token. */
export function stepsOf(text: string): Steps {
  const steps = { tokens: 0, weights: 0 };
  const counted = <T extends object>(list: T, kind: keyof Steps): T =>
    new Proxy(list, {
      get(target, key) {
        if (typeof key === 'string' && /^\d/.test(key)) steps[kind]++;
        const value: unknown = Reflect.get(target, key, target);
        return typeof value === 'function' && ArrayBuffer.isView(target)
          ? value.bind(target)
          : value;
      },
    });
  const weighed = <T extends Linear>(model: T): T => ({
    ...model,
    weights: counted(model.weights, 'weights'),
  });
  const parsed = parse(articleFromText(text));
  const watched: ParsedText = {
    ...parsed,
    sentences: parsed.sentences.map((sentence) => ({
      ...sentence,
      tokens: counted<readonly Token[]>(sentence.tokens, 'tokens'),
    })),
  };
  const { attributions, speakers, actors } = models;
  const extractors = standard({
    actors,
    judges: null,
    attributions: {
      ...attributions,
      cue: weighed(attributions.cue),
      rank: weighed(attributions.rank),
      stages: Object.fromEntries(
        Object.entries(attributions.stages).map(([stage, model]) => [stage, weighed(model)]),
      ) as typeof attributions.stages,
    },
    speakers: { ...speakers, linear: weighed(speakers.linear) },
  });
  const entities = extractors.entities(watched);
  const found = { entities, attributions: extractors.attributions(watched, { entities }) };
  extractors.candidates(watched, found);
  extractors.summary(watched, { ...found, positions: [] }, null);
  const size = parsed.sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0);
  return { tokens: steps.tokens / size, weights: steps.weights / size };
}
