import { spanOf } from '../../../../language/stretch';
import { phraseBefore } from '../../../../language/syntax/tied-phrase';
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

/** The source of a cue that is a participle without a subject, the one who speaks in its sentence: "Conceding that …, he warned". */
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

/** The antecedent of a source that is a relative pronoun: "the party, which said". */
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

/** Whether a mention of an entity ends at an offset: "a Roe adviser who" is not Roe. */
function namesAt({ entities }: Surroundings, entity: EntityId, end: TextOffset): boolean {
  return entities.get(entity)?.mentions.some(({ span }) => span.end === end) === true;
}
