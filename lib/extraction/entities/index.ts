import type { ParsedText } from '../../language/parsed-text';
import type { Entity, Mention } from '../../model/analysis';
import { groupsIn } from './bodies/places-and-bodies';
import { withKnownNames } from './names/known-names';
import { isPersonPiece } from './names/piece';
import { namesIn } from './names/pieces';
import { phrasesOf } from './offices/office-phrases';
import { officesOf, titlesAlone } from './offices/offices';
import { mentionsOf, peopleIn } from './people/people';
import { referencesTo } from './references/references';

/**
 * Who acts or speaks in an article: people with their offices, places and bodies, each with all its mentions. Officials come
 * first, then by number of mentions. The rooms, in the order of the steps: `names` reads what words with capitals name, `people`
 * tells whom, `titles` and `offices` what the words around a name say that its bearer is, `references` whom pronouns and titles
 * without a name mean, `bodies` the same of places and bodies.
 */
export function extractEntities(text: ParsedText): readonly Entity[] {
  const found = withKnownNames(namesIn(text.sentences), text.sentences);
  const people = peopleIn(found);
  const phrases = phrasesOf(people);
  const references = referencesTo(people, phrases, text);
  const offices = officesOf(phrases, titlesAlone(references, text), text);
  const drafts: Omit<Entity, 'id'>[] = people.map((person) => {
    const office = offices.get(person);
    const mentions = inOrder([...mentionsOf(person), ...(references.get(person) ?? [])]);
    return { kind: 'person', name: person.name, ...(office && { office }), mentions };
  });
  const owned = new Set(people.flatMap((person) => person.found));
  const unowned = found.filter(isPersonPiece).filter((each) => !owned.has(each));
  for (const { kind, name, mentions } of groupsIn(found, unowned, text.sentences)) {
    drafts.push({ kind, name, mentions: inOrder(mentions) });
  }
  return drafts
    .toSorted((one, other) => weight(other) - weight(one))
    .map((draft, index) => ({ id: `e${index + 1}`, ...draft }));
}

function inOrder(mentions: readonly Mention[]): Entity['mentions'] {
  const sorted = mentions.toSorted((one, other) => one.span.start - other.span.start);
  return sorted as [Mention, ...Mention[]];
}

/** Officials, then other people, then places and bodies; within each by mentions. */
function weight({ kind, office, mentions }: Omit<Entity, 'id'>): number {
  return (office ? 2 : kind === 'person' ? 1 : 0) * 1_000_000 + mentions.length;
}
