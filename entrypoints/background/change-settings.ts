import { browser } from '../../lib/browser';
import { tellPage } from '../../lib/messaging/channel';
import type { Settings } from '../../lib/model/settings';
import { settings } from '../../lib/storage/items';

/** Changes what the reader chose and tells every page. Changes wait for each other, so that none undoes another. */
export async function changeSettings(to: (known: Settings) => Settings): Promise<void> {
  const chosen = await navigator.locks.request('whosaid-settings', async () => {
    const changed = to(await settings.getValue());
    await settings.setValue(changed);
    return changed;
  });
  const tabs = await browser.tabs.query({});
  for (const { id } of tabs) if (id !== undefined) tellPage(id, 'settingsChanged', chosen);
}
