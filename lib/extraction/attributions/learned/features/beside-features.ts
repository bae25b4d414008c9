import { type Features, mix, put } from '../../../../learning/hashing';
import type { TokenTable } from '../columns/token-table';
import { type Decided, NONE } from '../finding/stages';
import { step } from './step';

/** What the content at the cue's left says of that at its right. */
export function besideLeft(
  features: Features,
  table: TokenTable,
  { cue, left }: Decided,
  option: number,
): void {
  const side = left
    ? 1 + (table.quoted[left.end - 1]! & 23) * 8 + Math.min(7, step(cue - left.end))
    : 0;
  const { tag, word, quoted } = table;
  put(features, 110, side);
  put(features, 111, side ? 1 : 0, tag[option]!);
  put(features, 112, side, quoted[option]! & 15);
  put(features, 113, side, tag[option - 1]!);
  put(features, 114, side ? 1 : 0, word[option]!);
  put(features, 115, side, mix(tag[cue]!, tag[cue + 1]!));
  if (!left) return;
  const start = table.quoted[left.start]! & 15;
  put(features, 116, mix(start, side), mix(quoted[option - 1]! & 23, quoted[option]! & 15));
  put(features, 117, step(left.end - left.start), option === NONE ? 1 : 0);
  put(features, 118, tag[left.start]!, option === NONE ? 1 : 0);
  put(features, 119, word[left.start]!, option === NONE ? 1 : 0);
}

/** Where a source stands to cue and contents. */
export function besideContent(
  features: Features,
  table: TokenTable,
  { cue, left, right }: Decided,
  option: number,
): void {
  const { tag, word } = table;
  const shape = (left ? 1 : 0) + (right ? 2 : 0);
  const side = option === NONE ? 0 : option > cue ? 1 : 2;
  const toLeft = left && option !== NONE ? step(Math.abs(option - left.end)) : 10;
  const toRight = right && option !== NONE ? step(Math.abs(right.start - option)) : 10;
  put(features, 110, shape, side);
  put(features, 111, mix(shape, side), mix(tag[option - 1]!, tag[option]!));
  put(features, 112, toLeft, mix(shape, side));
  put(features, 113, toRight, mix(shape, side));
  put(features, 114, mix(toLeft, toRight), mix(tag[option]!, side));
  put(features, 115, mix(toLeft, side), tag[cue]!);
  put(features, 116, mix(toRight, side), tag[cue]!);
  put(features, 117, mix(shape, side), word[option]!);
  put(features, 118, shape, mix(tag[cue]!, tag[cue + 1]!));
  put(features, 119, mix(shape, side), table.lemma[cue]!);
}
