import { browser } from 'wxt/browser';

/** Whether the extension is still there: after an update or its removal a page keeps the old script, which then reaches no one. */
export function isConnected(): boolean {
  return browser.runtime?.id !== undefined;
}
