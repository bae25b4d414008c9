/** Precision, recall and F1; null where there is neither an answer nor gold. */
export interface Shares {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

/** What is counted over all articles together: right findings, findings answered, findings annotated. */
export interface Count {
  readonly right: number;
  readonly answered: number;
  readonly gold: number;
}

export const NOTHING: Count = { right: 0, answered: 0, gold: 0 };

export function addedUp(counts: readonly Count[]): Count {
  return counts.reduce(
    (sum, { right, answered, gold }) => ({
      right: sum.right + right,
      answered: sum.answered + answered,
      gold: sum.gold + gold,
    }),
    NOTHING,
  );
}

export function sharesOf({ right, answered, gold }: Count): Shares {
  if (answered === 0 && gold === 0) return { precision: null, recall: null, f1: null };
  const precision = answered > 0 ? right / answered : 0;
  const recall = gold > 0 ? right / gold : 0;
  const f1 = right > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision, recall, f1 };
}

/** The mean; null of nothing. */
export function meanOf(values: readonly number[]): number | null {
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : null;
}
