import { readLayers } from '../../../learning/dense';
import { hashString } from '../../../learning/hashing';
import { decodeTables, encodeTables, meaningIn, type Table } from '../../../learning/tables';
import { headsOf } from '../../reader/heads';
import type { ShippedJudges } from './judge';
import { STANCE_ORDER } from '../../reader/utterance';
import { STATEMENT } from './statement-features';

/** What the weights of the linear judge count for: another number, another model. */
const MEANING =
  hashString(
    [...Object.entries(STATEMENT).map(([name, at]) => `${at} ${name}`), ...STANCE_ORDER].join('\n'),
  ) >>> 0;

/** The linear judge as a file. */
export function writeLinear(model: Table): Uint8Array<ArrayBuffer> {
  return encodeTables([model], MEANING);
}

/**
 * The judges of two files: the layers above the encoder, and the linear model.
 *
 * @throws RangeError where one is damaged, or made for another version of the engine.
 */
export function readJudges(layers: Uint8Array, linear: Uint8Array): ShippedJudges {
  const heads = headsOf(readLayers(layers));
  if (meaningIn(linear) !== MEANING) {
    throw new RangeError('The linear judge of stances was made for another version of the engine.');
  }
  return { heads, linear: decodeTables(linear)[0]! };
}
