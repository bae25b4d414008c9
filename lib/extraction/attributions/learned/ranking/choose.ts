import type { Hypothesis } from '../finding/hypotheses';
import type { TokenTable } from '../columns/token-table';

/** How likely a hypothesis must be: at all, where it is short and without quotation marks, and within what another claims. */
export interface Bounds {
  readonly least: number;
  readonly brief: number;
  readonly nested: number;
}

/** By number the likeliest hypotheses of which no two share a cue, nor words of content unless one stands whole in the other. */
export function chosen(
  all: readonly Hypothesis[],
  sure: readonly number[],
  table: TokenTable,
  { least, brief, nested }: Bounds,
): number[] {
  const order = [...all.keys()]
    .filter((index) => sure[index]! >= (isBrief(all[index]!, table) ? brief : least))
    .toSorted((one, other) => sure[other]! - sure[one]!);
  // By place, which of the kept holds it as content, plus one.
  const holder = new Int32Array(table.end);
  const kept: number[] = [];
  const cues = new Set<number>();
  for (const index of order) {
    const hypothesis = all[index]!;
    const spans = [hypothesis.left, hypothesis.right].filter((range) => range !== null);
    const around = holder[hypothesis.cue]!;
    const free = spans.every(({ start, end }) =>
      holder
        .subarray(start, end)
        .every((one) => one === 0 || (one === around && sure[index]! >= nested)),
    );
    if (!free || cues.has(hypothesis.cue)) continue;
    for (const { start, end } of spans) holder.fill(kept.length + 1, start, end);
    cues.add(hypothesis.cue);
    kept.push(index);
  }
  return kept;
}

/** Fewer tokens than this are a short content. */
const SHORT = 10;

function isBrief({ left, right }: Hypothesis, { marks }: TokenTable): boolean {
  let length = 0;
  for (const range of [left, right]) {
    if (!range) continue;
    if (marks[range.end] !== marks[range.start]) return false;
    length += range.end - range.start;
  }
  return length < SHORT;
}
