import type { TableIndex } from '../../../../model/text';
import { type Features, mix, numbersFrom, put } from '../../../../learning/hashing';
import type { TokenTable } from '../columns/token-table';
import { type Decided, NONE } from '../stages';
import { coarse } from './coarse';

let next = numbersFrom(110);

/** Templates of the stages that delimit the content at the cue’s right: what that at its left says. */
export const BESIDE_LEFT = {
  left: next(),
  leftTag: next(),
  leftQuoted: next(),
  leftTagBefore: next(),
  leftWord: next(),
  leftCueTags: next(),
  leftMarks: next(),
  leftLength: next(),
  leftFirstTag: next(),
  leftFirstWord: next(),
};

next = numbersFrom(110);

/** Templates of the stages that delimit the source: where it stands to cue and contents. No stage has both these and those before. */
export const BESIDE_CONTENT = {
  shape: next(),
  shapeTags: next(),
  toLeft: next(),
  toRight: next(),
  toBothTag: next(),
  toLeftCueTag: next(),
  toRightCueTag: next(),
  shapeWord: next(),
  shapeCueTags: next(),
  shapeCueLemma: next(),
};

/** What the content at the cue's left says of that at its right. */
export function besideLeft(
  features: Features,
  table: TokenTable,
  { cue, left }: Decided,
  option: TableIndex,
): void {
  const side = left
    ? 1 + (table.quoted[left.end - 1]! & 23) * 8 + Math.min(7, coarse(cue - left.end))
    : 0;
  const { tag, word, quoted } = table;
  put(features, BESIDE_LEFT.left, side);
  put(features, BESIDE_LEFT.leftTag, side ? 1 : 0, tag[option]!);
  put(features, BESIDE_LEFT.leftQuoted, side, quoted[option]! & 15);
  put(features, BESIDE_LEFT.leftTagBefore, side, tag[option - 1]!);
  put(features, BESIDE_LEFT.leftWord, side ? 1 : 0, word[option]!);
  put(features, BESIDE_LEFT.leftCueTags, side, mix(tag[cue]!, tag[cue + 1]!));
  if (!left) return;
  const start = table.quoted[left.start]! & 15;
  put(
    features,
    BESIDE_LEFT.leftMarks,
    mix(start, side),
    mix(quoted[option - 1]! & 23, quoted[option]! & 15),
  );
  put(features, BESIDE_LEFT.leftLength, coarse(left.end - left.start), option === NONE ? 1 : 0);
  put(features, BESIDE_LEFT.leftFirstTag, tag[left.start]!, option === NONE ? 1 : 0);
  put(features, BESIDE_LEFT.leftFirstWord, word[left.start]!, option === NONE ? 1 : 0);
}

/** Where a source stands to cue and contents. */
export function besideContent(
  features: Features,
  table: TokenTable,
  { cue, left, right }: Decided,
  option: TableIndex,
): void {
  const { tag, word } = table;
  const shape = (left ? 1 : 0) + (right ? 2 : 0);
  const side = option === NONE ? 0 : option > cue ? 1 : 2;
  const toLeft = left && option !== NONE ? coarse(Math.abs(option - left.end)) : 10;
  const toRight = right && option !== NONE ? coarse(Math.abs(right.start - option)) : 10;
  put(features, BESIDE_CONTENT.shape, shape, side);
  put(features, BESIDE_CONTENT.shapeTags, mix(shape, side), mix(tag[option - 1]!, tag[option]!));
  put(features, BESIDE_CONTENT.toLeft, toLeft, mix(shape, side));
  put(features, BESIDE_CONTENT.toRight, toRight, mix(shape, side));
  put(features, BESIDE_CONTENT.toBothTag, mix(toLeft, toRight), mix(tag[option]!, side));
  put(features, BESIDE_CONTENT.toLeftCueTag, mix(toLeft, side), tag[cue]!);
  put(features, BESIDE_CONTENT.toRightCueTag, mix(toRight, side), tag[cue]!);
  put(features, BESIDE_CONTENT.shapeWord, mix(shape, side), word[option]!);
  put(features, BESIDE_CONTENT.shapeCueTags, shape, mix(tag[cue]!, tag[cue + 1]!));
  put(features, BESIDE_CONTENT.shapeCueLemma, mix(shape, side), table.lemma[cue]!);
}
