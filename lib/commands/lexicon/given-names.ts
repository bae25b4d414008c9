import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inLines } from './in-lines';

// Reduces gender-detection-from-name (MIT) to the names that two of its six languages list, parted by the gender most of them give:
// `npm run lexicon` writes lib/language/lexicon/words/drawn/listed-names.json.

const require = createRequire(import.meta.url);

// The package's own function answers from all languages where the one asked does not know a name.
const lists = [
  require('gender-detection-from-name/names/en'),
  require('gender-detection-from-name/names/it'),
  require('gender-detection-from-name/names/es'),
  require('gender-detection-from-name/names/fr'),
  require('gender-detection-from-name/names/de'),
  require('gender-detection-from-name/names/tr'),
] as readonly ReadonlyMap<string, string>[];
const names = new Set(
  lists.flatMap((list) => [...list.keys()]).filter((name) => /^\p{L}[\p{L}'-]+$/u.test(name)),
);

/** How many languages call a name a woman's, less those that call it a man's; null where fewer than two list it. */
function leanOf(name: string): number | null {
  const genders = lists.map((list) => list.get(name)).filter((gender) => gender !== undefined);
  if (genders.length < 2) return null;
  const count = (wanted: string) => genders.filter((gender) => gender === wanted).length;
  return count('female') - count('male');
}

const leans = [...names].toSorted().map((name) => ({ name, lean: leanOf(name) }));
const listed = (fits: (toWomen: number) => boolean) =>
  inLines(
    leans.filter(({ lean }) => lean !== null && fits(lean)).map(({ name }) => name),
    ' ',
  );

writeFileSync(
  'lib/language/lexicon/words/drawn/listed-names.json',
  `${JSON.stringify(
    {
      origin:
        'gender-detection-from-name (MIT): names that two of its languages list; reduced by lib/commands/lexicon/given-names.ts',
      women: listed((toWomen) => toWomen > 0),
      men: listed((toWomen) => toWomen < 0),
      both: listed((toWomen) => toWomen === 0),
    },
    null,
    2,
  )}\n`,
);
