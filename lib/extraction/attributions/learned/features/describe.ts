import type { Features } from '../../../../learning/hashing';
import { NONE, type Option, type Stage } from '../stages';
import { besideContent, besideLeft } from './beside-features';
import { absenceFeatures } from './absence-features';
import { boundaryFeatures } from './boundary-features';
import { pairFeatures } from './pair-features';

/** Puts all features of an option. */
export function describe(stage: Stage, features: Features, option: Option): void {
  features.length = 0;
  describePlace(features, option);
  describePair(stage, features, option);
  describeBeside(stage, features, option);
}

/** Puts what an option says by itself and its cue, whatever else is decided. */
function describePlace(features: Features, { table, decided, option }: Option): void {
  if (option === NONE) absenceFeatures(features, table, decided.cue);
  else boundaryFeatures(features, table, decided.cue, option);
}

/** Puts what an option says together with the other end of its span. */
export function describePair(stage: Stage, features: Features, at: Option): void {
  const { table, decided, known, option } = at;
  const { cue } = decided;
  if (stage === 'leftStart') pairFeatures(features, table, { cue, start: option, end: known });
  else if (stage === 'rightEnd' || stage === 'sourceEnd') {
    pairFeatures(features, table, { cue, start: known, end: option });
  }
}

/** Puts what an option says beside the spans decided before. */
export function describeBeside(
  stage: Stage,
  features: Features,
  { table, decided, option }: Option,
): void {
  if (stage === 'rightStart' || stage === 'rightEnd') besideLeft(features, table, decided, option);
  else if (stage === 'sourceStart' || stage === 'sourceEnd') {
    besideContent(features, table, decided, option);
  }
}
