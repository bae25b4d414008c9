import { readFileSync } from 'node:fs';
import type { Models } from '../analysis/extractors';
import { readModels } from '../extraction/attributions/learned/models';

/** Where the learned models lie, from the project's folder. */
export const MODELS = { attributions: 'assets/models/attributions.bin' } as const;

/** The models that ship, for Node. */
export function modelsFromDisk(): Models {
  return { attributions: readModels(readFileSync(MODELS.attributions), MODELS.attributions) };
}
