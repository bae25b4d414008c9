import type { Entity, Source } from '../../model/analysis';
import type { TextSpan } from '../../model/text';
import { spanIndex } from '../../text/span-index';

interface Meant {
  readonly entity: Entity;
  readonly span: TextSpan;
}

const DOCUMENT =
  /\b(?:statement|report|poll|survey|study|letter|document|documents|memo|bill|lawsuit|affidavit|filing|complaint|indictment|transcript|article|editorial|ad|book|website|data|records|figures|text)\b/i;

/** Finds whom the words that name a source mean: the entity that is their head, pronouns and bare titles resolved. */
export function speakersAmong(
  text: string,
  entities: readonly Entity[],
): (source: TextSpan) => Source {
  const index = spanIndex(
    entities.flatMap((entity) => entity.mentions.map(({ span }) => ({ entity, span }))),
    ({ span }) => span,
  );
  return (source) => {
    const meant = inside(index, source);
    const words = text.slice(source.start, source.end);
    const chosen = headOf(words, source, meant);
    if (chosen) return { span: source, kind: chosen.kind, entity: chosen.id };
    return { span: source, kind: DOCUMENT.test(words) ? 'document' : 'unnamed' };
  };
}

function inside(index: ReturnType<typeof spanIndex<Meant>>, source: TextSpan): readonly Meant[] {
  const found = new Set<Meant>();
  for (let at = source.start; at < source.end; at++)
    for (const meant of index.at(at)) found.add(meant);
  return [...found].toSorted((one, other) => one.span.start - other.span.start);
}

/** The person named; else the body or place that the words begin with or are. */
function headOf(words: string, source: TextSpan, meant: readonly Meant[]): Entity | null {
  const person = meant.find(
    ({ entity, span }) =>
      entity.kind === 'person' &&
      !isPossessor(words, source, span) &&
      !isGoverned(words, source, span),
  );
  if (person) return person.entity;
  const body = meant.find(
    ({ span, entity }) => entity.kind !== 'person' && !isGoverned(words, source, span),
  );
  return body?.entity ?? null;
}

/** "Roe’s lawyer" is not Roe. */
function isPossessor(words: string, source: TextSpan, span: TextSpan): boolean {
  return (
    /^['’]s?\s+\p{L}/u.test(words.slice(span.end - source.start)) &&
    !/^['’]s?\s+(?:office|campaign|team)\b/.test(words.slice(span.end - source.start))
  );
}

/** "a friend of Roe", "critics of Seoul". */
function isGoverned(words: string, source: TextSpan, span: TextSpan): boolean {
  return /\b(?:of|to|for|with|by|from|in|at|against|about|near)\s+(?:(?:the|former|president|senator|mr\.?|mrs\.?|ms\.?)\s+)*$/i.test(
    words.slice(0, Math.max(0, span.start - source.start)),
  );
}
