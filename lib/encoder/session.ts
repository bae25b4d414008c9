import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import { readVocabulary, type Vocabulary } from './word-pieces';

/** A run of pieces that the encoder reads at once. */
export interface EncoderInput {
  /** Numbers in the vocabulary; the first is `[CLS]`, the last `[SEP]`. */
  readonly ids: Int32Array;
  /** What each is marked as, as `MARKS` numbers them; 0 where it is not. */
  readonly marks: Uint8Array;
}

/** A loaded encoder: it tells of each piece, by a vector, what it means where it stands. */
export interface Encoder {
  readonly vocabulary: Vocabulary;
  /** Numbers in a vector. */
  readonly width: number;
  /** The vectors of all pieces given, one after the other. */
  encode(input: EncoderInput): Promise<Float32Array>;
  /** Gives back the memory. Nothing may be encoded after. */
  release(): Promise<void>;
}

/** What an encoder is loaded from. */
export interface EncoderFiles {
  /** The network in ONNX: `ids` and `marks` in, int64, 1 × pieces; `vectors` out, float32, 1 × pieces × width. */
  readonly model: Uint8Array;
  /** The word pieces, one a line. */
  readonly pieces: string;
  /** `ort-wasm-simd-threaded.wasm` of `onnxruntime-web`: its address, or its bytes. Only the first of a process counts. */
  readonly runtime: string | ArrayBuffer;
}

// One thread: more would need memory that is shared with workers, which a background has none of. Without the runtime's own
// worker, and told where its code is, it loads nothing else.
env.wasm.numThreads = 1;
env.wasm.proxy = false;
env.logLevel = 'error';

/** A runtime that could not start does not start in the life of this process: why the first time. */
let notStarted: unknown;

/** Loads an encoder. Rejects where a file is torn or not what it should be, or where there is no memory for it. */
export async function loadEncoder({ model, pieces, runtime }: EncoderFiles): Promise<Encoder> {
  const vocabulary = readVocabulary(pieces);
  if (typeof runtime === 'string') env.wasm.wasmPaths = { wasm: runtime };
  else env.wasm.wasmBinary = runtime;
  const session = await InferenceSession.create(model, {
    executionProviders: ['wasm'],
    logSeverityLevel: 3,
  }).catch((error: unknown) => {
    if (/previous call/.test(String(error))) throw notStarted ?? error;
    notStarted ??= error;
    throw error;
  });
  const [output] = session.outputMetadata;
  const width = output?.isTensor ? output.shape.at(-1) : undefined;
  if (typeof width !== 'number')
    throw new Error('The encoder does not tell how wide its vectors are');
  return {
    vocabulary,
    width,
    async encode({ ids, marks }) {
      const { vectors } = await session.run({ ids: asTensor(ids), marks: asTensor(marks) });
      if (!(vectors?.data instanceof Float32Array)) throw new Error('The encoder gave no vectors');
      return vectors.data;
    },
    release: () => session.release(),
  };
}

function asTensor(numbers: Int32Array | Uint8Array): Tensor {
  return new Tensor('int64', BigInt64Array.from(numbers, BigInt), [1, numbers.length]);
}
