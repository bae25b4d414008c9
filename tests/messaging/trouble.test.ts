import { expect, it } from 'vitest';
import { sentenceFor, within } from '../../lib/messaging/trouble';
import { OTHER_MODELS } from '../../lib/wording/trouble';

it.each([
  ['Could not establish connection. Receiving end does not exist.', /updated or restarted/],
  ['Extension context invalidated.', /updated or restarted/],
  ['The message port closed before a response was received.', /updated or restarted/],
  ['Resource::kQuotaBytes quota exceeded', /no room left/],
  ['IO error: .../000003.log: No space left on device', /no room left/],
])('tells a reader what to do about “%s”', (error, sentence) => {
  expect(sentenceFor(new Error(error))).toMatch(sentence);
});

it('hides no error that it does not know', () => {
  expect(sentenceFor(new Error('Bad offset 7'))).toBe('Something went wrong: Bad offset 7');
  expect(sentenceFor('torn')).toBe('Something went wrong: torn');
});

it('tells what we have put into words ourselves as it is', () => {
  expect(sentenceFor(new Error(OTHER_MODELS))).toBe(OTHER_MODELS);
});

it('says so when no answer comes', async () => {
  const never = new Promise<void>(() => {});
  const told = await within(5, never).catch(sentenceFor);
  expect(told).toMatch(/did not answer in time/);
});

it('passes on an answer that comes in time, and an error as it was', async () => {
  await expect(within(1000, Promise.resolve(7))).resolves.toBe(7);
  await expect(within(1000, Promise.reject(new Error('no')))).rejects.toThrow('no');
});
