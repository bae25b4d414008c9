import type { Stance } from '../model/analysis';

/** How a stance is written: a word and a sign, so that no shade carries it alone. */
export const STANCES: Readonly<Record<Stance, { readonly word: string; readonly sign: string }>> = {
  supports: { word: 'supports', sign: '+' },
  opposes: { word: 'opposes', sign: '−' },
  'calls-for': { word: 'calls for', sign: '→' },
  warns: { word: 'warns', sign: '!' },
  commits: { word: 'promises', sign: '✓' },
  denies: { word: 'denies', sign: '×' },
};

/** Of a position whose stance is not told. */
export const STANCE_UNTOLD = 'takes a position';
