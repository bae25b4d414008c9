import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import './highlights.css';
import { callBackground, servePage } from '../../lib/messaging/channel';
import { defaultSettings, type Settings } from '../../lib/model/settings';
import { looksLikeArticle } from '../../lib/page/looks-like-article';
import { Reading } from './reading';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  main(ctx: ContentScriptContext) {
    let reading: Reading | null = null;
    let chosen: Settings | null = null;
    const isOff = () => chosen?.offSites.includes(location.host) ?? false;

    const leave = () => {
      reading?.leave();
      reading = null;
    };
    const start = (settings: Settings) => {
      leave();
      reading = new Reading(ctx, settings);
      void reading.start();
    };
    /** What the reader chose is asked for on articles only: other pages send nothing. */
    const ask = async (): Promise<Settings> => {
      const answer = await callBackground('settings');
      chosen = answer.ok ? answer.value : defaultSettings;
      return chosen;
    };
    const look = async () => {
      if (reading || !looksLikeArticle(document, location.href)) return;
      const settings = await ask();
      if (!isOff() && !reading && ctx.isValid) start(settings);
    };

    servePage({
      status: () =>
        reading?.status() ?? {
          state: isOff() ? 'off' : 'notArticle',
          shown: false,
          host: location.host,
        },
      reveal: (span) => reading?.reveal(span) ?? false,
      async readAnyway() {
        start(await ask());
      },
      show: (on) => reading?.show(on),
      step: (to) => reading?.step(to),
      keepSelection: () => reading?.keepSelection(),
      settingsChanged(settings) {
        const before = isOff();
        chosen = settings;
        if (isOff()) leave();
        else if (before) void look();
        else reading?.settingsChanged(settings);
      },
      notesChanged: (notes) => reading?.notesChanged(notes),
    });
    ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl, oldUrl }) => {
      if (newUrl.href.split('#')[0] === oldUrl.href.split('#')[0]) return;
      leave();
      void look();
    });
    ctx.onInvalidated(leave);
    void look();
  },
});
