import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { damped } from '../../../entrypoints/reader.content/damped';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('acts once, and soon, for many changes in a row', () => {
  const act = vi.fn();
  const changed = damped(act, new AbortController().signal);
  for (let times = 0; times < 50; times++) changed();
  vi.advanceTimersByTime(150);
  expect(act).toHaveBeenCalledTimes(1);
});

it('acts ever more seldom where the page never rests, and soon again after it rested', () => {
  const act = vi.fn();
  const changed = damped(act, new AbortController().signal);
  for (let time = 0; time < 10 * 60_000; time += 50) {
    changed();
    vi.advanceTimersByTime(50);
  }
  expect(act.mock.calls.length).toBeLessThan(30);
  vi.advanceTimersByTime(90_000);
  act.mockClear();
  changed();
  vi.advanceTimersByTime(150);
  expect(act).toHaveBeenCalledTimes(1);
});

it('acts no more once it is over', () => {
  const act = vi.fn();
  const over = new AbortController();
  const changed = damped(act, over.signal);
  changed();
  over.abort();
  changed();
  vi.advanceTimersByTime(60_000);
  expect(act).not.toHaveBeenCalled();
});
