import { expect, it } from 'vitest';
import { withoutRivals } from '../../../lib/extraction/attributions/rivals';

const candidate = (cue: number, [start, end]: [number, number], confidence: number) => ({
  cue: { start: cue, end: cue + 4 },
  content: [{ start, end }] as const,
  confidence,
});

it('keeps the surer of two with one cue', () => {
  const [weak, strong] = [candidate(20, [0, 18], 0.6), candidate(20, [26, 60], 0.9)];
  expect(withoutRivals([weak, strong])).toEqual([strong]);
});

it('keeps the surer of two with nearly the same content', () => {
  const [weak, strong] = [candidate(20, [30, 60], 0.6), candidate(70, [30, 62], 0.9)];
  expect(withoutRivals([weak, strong])).toEqual([strong]);
});

it('keeps one content inside another, in reading order', () => {
  const [inner, outer] = [candidate(40, [46, 60], 0.9), candidate(10, [16, 60], 0.6)];
  expect(withoutRivals([inner, outer])).toEqual([outer, inner]);
});
