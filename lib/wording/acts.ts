/** Buttons. */
export const SAVE = 'Save';
export const SAVE_PERSON = 'Save person';
export const SAVE_NAME = 'Save name';
export const SAVED = 'Saved';
export const WRITE_NOTE = 'Note…';
export const UNSAVED_NOTE = 'Unsaved note…';
export const CANCEL = 'Cancel';
export const COPY = 'Copy';
export const REMOVE = 'Remove';
export const UNDO = 'Undo';
export const CLOSE = 'Close';

/** The same for those who hear them: `what` is "the statement of Jane Doe". */
export function save(what: string): string {
  return `Save ${what}`;
}

export function saveWithNote(what: string): string {
  return `Save ${what} with a note`;
}

export function copyWithSource(what: string): string {
  return `Copy ${what} with its source`;
}

/** What came of them. */
export const IS_SAVED = 'It is among your notes.';
export const IS_REMOVED = 'Removed.';
export const IS_BACK = 'It is back.';
export const IS_COPIED = 'Copied.';
export const COPY_BY_HAND = 'The browser did not let us copy. Select these words and copy them:';
export const WORDS_TO_COPY = 'Words to copy';
export const NOT_ON_PAGE = 'The page no longer has these words.';

/** What did not come of them; `why` is a sentence. */
export function notSaved(why: string): string {
  return `This was not saved. ${why}`;
}

export function notRemoved(why: string): string {
  return `This was not removed. ${why}`;
}

export function notBack(why: string): string {
  return `It could not be put back. ${why}`;
}
