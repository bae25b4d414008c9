import { type Features, mix, put } from '../../../../learning/hashing';
import { step } from './step';
import type { TokenTable } from '../columns/token-table';

/** What two boundaries of one span say together; templates 90 to 109. */
export function pairFeatures(
  features: Features,
  table: TokenTable,
  { cue, start, end }: { readonly cue: number; readonly start: number; readonly end: number },
): void {
  const { word, tag, quoted, quotation } = table;
  const length = step(end - start);
  const opens = quoted[start]! & 15;
  const closes = quoted[end - 1]! & 23;
  const same = quotation[start] === 0 ? 0 : quotation[start] === quotation[end - 1] ? 1 : 2;
  const before = quoted[start - 1]! & 23;
  const after = quoted[end]! & 15;
  put(features, 90, length);
  put(features, 91, length, tag[start]!);
  put(features, 92, length, mix(tag[end]!, tag[end - 1]!));
  put(features, 93, word[start]!, word[end]!);
  put(features, 94, word[start]!, tag[end]!);
  put(features, 95, tag[start]!, mix(tag[end - 1]!, tag[end]!));
  put(features, 96, mix(opens, closes), same);
  put(features, 97, mix(opens, closes), mix(same, tag[end]!));
  put(features, 98, mix(before, after), mix(opens, closes));
  const verbs = Math.min(4, table.verbs[end]! - table.verbs[start]!);
  const commas = Math.min(4, table.commas[end]! - table.commas[start]!);
  put(features, 99, mix(verbs, commas), tag[start]!);
  put(features, 100, verbs, mix(word[start]!, tag[end]!));
  put(features, 101, verbs, mix(tag[end - 1]!, word[end]!));
  put(features, 102, mix(tag[start]!, tag[start + 1]!), mix(verbs, tag[end]!));
  const sentences = table.sentence[end - 1]! - table.sentence[start]!;
  put(features, 103, sentences, mix(same, closes));
  put(features, 104, sentences, mix(opens, quoted[end]!));
  const block = table.block[table.sentence[end - 1]!]! - table.block[table.sentence[start]!]!;
  put(features, 105, mix(sentences, block), mix(quoted[end - 1]!, quoted[end]!));
  put(features, 106, mix(word[start]!, table.lemma[cue]!), tag[end]!);
  put(features, 107, mix(Math.min(2, table.marks[end]! - table.marks[start]!), opens), closes);
  put(features, 108, start === cue + 1 ? 1 : 0, mix(tag[end]!, length));
}
