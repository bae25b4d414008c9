/** What went wrong between page, popup and background, and what a reader can do about it. */
export const RELOAD =
  'Whosaid was updated or restarted since this page was opened. Reload it and try again.';
export const FULL =
  'There is no room left: the disk or the browser’s storage is full. Free some and try again.';
export const SILENT = 'Whosaid did not answer in time. Try again, or reload the page.';
export const NO_MODELS =
  'Whosaid could not open its own files. Try again; if that does not help, install it anew.';
export const OTHER_MODELS =
  'The models that Whosaid came with were made for another version of it. Install it anew.';

/** Of an error that nothing better is known of. */
export function wentWrong(told: string): string {
  return `Something went wrong: ${told}`;
}

/** Why names and quotations are all that is shown of an article. */
const NO_STANCES = 'Who stands where can’t be read here:';
export const NO_READER = `${NO_STANCES} Whosaid could not open its own files. If that happens again, install it anew.`;
export const NO_MEMORY = `${NO_STANCES} there is too little memory left. Close some tabs, then reload the page.`;
export const NO_WEBASSEMBLY = `${NO_STANCES} WebAssembly, which that takes, is switched off in this browser.`;
