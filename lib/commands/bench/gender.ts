import { getGender } from 'gender-detection-from-name';
import type { TextSpan } from '../../model/text';
import { engine } from '../engine';
import type { Figure } from './figure';

/** A line of gold data that tells who is named where. */
export interface NamedPeople {
  readonly text: string;
  readonly entities: readonly {
    readonly name: string;
    readonly kind: string;
    readonly mentions: readonly TextSpan[];
  }[];
}

/** The share of women's and of men's names that the engine finds exactly. Names that tell no gender are left out. */
export function genderFigures(collection: string, articles: readonly NamedPeople[]): Figure[] {
  const found = { female: [] as boolean[], male: [] as boolean[] };
  for (const { text, entities } of articles) {
    const ours = new Set(
      engine(text)
        .entities.filter(({ kind }) => kind === 'person')
        .flatMap(({ mentions }) => mentions)
        .map(({ span: { start, end } }) => `${start} ${end}`),
    );
    const people = entities.filter(({ kind }) => kind === 'person');
    const fullest = fullNames(people.map(({ name }) => name));
    for (const { name, mentions } of people) {
      const gender = getGender((fullest.get(lastWord(name)) ?? name).split(' ')[0]!);
      if (gender === 'unknown') continue;
      for (const { start, end } of mentions) found[gender].push(ours.has(`${start} ${end}`));
    }
  }
  return (['female', 'male'] as const).map((gender) => ({
    label: `${collection}: ${found[gender].length} names of ${gender === 'female' ? 'women' : 'men'} found exactly`,
    value: found[gender].filter(Boolean).length / found[gender].length,
    digits: 3,
  }));
}

/** The longest name by its last word: "Holt" was "Mira Holt" before. Two people of one last name have none. */
function fullNames(names: readonly string[]): ReadonlyMap<string, string> {
  const full = new Map<string, string>();
  const shared = new Set<string>();
  for (const name of names.filter((each) => each.includes(' '))) {
    const last = lastWord(name);
    const known = full.get(last);
    if (known && known.split(' ')[0] !== name.split(' ')[0]) shared.add(last);
    full.set(last, name);
  }
  for (const last of shared) full.delete(last);
  return full;
}

function lastWord(name: string): string {
  return name.split(' ').at(-1)!;
}
