import { extractEntities } from '../../lib/extraction/entities';
import { parse } from '../../lib/language/parse';
import type { Entity } from '../../lib/model/analysis';
import { articleFromText } from '../../lib/text/article-from-text';

/** What the engine finds in a text; "¶" parts paragraphs. */
export function entitiesIn(marked: string): { text: string; entities: readonly Entity[] } {
  const text = marked.replaceAll(' ¶ ', '\n\n');
  return { text, entities: extractEntities(parse(articleFromText(text))) };
}

/** People by name, in the order of the text. */
export function peopleIn(marked: string): string[] {
  const { entities } = entitiesIn(marked);
  return entities
    .filter(({ kind }) => kind === 'person')
    .toSorted((one, other) => one.mentions[0].span.start - other.mentions[0].span.start)
    .map(({ name }) => name);
}

/** Officials as "name: title (status)"; a current office goes without status. */
export function officesIn(marked: string): string[] {
  return entitiesIn(marked).entities.flatMap(({ name, office }) =>
    office
      ? `${name}: ${office.title}${office.status === 'current' ? '' : ` (${office.status})`}`
      : [],
  );
}

/** The wording of an entity's mentions, of all forms or of the given ones. */
export function mentionsOf(marked: string, entity: string, ...forms: string[]): string[] {
  const { text, entities } = entitiesIn(marked);
  const found = entities.find(({ name }) => name === entity);
  return (found?.mentions ?? [])
    .filter(({ form }) => forms.length === 0 || forms.includes(form))
    .map(({ span }) => text.slice(span.start, span.end));
}
