import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const project = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};
const inCode = [...readme.matchAll(/`([^`\n]+)`/g)].map(([, words]) => words!);

it('names only files and folders that are there', () => {
  const paths = inCode.filter((words) =>
    /^(lib|entrypoints|components|assets|tests)(\/|$)|^wxt\.config/.test(words),
  );
  expect(paths.length).toBeGreaterThan(20);
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  const pictures = [...readme.matchAll(/src="([^"]+)"/g)].map(([, path]) => path!);
  expect(pictures).toHaveLength(2);
  expect(pictures.filter((path) => !existsSync(path))).toEqual([]);
});

it('names only commands that there are', () => {
  const scripts = [...readme.matchAll(/npm (?:run (?:-s )?)?([a-z:]+)/g)].map(([, name]) => name!);
  expect(scripts).toContain('start');
  expect(scripts.filter((name) => name !== 'ci' && !(name in project.scripts))).toEqual([]);
});

it('gives a reason for every dependency, and for no other', () => {
  const table = readme.slice(readme.indexOf('### Dependencies'), readme.indexOf('## The learned'));
  const named = table
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => [...line.split('|')[1]!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!));
  const all = Object.keys({ ...project.dependencies, ...project.devDependencies });
  expect(named.toSorted()).toEqual(all.toSorted());
});
