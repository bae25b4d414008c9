/**
 * The one door to the WebExtension API for background and pages of our own. Content scripts don't pass through it: they need
 * two members of the API, and its ten kilobytes would be loaded into every page.
 */
export { default as browser } from 'webextension-polyfill';
