import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type NamedStep, whereStep } from '../../../lib/commands/analyze/where-steps';
import { openOwnKit } from '../../../lib/commands/bench/kits/own-kit';
import { engine } from '../../../lib/commands/engine';
import type { Made } from '../../../lib/model/analysis';

it.each<[NamedStep['room'], string]>([
  ['attributions', 'rule:quote-then-cue'],
  ['entities', 'body-reference:noun'],
  ['entities', 'salience'],
  ['positions', 'deed:verb'],
])('finds in %s the line that names %s', (room, name) => {
  const [file, line] = whereStep({ room, name })!.split(':') as [string, string];
  const code = readFileSync(file, 'utf8').split('\n')[Number(line) - 1];
  expect(file).toContain(`lib/extraction/${room}/`);
  expect(code).toContain(name.split(':')[0]);
});

it('finds nothing where no line does', () => {
  expect(whereStep({ room: 'positions', name: 'nowhere:at-all' })).toBeNull();
});

it('finds every step of what ships in our own articles', () => {
  const steps = openOwnKit()
    .annotated()
    .map(({ text }) => engine(text))
    .flatMap(({ entities, attributions, positions }): NamedStep[] => [
      ...entities.flatMap(({ office, mentions }) => named('entities', [office, ...mentions])),
      ...attributions.flatMap((each) => named('attributions', [each, each.source])),
      ...named('positions', positions),
    ]);
  expect(steps.length).toBeGreaterThan(300);
  const lost = steps.filter((step) => whereStep(step) === null).map(({ name }) => name);
  expect([...new Set(lost)]).toEqual([]);
});

function named(room: NamedStep['room'], made: readonly (Made | undefined)[]): NamedStep[] {
  const names = new Set(made.flatMap((each) => each?.by ?? []));
  return [...names].map((name) => ({ room, name }));
}
