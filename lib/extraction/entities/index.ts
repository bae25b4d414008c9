import type { Entity } from '../../model/analysis';
import type { ParsedText } from '../../language/parsed-text';

/** Who acts or speaks in an article. */
export function extractEntities(_text: ParsedText): readonly Entity[] {
  return [];
}
