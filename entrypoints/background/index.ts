import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../../lib/browser';
import { serveBackground, tellPage } from '../../lib/messaging/channel';
import { serveWhole } from '../../lib/messaging/whole-reading';
import type { Settings } from '../../lib/model/settings';
import { settings } from '../../lib/storage/items';
import { warmUp } from './engine';
import { putGate, putReader } from './inject';
import { keep, remove, restore } from './keep';
import { leavePage, openPage } from './open-page';
import { readWholeFor } from './whole';

export default defineBackground(() => {
  serveBackground({
    async reader({ host, anyway, isHere }, { tab, frame }) {
      const chosen = await settings.getValue();
      if (tab === undefined || (!anyway && chosen.offSites.includes(host))) return chosen;
      warmUp();
      if (!isHere) await putReader({ tab, frame });
      return chosen;
    },
    async gate(given, { tab, frame: own }) {
      const frame = given ?? own;
      if (tab !== undefined) await putGate({ tab, frame });
      return frame;
    },
    openPage: (article, { tab }) => openPage(article, tab),
    leavePage: (_, { tab }) => leavePage(tab),
    saveAnnotation: keep,
    removeAnnotation: remove,
    restoreAnnotation: restore,
    setSite: ({ host, on }) =>
      changeSettings((known) => {
        const others = known.offSites.filter((site) => site !== host);
        return { ...known, offSites: on ? others : [...others, host] };
      }),
    setShading: (shading) => changeSettings((known) => ({ ...known, shading })),
  });

  serveWhole(readWholeFor);

  browser.tabs.onRemoved.addListener((tab) => void leavePage(tab));

  browser.commands.onCommand.addListener((command, tab) => {
    const id = tab?.id;
    if (id === undefined) return;
    if (command === 'next-official') tellPage(id, 'step', 'next');
    if (command === 'previous-official') tellPage(id, 'step', 'previous');
    if (command === 'keep-selection') tellPage(id, 'keepSelection');
  });
});

/** Changes what the reader chose and tells every page. Changes wait for each other, so that none undoes another. */
async function changeSettings(to: (known: Settings) => Settings): Promise<void> {
  const chosen = await navigator.locks.request('whosaid-settings', async () => {
    const changed = to(await settings.getValue());
    await settings.setValue(changed);
    return changed;
  });
  const tabs = await browser.tabs.query({});
  for (const { id } of tabs) if (id !== undefined) tellPage(id, 'settingsChanged', chosen);
}
