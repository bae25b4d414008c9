import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('tells only of types that there are', () => {
  const told = [...readFileSync('lib/model/README.md', 'utf8').matchAll(/`([A-Z][A-Za-z]+)`/g)];
  const code = ['lib/model', 'lib/language', 'lib/encoder', 'lib/learning', 'lib/extraction']
    .flatMap((room) =>
      readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => `${room}/${file}`),
    )
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const types = told.map(([, name]) => name!);
  expect(types.length).toBeGreaterThan(15);
  expect(
    types.filter((name) => !new RegExp(`export (?:interface|type) ${name}\\b`).test(code)),
  ).toEqual([]);
});
