import type { Source } from '../../../../model/analysis';
import type { TextSpan } from '../../../../model/text';
import { overlaps } from '../../../../text/span';
import { spanOf } from '../../../../language/stretch';
import { phraseBefore } from '../../rules/noun-phrase';
import { tokenAt } from '../../token-at';
import { bodyMeant, firstOfJoint } from './bodies';
import { namedSoon } from './named-soon';
import { ownerBefore, ownerOf } from './owners';
import { type Id, placeOf, type Scene, type Told } from './scene';

/** Who is meant by a source that names nobody, from what stands around it; null where that is not sure. */
export function meantByContext(scene: Scene, told: readonly Told[], index: number): Source | null {
  const one = told[index]!;
  if (!one.source) return besides(scene, told, index);
  const { source } = one;
  const entity =
    beforeRelative(scene, source) ??
    ownerOf(scene, told, index, source) ??
    ownerBefore(scene, source.start) ??
    bodyMeant(scene, told, index) ??
    firstOfJoint(scene, one) ??
    namedSoon(scene, told, index);
  const found = entity && scene.entities.get(entity);
  return found ? { span: source, kind: found.kind, entity: found.id } : null;
}

/** "Conceding that …, he warned": a participle without a subject is of the one who speaks in its sentence. */
function besides({ text }: Scene, told: readonly Told[], index: number): Source | null {
  const { cue } = told[index]!;
  const found = cue && tokenAt(text, cue.start);
  if (found?.token.tag !== 'VBG') return null;
  const { sentence, token } = found;
  const other = told[sentence.tokens[0] === token ? index + 1 : index - 1];
  return other?.by && overlaps(sentence, { start: other.at, end: other.at + 1 }) ? other.by : null;
}

/** "the party, which said": whom the words before a relative pronoun mean. */
function beforeRelative(scene: Scene, source: TextSpan): Id {
  const found = placeOf(scene, source.start);
  if (!found) return undefined;
  const { line, at } = found;
  const { tokens } = line;
  if (!/^(?:WP|WDT)$/.test(tokens[at]!.tag) || tokens[at]!.end !== source.end) return undefined;
  const end = tokens[at - 1]?.text === ',' ? at - 1 : at;
  const start = phraseBefore(tokens, end);
  if (start === null) return undefined;
  const { entity, kind } = scene.speakerOf(spanOf(line, { start, end }));
  return kind !== 'person' || namesAt(scene, entity, tokens[end - 1]!.end) ? entity : undefined;
}

/** "a Roe adviser who" is not Roe. */
function namesAt({ entities }: Scene, entity: Id, end: number): boolean {
  const mentions = (entity && entities.get(entity)?.mentions) ?? [];
  return mentions.some(({ span }) => span.end === end);
}
