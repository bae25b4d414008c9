export const YOUR_NOTES = 'Your notes';
export const YOUR_NOTE = 'Your note';
export const SAVE_SELECTION = 'Save selected words';
export const NO_NOTES =
  'None yet. Select words on the page and open this list again, or choose Save beside what was found.';
export const WITHOUT_COMMENT = 'Saved, without a note.';
export const NOTE_FIELD = 'Your note (optional)';

/** What became of a note’s words. */
export const WORDS_CHANGED = 'The wording on the page has changed since.';
export const WORDS_LOST = 'These words are no longer on the page.';

/** The field for a note, for those who hear it. */
export function noteOn(what: string): string {
  return `Note on ${what}`;
}

export function removeNoteOn(words: string): string {
  return `Remove the note on “${words}”`;
}
