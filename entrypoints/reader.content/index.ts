import { defineContentScript } from 'wxt/utils/define-content-script';
import { offerReader } from '../gate.content/frame-world';
import './highlights.css';
import { Reading } from './reading';

/** Reads, marks and shows. Comes into a frame only when its gate asks the background for it. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  registration: 'runtime',
  main() {
    offerReader((start) => new Reading(start));
  },
});
