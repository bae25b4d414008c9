import type { TextVectors } from '../../../encoder/read';
import type { ParsedText } from '../../../language/parsed-text';
import type { Analysis, Attribution, Entity, EntityId } from '../../../model/analysis';
import { type Heads, mentionPlaces, speakersByEncoder } from '../../reader/heads';
import { FIRST_SURE, HEARD } from '../../thresholds';

const BY = 'heard';

/**
 * Attributions with their speakers as the encoder hears them, where it is sure of somebody and what was told at first sight is not
 * sure, or is nobody. Who speaks together, and a surname that two people bear, are left as they are.
 */
export function heardAgain(
  { article }: ParsedText,
  { attributions, entities }: Pick<Analysis, 'attributions' | 'entities'>,
  vectors: TextVectors,
  heads: Heads,
): readonly Attribution[] {
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  const mentions = mentionPlaces(entities);
  const surnames = surnamesOf(entities);
  return attributions.map((attribution) => {
    const { source, cue, content } = attribution;
    if (!source || (source.entity !== undefined && (source.confidence ?? 1) >= FIRST_SURE)) {
      return attribution;
    }
    const wording = article.text.slice(source.span.start, source.span.end);
    if (/ and /.test(wording) || (surnames.get(lastWordOf(wording)) ?? 0) > 1) return attribution;
    const statement = { source: source.span, cue: cue ?? null, content, deed: false };
    const heard = speakersByEncoder(heads, vectors, statement, mentions);
    const best = heard && likeliest(heard);
    if (!best || best === source.entity || heard.get(best)! < HEARD) return attribution;
    const { span } = source;
    const kind = kinds.get(best)!;
    return {
      ...attribution,
      source: { span, kind, entity: best, confidence: heard.get(best)!, by: BY },
    };
  });
}

/** How many people bear each last name. */
function surnamesOf(entities: readonly Entity[]): ReadonlyMap<string, number> {
  const bearers = new Map<string, number>();
  for (const { kind, name } of entities) {
    if (kind !== 'person') continue;
    const last = lastWordOf(name);
    bearers.set(last, (bearers.get(last) ?? 0) + 1);
  }
  return bearers;
}

function lastWordOf(words: string): string {
  return words.trim().split(/\s+/).at(-1) ?? '';
}

function likeliest(chances: ReadonlyMap<EntityId, number>): EntityId | undefined {
  let best: EntityId | undefined;
  for (const [entity, chance] of chances) {
    if (best === undefined || chance > chances.get(best)!) best = entity;
  }
  return best;
}
