/** The one door to the WebExtension API; tests put WXT's fake browser behind it. */
export { default as browser } from 'webextension-polyfill';
