import type { EntityId } from '../../model/analysis';
import type { TextSpan } from '../../model/text';
import { touching } from '../../text/sorted-spans';
import type { Naming, Scene } from './scene';

/** What parts a name in a source from the next so that the next only belongs to it: "Roe of Norway and Sweden". */
const BELONGS = /^(?:of|for|from|with|to|at|in|on|by|against)$/;

/**
 * Those who speak together: whom the source names, when they are joined by "and" ("President Roe and Senator Poe"), else only
 * the one it stands for.
 */
export function holdersOf(
  scene: Scene,
  source: TextSpan,
  speaker: EntityId | undefined,
): readonly EntityId[] {
  const names = jointIn(scene, source);
  const among = speaker === undefined || names.some(({ entity }) => entity === speaker);
  if (names.length > 1 && among) return unique(names.map(({ entity }) => entity));
  return speaker === undefined ? [] : [speaker];
}

/** The names of one kind that a stretch joins by "and", in reading order; the first alone where none are joined. */
export function jointIn(scene: Scene, span: TextSpan): readonly Naming[] {
  const [first, ...others] = scene.namingsIn(span).filter(({ kind }) => kind !== 'organization');
  if (!first) return [];
  const joint = [first];
  for (const next of others) {
    const last = joint.at(-1)!;
    if (next.kind !== first.kind || next.start < last.end) continue;
    const between = scene.tokensIn({ start: last.end, end: next.start });
    const link = between.findLastIndex(({ normal }) => /^(?:and|&|,)$/.test(normal));
    if (link < 0) break;
    const inBrackets = between.filter(({ text }) => text === '(').length;
    const plain =
      inBrackets > 0 || !between.slice(0, link).some(({ normal }) => BELONGS.test(normal));
    if (plain && !between.some(({ tag }) => /^VB[DZP]$/.test(tag))) joint.push(next);
  }
  const ands = touching(scene.tokensIn(span), { start: first.end, end: joint.at(-1)!.start });
  return ands.some(({ normal }) => normal === 'and' || normal === '&') ? joint : [first];
}

export function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
