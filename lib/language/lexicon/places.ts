import { lexiconTag } from '../tagging/compromise';
import { anyEnding } from './forms/endings';
import { readWords } from './read-words';
import { wordClass } from './word-class';
import cities from './words/drawn/cities.json';
import places from './words/drawn/places.json';
import morePlaces from './words/names/places.txt?raw';

/** What those lists lack, by what it is: short forms of the press, other spellings, regions. */
const MORE = readWords(morePlaces, 'places.txt');
const KINDS = MORE.column('kinds');
const COUNTRY = MORE.column('country');
const REGIONAL = placesOf('regional');
const PROVINCES = placesOf('province');
const REGIONS = placesOf('region');
const OPENINGS = placesOf('opening');

const CITIES = new Set(cities.names.join('|').split('|'));
const COUNTRIES = new Map<string, string>();
const CAPITALS = new Map<string, string>();
const DEMONYMS = new Map<string, string>();
for (const [name, aliases, capitals, demonyms] of places.countries as unknown as readonly [
  string,
  string[],
  string[],
  string[],
][]) {
  for (const alias of [name, ...aliases]) add(COUNTRIES, alias, name);
  for (const capital of capitals) add(CAPITALS, capital, name);
  for (const demonym of demonyms.flatMap((words) => words.split(', ')))
    add(DEMONYMS, demonym, name);
}
for (const [more, map] of [
  ['alias', COUNTRIES],
  ['capital', CAPITALS],
  ['demonym', DEMONYMS],
] as const) {
  for (const place of placesOf(more)) {
    const name = COUNTRY.get(place)!.join(' ');
    map.set(place, COUNTRIES.get(name.toLowerCase()) ?? name);
  }
}

function placesOf(kind: string): ReadonlySet<string> {
  return new Set(KINDS.groups.flatMap(([kinds, names]) => (kinds.includes(kind) ? names : [])));
}

function add(map: Map<string, string>, key: string, name: string): void {
  const lower = key.toLowerCase().replace(/’/g, "'");
  if (!map.has(lower)) map.set(lower, name);
}

/** The country that goes by this name (lower case, straight apostrophes): "republic of korea" → "South Korea". */
export function countryNamed(normal: string): string | undefined {
  return COUNTRIES.get(normal);
}

/** The country whose capital or seat of power this is: "seoul" → "South Korea", "kremlin" → "Russia". */
export function countryOfCapital(normal: string): string | undefined {
  return CAPITALS.get(normal);
}

/** The country an adjective belongs to: "south korean" → "South Korea"; `''` for one that belongs to a region. */
export function countryOfDemonym(normal: string): string | undefined {
  return DEMONYMS.get(normal) ?? (REGIONAL.has(normal) ? '' : undefined);
}

/** Whether a name (lower case) is a place of any size. */
export function isPlace(normal: string): boolean {
  return (
    COUNTRIES.has(normal) ||
    CAPITALS.has(normal) ||
    PROVINCES.has(normal) ||
    REGIONS.has(normal) ||
    CITIES.has(normal) ||
    /\b(?:City|Region|Place|Country)\b/.test(lexiconTag(normal))
  );
}

/** Whether a name (lower case) is a state or province, as it follows a town: "Flint, Mich." */
export function isProvince(normal: string): boolean {
  return PROVINCES.has(normal);
}

/** Whether a word (lower case) opens the names of places: "Fort", "Mount", "San". */
export function opensPlace(normal: string): boolean {
  return OPENINGS.has(normal);
}

const PEOPLES = new RegExp(`(?:${anyEnding('of', 'peoples')})$`);
const PEOPLE = wordClass('people');

/** Whether a word (lower case) names people by country, region, faith or camp: "Europeans", "African-Americans", "Islamists". */
export function isPeoples(normal: string): boolean {
  const word = normal.slice(normal.lastIndexOf('-') + 1);
  return (
    PEOPLES.test(word) ||
    (word.endsWith('s') && countryOfDemonym(word.slice(0, -1)) !== undefined) ||
    PEOPLE.has(word)
  );
}
