import nlp from 'compromise';
import type { Figure } from '../figure';
import { columns } from '../scores';

/** Runs the whole engine on one text. */
export type Engine = (text: string) => unknown;

const WARM_UP = 3;
/** From here on what is done once for a text weighs little. */
const LONG_ENOUGH = 1_000;
const LENGTHS = [200, 500, 1_000, 2_000, 5_000, 10_000, 20_000];

/** Milliseconds of one call. */
export function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** The middle value. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

/**
 * The engine's time against `nlp(text)` of compromise alone, in one process, warm: the median ratio
 * over the texts. Both take turns on each text, so that a noisy machine disturbs both alike.
 */
function speedRatio(engine: Engine, texts: readonly string[]): number {
  for (const text of texts.slice(0, WARM_UP)) {
    engine(text);
    nlp(text);
  }
  return median(
    texts.map((text) => {
      const ours: number[] = [];
      const theirs: number[] = [];
      for (let turn = 0; turn < 3; turn++) {
        ours.push(timed(() => engine(text)));
        theirs.push(timed(() => nlp(text)));
      }
      return median(ours) / median(theirs);
    }),
  );
}

/** What the engine costs beside compromise, and whether a word of a long text costs more; prints how the cost grows. */
export function speedFigures(engine: Engine, texts: readonly string[]): Figure[] {
  const value = speedRatio(engine, texts);
  const costs = LENGTHS.map((words) => ({ words, time: timeOf(engine, texts, words) }));
  const perThousand = ({ words, time }: (typeof costs)[number]) => (time / words) * 1_000;
  const rows = costs.map((cost) => [
    `${cost.words}`,
    cost.time.toFixed(1),
    perThousand(cost).toFixed(1),
  ]);
  console.log(`\n${columns([['words', 'ms', 'ms per 1000'], ...rows])}`);
  const from = costs.find(({ words }) => words === LONG_ENOUGH)!;
  return [
    { label: 'time, ratio to compromise alone', value, wanted: 'low', floor: 2, aim: 1 },
    {
      label: `time per word, 20000 words against ${LONG_ENOUGH}`,
      value: perThousand(costs.at(-1)!) / perThousand(from),
      wanted: 'low',
      floor: 1.5,
      aim: 1.1,
    },
  ];
}

/** Milliseconds for a text of so many words. */
function timeOf(engine: Engine, texts: readonly string[], words: number): number {
  const text = firstWords(texts.join('\n\n').split('\n\n'), words);
  return median([0, 1, 2].map(() => timed(() => engine(text))));
}

/** Whole paragraphs, taken round and round, until they hold so many words. */
export function firstWords(paragraphs: readonly string[], words: number): string {
  const taken: string[] = [];
  let count = 0;
  for (let at = 0; count < words; at++) {
    const paragraph = paragraphs[at % paragraphs.length]!;
    taken.push(paragraph);
    count += paragraph.split(/\s+/u).length;
  }
  return taken.join('\n\n');
}
