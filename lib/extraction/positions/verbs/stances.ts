import type { Stance } from '../../../model/analysis';

/** What somebody stands for of whom it is said that he does not do the verb. */
export function turned(stance: Stance): Stance {
  return stance === 'opposes' ? 'supports' : 'opposes';
}

/** Whether a stance is for or against what is there: it neither asks nor foresees. */
export function isForOrAgainst(stance: Stance): boolean {
  return stance === 'supports' || stance === 'opposes';
}
