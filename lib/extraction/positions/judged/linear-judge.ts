import { type Features, featureList, mix } from '../../../learning/hashing';
import { type Linear, logSoftmax, score } from '../../../learning/linear';
import { CLASSES } from '../../reader/utterance';

const row = featureList(2048);

/** The features of a statement as those of one class of it. */
export function ofClass(features: Features, stance: number): Features {
  for (let index = 0; index < features.length; index++) {
    row.keys[index] = mix(features.keys[index]!, stance);
  }
  row.length = features.length;
  return row;
}

/** The logarithm of the probability of each class, by the linear judge. */
export function linearLogs(model: Linear, features: Features): Float64Array {
  const logs = new Float64Array(CLASSES);
  for (let stance = 0; stance < CLASSES; stance++)
    logs[stance] = score(model, ofClass(features, stance));
  logSoftmax(logs, CLASSES);
  return logs;
}
