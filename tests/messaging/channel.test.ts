import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { callBackground, callPage, serveBackground, servePage } from '../../lib/messaging/channel';

const OURS = fakeBrowser.runtime.id;
const reader = vi.fn();
const step = vi.fn();
const unasked = (name: string) => () => {
  throw new Error(`${name} was not to be called`);
};

/** What a message comes to that the browser says is of this sender. */
async function answerTo(type: string, data: unknown, sender: object): Promise<unknown> {
  let answer: unknown;
  const message = { id: 1, type, data, timestamp: 0 };
  await fakeBrowser.runtime.onMessage.trigger(message, sender, (given) => (answer = given));
  await vi.waitFor(() => expect(answer).toBeDefined());
  return answer;
}

const stops: (() => void)[] = [];
beforeEach(() => {
  reader.mockReset().mockReturnValue('the settings');
  step.mockReset();
  stops.push(
    serveBackground({
      reader,
      gate: unasked('gate'),
      openPage: unasked('openPage'),
      leavePage: unasked('leavePage'),
      saveAnnotation: unasked('saveAnnotation'),
      removeAnnotation: unasked('removeAnnotation'),
      restoreAnnotation: unasked('restoreAnnotation'),
      setSite: unasked('setSite'),
      setShading: unasked('setShading'),
    }),
    servePage({
      status: unasked('status'),
      reveal: unasked('reveal'),
      readAnyway: unasked('readAnyway'),
      show: unasked('show'),
      step,
      keepSelection: unasked('keepSelection'),
      settingsChanged: unasked('settingsChanged'),
      notesChanged: unasked('notesChanged'),
    }),
  );
});
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

it('answers our own content scripts and pages, and tells who asks', async () => {
  expect(await answerTo('reader', null, { id: OURS, tab: { id: 7 }, frameId: 3 })).toEqual({
    res: 'the settings',
  });
  expect(reader).toHaveBeenLastCalledWith(null, { tab: 7, frame: 3 });
  await answerTo('reader', null, { id: OURS });
  expect(reader).toHaveBeenLastCalledWith(null, { frame: 0 });
});

it.each([{ id: 'another-extension', tab: { id: 7 } }, { id: undefined }, {}])(
  'refuses %o in the background',
  async (sender) => {
    expect(await answerTo('reader', null, sender)).toMatchObject({
      err: { message: 'This message did not come from Whosaid.' },
    });
    expect(reader).not.toHaveBeenCalled();
  },
);

it('lets our background, popup and panels lead a page', async () => {
  await answerTo('step', 'next', { id: OURS });
  await answerTo('step', 'next', { id: OURS, url: fakeBrowser.runtime.getURL('/popup.html') });
  expect(step).toHaveBeenCalledTimes(2);
});

it.each([
  { id: 'another-extension', url: 'chrome-extension://another-extension/popup.html' },
  { id: OURS, url: 'https://news.example/article' },
  { id: OURS, url: `chrome-extension://${OURS}.news.example/` },
  {},
])('lets %o not lead a page', async (sender) => {
  expect(await answerTo('step', 'next', sender)).toHaveProperty('err');
  expect(step).not.toHaveBeenCalled();
});

it('gives a failure as a value, with a sentence', async () => {
  // The fake browser vouches for no one.
  expect(await callBackground('leavePage')).toEqual({
    ok: false,
    message: 'Something went wrong: This message did not come from Whosaid.',
  });
  for (const stop of stops.splice(0)) stop();
  expect(await callBackground('leavePage')).toEqual({
    ok: false,
    message: expect.stringMatching(/^Something went wrong/),
  });
  expect(await callPage({ tab: 1 }, 'step', 'next')).toMatchObject({ ok: false });
});
