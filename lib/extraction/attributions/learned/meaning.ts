import { KNOTS } from '../../../learning/calibration';
import { DEPTH } from '../../../learning/forest';
import { hashString, type Template } from '../../../learning/hashing';
import { LEXICON_BITS } from './columns/cue-lexicon';
import { ABSENCE } from './features/absence-features';
import { BESIDE_CONTENT, BESIDE_LEFT } from './features/beside-features';
import { APPROACH } from './features/boundary-features';
import { CUE } from './features/cue-features';
import { PAIR } from './features/pair-features';
import { PLACE } from './features/place-features';
import { CUE_AND_QUOTATION } from './features/quotation-features';
import { CUE_IN_SENTENCE } from './features/sentence-features';
import { STAGES } from './stages';
import { type Fact, RANK_FACTS } from './ranking/rank-facts';
import { RANK } from './ranking/rank-features';
import { RANK_BY_RULES } from './ranking/rule-views';

/** What gives the weights of a model file their meaning. */
export interface Meaning {
  /** By model, the tables of the templates that it has side by side. */
  readonly templates: Readonly<Record<string, readonly Readonly<Record<string, Template>>[]>>;
  readonly stages: readonly string[];
  /** What the columns of the forest’s rows are. */
  readonly facts: readonly Pick<Fact, 'name' | 'steps'>[];
}

/**
 * What features and facts say of a made-up text, as one number. A test and the training hold it to `sampleDigest`, which makes it:
 * whoever reads models need not. Where features come to say other things, put the new number here and learn the models anew.
 */
export const SAMPLE_DIGEST = 554_413_728;

const OF_PLACES = [PLACE, APPROACH, ABSENCE, PAIR];

/** What weights mean to this version of the engine. */
export const MEANING: Meaning = {
  templates: {
    cue: [CUE, CUE_AND_QUOTATION, CUE_IN_SENTENCE],
    content: [...OF_PLACES, BESIDE_LEFT],
    source: [...OF_PLACES, BESIDE_CONTENT],
    rank: [RANK, RANK_BY_RULES],
  },
  stages: STAGES,
  facts: RANK_FACTS,
};

/**
 * A meaning as one number, which a model file carries: it changes when a template or a fact gets another name or number, comes or
 * goes, and when features say other things of the same text (`SAMPLE_DIGEST`).
 *
 * @throws RangeError where two templates of a model have one number, or two facts one name: their weights would run together.
 */
export function meaningNumber({ templates, stages, facts }: Meaning = MEANING): number {
  const lines = [
    `lexicon ${LEXICON_BITS} bits`,
    `trees ${DEPTH} deep`,
    `knots ${KNOTS.join(' ')}`,
    `sample ${SAMPLE_DIGEST}`,
  ];
  for (const [model, tables] of Object.entries(templates)) {
    const entries = tables.flatMap((table) => Object.entries(table));
    apart(
      model,
      entries.map(([, number]) => number),
    );
    lines.push(...entries.map(([name, number]) => `${model} ${number} ${name}`));
  }
  apart(
    'facts',
    facts.map(({ name }) => name),
  );
  lines.push(...facts.map(({ name, steps }) => `fact ${name} ${steps ?? 1}`), ...stages);
  return hashString(lines.join('\n')) >>> 0;
}

function apart(what: string, keys: readonly (string | number)[]): void {
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) throw new RangeError(`${what}: ${twice} stands for two things.`);
}
