import { expect, it } from 'vitest';
import { figureOf, type Measure } from '../../../lib/commands/bench/measures';

const measure: Measure = { collection: 'c', task: 't', label: 'l', path: 'ours.f1' };

it('takes a figure from where it lies in a result', () => {
  expect(figureOf({ ours: { f1: 0.5 } }, measure)).toBe(0.5);
  expect(figureOf({ ours: 'none' }, measure)).toBeNull();
});

it('tells how far a figure lies above another, and nothing where there is none', () => {
  const above = { ...measure, above: 'lead.f1' };
  expect(figureOf({ ours: { f1: 0.5 }, lead: { f1: 0.75 } }, above)).toBe(-0.25);
  expect(figureOf({ ours: { f1: 0.5 } }, above)).toBeNull();
});
