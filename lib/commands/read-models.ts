import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Models } from '../analysis/extractors';
import type { EncoderFiles } from '../encoder/session';
import { readModels } from '../extraction/attributions/learned/models';

/** Where the learned models lie, from the project's folder. */
export const MODELS = {
  attributions: 'assets/models/attributions.bin',
  pieces: 'assets/models/pieces.txt',
} as const;

/** Where in its package the runtime of the encoder lies: the build that the extension loads as well. */
const RUNTIME = 'onnxruntime-web/ort-wasm-simd-threaded.wasm';

/** The models that ship, for Node. */
export function modelsFromDisk(): Models {
  return { attributions: readModels(readFileSync(MODELS.attributions), MODELS.attributions) };
}

/** What an encoder is loaded from, for Node: a network given, the word pieces that ship, the runtime of the extension. */
export function encoderFiles(model: Uint8Array): EncoderFiles {
  const runtime = createRequire(import.meta.url).resolve(RUNTIME);
  return {
    model,
    pieces: readFileSync(MODELS.pieces, 'utf8'),
    runtime: Uint8Array.from(readFileSync(runtime)).buffer,
  };
}
