import { readFileSync } from 'node:fs';
import type { Models } from '../analysis/extractors';
import { type Encoder, type EncoderFiles, loadEncoder } from '../encoder/session';
import { runtimeFile } from './bundling/placed-runtime';
import { readActors } from '../extraction/entities/actors';
import { readModels } from '../extraction/attributions/learned/models';
import { readSpeakers } from '../extraction/attributions/speakers/models';
import { readJudges } from '../extraction/positions/judged/files';

/** Where the learned models lie, from the project's folder. */
export const MODELS = {
  attributions: 'assets/models/attributions.bin',
  speakers: 'assets/models/speakers.bin',
  actors: 'assets/models/actors.bin',
  encoder: 'assets/models/reader.onnx',
  pieces: 'assets/models/pieces.txt',
  heads: 'assets/models/reader-heads.bin',
  stances: 'assets/models/stances.bin',
} as const;

/** The models that ship, for Node. */
export function modelsFromDisk(): Models {
  return {
    ...firstModelsFromDisk(),
    judges: readJudges(readFileSync(MODELS.heads), readFileSync(MODELS.stances)),
  };
}

/** Those of them that tell what stands in an article at first sight. */
export function firstModelsFromDisk(): Models {
  return {
    attributions: readModels(readFileSync(MODELS.attributions), MODELS.attributions),
    speakers: readSpeakers(readFileSync(MODELS.speakers), MODELS.speakers),
    actors: readActors(readFileSync(MODELS.actors), MODELS.actors),
    judges: null,
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

/** The encoder that ships, for Node. */
export function encoderFromDisk(): Promise<Encoder> {
  return loadEncoder(encoderFiles(readFileSync(MODELS.encoder)));
}
