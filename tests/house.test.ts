import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, it } from 'vitest';

/** So many files a stranger still takes in at a look. */
const FILES_A_ROOM = 12;
/** A file shorter than this, in lines, that one other file alone uses belongs into that one. */
const SHORT = 30;

const sources = ['lib', 'components', 'entrypoints']
  .flatMap(below)
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file, code: readFileSync(file, 'utf8') }));

function below(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) =>
    join(folder, path),
  );
}

/** Values by a key, in the order in which they came. */
function grouped<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}

it('has no room with more files than one takes in at a look', () => {
  const rooms = grouped(sources, ({ file }) => dirname(file));
  expect(rooms.size).toBeGreaterThan(20);
  const full = [...rooms].filter(([, files]) => files.length > FILES_A_ROOM);
  expect(full.map(([room, files]) => `${room}: ${files.length}`)).toEqual([]);
});

it('exports no name from two files: one word, one meaning', () => {
  const names = sources.flatMap(({ file, code }) =>
    [
      ...code.matchAll(
        /^export (?:async )?(?:const|let|function\*?|class|interface|type|enum) (\w+)/gm,
      ),
    ].map(([, name]) => ({ name: name!, file })),
  );
  expect(names.length).toBeGreaterThan(500);
  const twice = [...grouped(names, ({ name }) => name)].filter(
    ([, where]) => new Set(where.map(({ file }) => file)).size > 1,
  );
  expect(twice.map(([name, where]) => [name, ...where.map(({ file }) => file)])).toEqual([]);
});

it('keeps no crumbs in the engine: a short file has more than one that uses it', () => {
  const engine = sources.filter(({ file }) => /^lib\/(?:extraction|language)\//.test(file));
  const known = new Set(sources.map(({ file }) => file));
  const uses = sources.flatMap(({ file, code }) =>
    [...code.matchAll(/from '(\.[^']+)'/g)].map(([, name]) => {
      const path = normalize(join(dirname(file), name!));
      const used = [`${path}.ts`, `${path}.tsx`, join(path, 'index.ts')].find((each) =>
        known.has(each),
      );
      return { used: used ?? path, by: file };
    }),
  );
  const users = grouped(uses, ({ used }) => used);
  const crumbs = engine.filter(
    ({ file, code }) => code.split('\n').length <= SHORT && users.get(file)?.length === 1,
  );
  expect(crumbs.map(({ file }) => file)).toEqual([]);
});

it('has its tests in the folder of the same path as what they test', () => {
  /** Folders whose tests are of the whole house, or only help. */
  const whole = new Set(['articles', 'benchmark', 'browser', 'build', 'support']);
  const folders = [...new Set(below('tests').map((path) => dirname(path)))].filter(
    (folder) => folder !== 'tests' && !whole.has(folder.split('/')[1]!),
  );
  expect(folders.length).toBeGreaterThan(20);
  const lost = folders
    .map((folder) => folder.slice('tests/'.length))
    .filter((path) => !existsSync(join('lib', path)) && !existsSync(path));
  expect(lost).toEqual([]);
});
