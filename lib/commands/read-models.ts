import { readFileSync } from 'node:fs';
import type { Models } from '../analysis/extractors';
import type { EncoderFiles } from '../encoder/session';
import { runtimeFile } from './bundling/placed-runtime';
import { readActors } from '../extraction/entities/actors';
import { readModels } from '../extraction/attributions/learned/models';
import { readSpeakers } from '../extraction/attributions/speakers/models';

/** Where the learned models lie, from the project's folder. */
export const MODELS = {
  attributions: 'assets/models/attributions.bin',
  speakers: 'assets/models/speakers.bin',
  actors: 'assets/models/actors.bin',
  pieces: 'assets/models/pieces.txt',
} as const;

/** The models that ship, for Node. */
export function modelsFromDisk(): Models {
  return {
    attributions: readModels(readFileSync(MODELS.attributions), MODELS.attributions),
    speakers: readSpeakers(readFileSync(MODELS.speakers), MODELS.speakers),
    actors: readActors(readFileSync(MODELS.actors), MODELS.actors),
  };
}

/** What an encoder is loaded from, for Node: a network given, the word pieces that ship, the runtime of the extension. */
export function encoderFiles(model: Uint8Array): EncoderFiles {
  return {
    model,
    pieces: readFileSync(MODELS.pieces, 'utf8'),
    runtime: Uint8Array.from(readFileSync(runtimeFile())).buffer,
  };
}
