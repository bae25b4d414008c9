import { defineContentScript } from 'wxt/utils/define-content-script';
import { servePage } from '../../lib/messaging/channel';
import { onAddressChange, onShown } from '../../lib/page/watch';
import { isFirstGate } from './frame-world';
import { Visit } from './visit';

/** All that most pages load of us: looks whether there is an article, and has the reader sent for where there is. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  main() {
    if (!isFirstGate()) return;
    const visit = new Visit();
    servePage({
      status: () => visit.status(),
      reveal: (span) => visit.reading?.reveal(span) ?? false,
      readAnyway: () => visit.readAnyway(),
      show: (on) => visit.reading?.show(on),
      step: (to) => visit.reading?.step(to),
      keepSelection: () => visit.reading?.keepSelection(),
      settingsChanged: (settings) => visit.settingsChanged(settings),
      notesChanged: ({ url, notes }) => visit.reading?.notesChanged(url, notes),
    });
    onShown(() => {
      onAddressChange(() => visit.arrive());
      addEventListener('pageshow', ({ persisted }) => persisted && visit.returned());
      visit.arrive();
    });
  },
});
