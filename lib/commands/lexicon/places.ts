import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Countries } from 'world-countries';
import { asParted } from './as-parted';

// Reduces world-countries (mledoze/countries, ODbL 1.0) to what the engine asks of a country:
// `npm run lexicon` writes lib/language/lexicon/words/drawn/places.json.

// The package's own module does not load in Node: it imports JSON without an attribute.
const countries = createRequire(import.meta.url)('world-countries') as Countries;
const LATIN = /^[\p{Script=Latin}\p{M}\s.,'’()-]+$/u;

const places = countries
  .filter(({ independent, unMember }) => independent || unMember)
  .concat(countries.filter(({ independent, unMember }) => !independent && !unMember))
  .map(({ name, capital, demonyms, altSpellings }) => {
    const aliases = [name.official, ...altSpellings]
      .filter(
        (alias) =>
          alias !== name.common && alias.length > 3 && LATIN.test(alias) && !alias.includes(','),
      )
      .flatMap((alias) => asParted(alias) ?? []);
    const english = demonyms['eng'];
    return [
      name.common,
      [...new Set(aliases)],
      capital.flatMap((city) => asParted(city) ?? []),
      [...new Set([english?.m ?? '', english?.f ?? ''])].filter((word) => word !== ''),
    ];
  });

writeFileSync(
  'lib/language/lexicon/words/drawn/places.json',
  `{\n"origin": "world-countries (mledoze/countries), Open Database License 1.0; reduced by lib/commands/lexicon/places.ts",\n"columns": ["name", "aliases", "capitals", "demonyms"],\n"countries": [\n${places
    .map((row) => JSON.stringify(row))
    .join(',\n')}\n]\n}\n`,
);
