import { countryNamed } from '../../../language/lexicon/places';
import { readWords } from '../../../language/lexicon/read-words';
import leaders from '../../../language/lexicon/words/names/leaders.txt?raw';

/** What everybody knows of somebody who holds or held a high office, or sought one. */
export interface Leader {
  /** As `countryNamed` tells it, if it is a state’s. */
  readonly country: string | undefined;
  /** The offices they are best known by, in words: “prime minister”. */
  readonly offices: readonly string[];
}

/** Leaders by their names in full, written together, and by the last name where it tells enough. */
interface Known {
  readonly byName: ReadonlyMap<string, Leader>;
  readonly byLastName: ReadonlyMap<string, Leader>;
}

let known: Known | undefined;

/** The leader whom the words of a name name, in small letters: in full, or by a last name that is nobody else’s; null for all others. */
function leaderNamed(words: readonly string[]): Leader | null {
  known ??= read();
  const plain = words.map(withoutMarks);
  const [first, last] = [plain[0] ?? '', plain.at(-1) ?? ''];
  if (plain.length === 1) return known.byLastName.get(last) ?? null;
  return known.byName.get(plain.join('')) ?? known.byName.get(first + last) ?? null;
}

/** The leader whom one of the forms of a name names. */
export function leaderIn(names: readonly (readonly string[])[]): Leader | null {
  for (const words of names) {
    const leader = leaderNamed(words);
    if (leader) return leader;
  }
  return null;
}

function read(): Known {
  const table = readWords(leaders, 'leaders.txt');
  const [countries, offices, called] = ['country', 'offices', 'called'].map((name) =>
    table.column(name),
  );
  const byName = new Map<string, Leader>();
  const byLastName = new Map<string, Leader>();
  for (const name of table.entries.keys()) {
    const words = name.split(' ').map(withoutMarks);
    const leader = {
      country: countryNamed(countries!.get(name)?.join(' ') ?? ''),
      offices: (offices!.get(name) ?? []).map((office) => office.replaceAll('-', ' ')),
    };
    byName.set(words.join(''), leader);
    if (called!.get(name)) byLastName.set(words.at(-1)!, leader);
  }
  return { byName, byLastName };
}

/** A word of a name without accents, hyphens, full stops and apostrophes. */
function withoutMarks(word: string): string {
  return word.normalize('NFD').replaceAll(/[\p{M}.'’-]/gu, '');
}
