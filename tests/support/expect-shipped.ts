import { expect } from 'vitest';
import { engine } from '../../lib/commands/engine';
import type { Analysis, Entity } from '../../lib/model/analysis';
import type { TextSpan } from '../../lib/model/text';
import { marked } from './marked';

/** What else is expected of a marked text than its marks. */
export interface Expected {
  /** Who speaks in each attribution, by name; null where nobody known does. */
  readonly speakers: readonly (string | null)[];
  /** "Ana Ruiz: mayor"; a status that is not current follows in brackets. */
  readonly officials: readonly string[];
}

/**
 * Runs the engine that ships on a marked text and expects just what is marked, to the letter: `[content …]`, `[cue …]` and
 * `[source …]` of attributions, told apart by numbers, `[source:1:2 …]` shared; and `[who …]`, every name of a person.
 */
export function expectShipped(source: string, { speakers, officials }: Expected): Analysis {
  const { text, marks } = marked(source.replaceAll(' ¶ ', '\n\n'));
  const analysis = engine(text);
  const { entities, attributions } = analysis;
  const wording = ({ start, end }: TextSpan) => text.slice(start, end);
  const placed = (span: TextSpan) => `${span.start} ${wording(span)}`;
  const nameOf = new Map<string, string>(entities.map(({ id, name }) => [id, name]));
  const found = {
    attributions: attributions.map(({ content, cue, source: by }) => ({
      content: content.map(placed),
      cue: cue && placed(cue),
      source: by && placed(by.span),
    })),
    speakers: attributions.map(({ source: by }) => nameOf.get(by?.entity ?? '') ?? null),
    people: namesOfPeople(entities).map(placed),
    officials: entities.flatMap(officialLine),
  };
  const numbers = [...new Set(marks.flatMap(({ name }) => numbersOf(name)))].toSorted();
  expect(found).toEqual({
    attributions: numbers.map((number) => {
      const of = (role: string) =>
        marks.filter(({ name }) => name.startsWith(role) && numbersOf(name).includes(number));
      const [cue] = of('cue');
      const [by] = of('source');
      return {
        content: of('content').map(placed),
        cue: cue && placed(cue),
        source: by && placed(by),
      };
    }),
    speakers,
    people: marks.filter(({ name }) => name === 'who').map(placed),
    officials,
  });
  return analysis;
}

function namesOfPeople(entities: readonly Entity[]): TextSpan[] {
  return entities
    .filter(({ kind }) => kind === 'person')
    .flatMap(({ mentions }) => mentions)
    .filter(({ form }) => form !== 'pronoun' && form !== 'role')
    .map(({ span }) => span)
    .toSorted((one, other) => one.start - other.start);
}

function officialLine({ name, office }: Entity): string[] {
  if (!office) return [];
  const { title, status } = office;
  return [`${name}: ${title}${status === 'current' ? '' : ` (${status})`}`];
}

/** The attributions that a mark belongs to, by number; the first where none is given. */
function numbersOf(name: string): readonly string[] {
  const [role, ...numbers] = name.split(':');
  if (role === 'who') return [];
  return numbers.length > 0 ? numbers : ['1'];
}
