import { expect, it } from 'vitest';
import { calibrationError, reliability } from '../../../lib/commands/bench/reliability';

const text = 'The ferry sails at noon. The harbour is closed. Nobody swims.';
const span = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const claim = (words: string, confidence: number) => ({
  content: [span(words)] as const,
  confidence,
});
const article = (...contents: string[]) => ({
  id: '1',
  text,
  attributions: contents.map((words) => ({ source: [], cue: [], content: [span(words)] })),
});

it('counts as right what shares half its words with an annotated content, once for each', () => {
  const bands = reliability([article('The ferry sails at noon', 'Nobody swims')], () => [
    claim('ferry sails at noon', 0.95),
    claim('The ferry sails', 0.93),
    claim('The harbour', 0.65),
  ]);
  expect(bands.map(({ from, count, right }) => [from, count, right])).toEqual([
    [0.6, 1, 0],
    [0.9, 2, 0.5],
  ]);
});

it('tells how far claims lie from the truth', () => {
  const bands = reliability([article('Nobody swims')], () => [
    claim('Nobody swims', 1),
    claim('The ferry', 0.5),
  ]);
  expect(calibrationError(bands)).toBeCloseTo(0.25);
});
