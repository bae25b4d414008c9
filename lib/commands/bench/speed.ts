import nlp from 'compromise';
import { columns } from './scores';

/** Runs the whole engine on one text. */
export type Engine = (text: string) => unknown;

const WARM_UP = 3;
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
export function speedRatio(engine: Engine, texts: readonly string[]): number {
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

/** How the cost grows with the length: milliseconds, and milliseconds per thousand words. */
export function growthTable(engine: Engine, texts: readonly string[]): string {
  const paragraphs = texts.join('\n\n').split('\n\n');
  const rows = LENGTHS.map((words) => {
    const text = firstWords(paragraphs, words);
    const time = median([0, 1, 2].map(() => timed(() => engine(text))));
    return [`${words}`, time.toFixed(1), ((time / words) * 1_000).toFixed(1)];
  });
  return columns([['words', 'ms', 'ms per 1000'], ...rows]);
}

/** Whole paragraphs, taken round and round, until they hold so many words. */
function firstWords(paragraphs: readonly string[], words: number): string {
  const taken: string[] = [];
  let count = 0;
  for (let at = 0; count < words; at++) {
    const paragraph = paragraphs[at % paragraphs.length]!;
    taken.push(paragraph);
    count += paragraph.split(/\s+/u).length;
  }
  return taken.join('\n\n');
}
