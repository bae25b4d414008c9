import type { Vocabulary } from './word-pieces';

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
