import { columns } from './scores';

/** A figure that the run itself measures, beside what is asked of it. */
export interface Figure {
  readonly label: string;
  readonly value: number;
  /** Times and ratios to stay below, shares to reach. */
  readonly wanted?: 'low' | 'high';
  readonly floor?: number;
  readonly aim?: number;
  readonly digits?: number;
}

/** Whether a figure misses its floor. */
export function misses({ value, wanted, floor }: Figure): boolean {
  if (floor === undefined) return false;
  return wanted === 'low' ? value > floor : value < floor;
}

/** Figures as a table for the terminal. */
export function figureTable(figures: readonly Figure[]): string {
  const sign = ({ wanted }: Figure) => (wanted === 'low' ? '≤ ' : '≥ ');
  return columns([
    ['measured', 'whosaid', 'floor', 'aim', ''],
    ...figures.map((figure) => [
      figure.label,
      figure.value.toFixed(figure.digits ?? 2),
      figure.floor === undefined ? '–' : `${sign(figure)}${figure.floor}`,
      figure.aim === undefined ? '–' : `${sign(figure)}${figure.aim}`,
      misses(figure) ? 'missed' : '',
    ]),
  ]);
}
