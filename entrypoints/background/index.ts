import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../../lib/browser';
import { callPage, serveBackground } from '../../lib/messaging/channel';
import { settings, tabState } from '../../lib/storage/items';
import { keep, remove, restore } from './keep';
import { changeSettings } from './change-settings';
import { leavePage, openPage } from './open-page';

export default defineBackground(() => {
  serveBackground({
    settings: () => settings.getValue(),
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

  browser.tabs.onRemoved.addListener((tab) => void tabState(tab).removeValue());

  browser.commands.onCommand.addListener((command, tab) => {
    const id = tab?.id;
    if (id === undefined) return;
    // On a page without our script there is no official to step to: the answer's failure says nothing new.
    if (command === 'next-official') void callPage(id, 'step', 'next');
    if (command === 'previous-official') void callPage(id, 'step', 'previous');
    if (command === 'keep-selection') void callPage(id, 'keepSelection');
  });
});
