import { render } from 'preact';
import { browser } from '../../lib/browser';
import { App } from './app';

/** `?tab=ID` shows another tab than the active one: for the popup opened as a page. */
async function shownTab(): Promise<number> {
  const asked = new URLSearchParams(location.search).get('tab');
  if (asked !== null) return Number(asked);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? -1;
}

const root = document.getElementById('app');
if (root) render(<App tab={await shownTab()} />, root);
