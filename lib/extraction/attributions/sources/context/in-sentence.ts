import { spanOf } from '../../../../language/stretch';
import { phraseBefore } from '../../../../language/syntax/noun-phrase';
import { isGerund, isRelative } from '../../../../language/syntax/tags';
import type { EntityId, Source } from '../../../../model/analysis';
import type { TextOffset } from '../../../../model/text';
import { overlaps } from '../../../../text/span';
import { tokenAt } from '../../token-at';
import {
  tokenAtOffset,
  type Place,
  type Surroundings,
  type Telling,
  type Whom,
} from './surroundings';

/** "Conceding that …, he warned": a participle without a subject is of the one who speaks in its sentence. */
export function ofParticiple(
  { text }: Surroundings,
  told: readonly Telling[],
  index: number,
): Source | null {
  const { cue } = told[index]!;
  const found = cue && tokenAt(text, cue.start);
  if (!found || !isGerund(found.token)) return null;
  const { sentence, token } = found;
  const other = told[sentence.tokens[0] === token ? index + 1 : index - 1];
  return other?.speaker && overlaps(sentence, { start: other.at, end: other.at + 1 })
    ? other.speaker
    : null;
}

/** "the party, which said": whom the words before a relative pronoun mean. */
export function beforeRelative({ around, source }: Place): Whom {
  const found = tokenAtOffset(around, source.start);
  if (!found) return undefined;
  const { line, at } = found;
  const { tokens } = line;
  if (!isRelative(tokens[at]) || tokens[at]!.end !== source.end) return undefined;
  const end = tokens[at - 1]?.text === ',' ? at - 1 : at;
  const start = phraseBefore(tokens, end);
  if (start === null) return undefined;
  const { entity, kind } = around.speakerOf(spanOf(line, { start, end }));
  if (entity === undefined) return undefined;
  return kind !== 'person' || namesAt(around, entity, tokens[end - 1]!.end) ? entity : undefined;
}

/** "a Roe adviser who" is not Roe. */
function namesAt({ entities }: Surroundings, entity: EntityId, end: TextOffset): boolean {
  return entities.get(entity)?.mentions.some(({ span }) => span.end === end) === true;
}
