import { counted, inFigures } from './language';

/** Headings. */
export const SUMMARY = 'Summary';
export const SUMMARY_HINT = 'each line leads to its place';
export const SHOW_ALL = 'Show all';
export const OFFICIALS = 'Officials';
export const POSITIONS = 'Positions';
export const OTHER_PEOPLE = 'Other people';
export const BODIES_AND_PLACES = 'Bodies and places';
export const SAID = 'Said';

/** What stands in the place of what was not found. */
export const NO_OFFICIALS =
  'This article names no officials that we are sure of. Who else is named stands below.';
export const NO_POSITIONS = 'Nobody takes a side in this article that we are sure of.';
export const NONE_STANDS = 'No position that we are sure of.';
export const NOTHING_REPORTED = 'Nothing is reported of them that we are sure of.';

/** While it is read who stands where, and where that can't be. */
export const READING_ON = 'Reading…';
export const READING_STANDS = 'Reading who stands where…';
export const NO_STANDS = 'Who stands where could not be read here.';

/** Positions that came while a card stood open. */
export function showStands(number: number): string {
  return counted(number, { one: 'Show # position', other: 'Show # positions' });
}

/** A line that positions are folded under. */
export function lessSure(number: number): string {
  return counted(number, { other: '# less sure' });
}

/** What positions can be grouped by instead. */
export const GROUP_BY_STANCE = 'Group by stance';
export const GROUP_BY_PERSON = 'Group by person';

/** Ways to a name’s places on the page. */
export const TO_FIRST_MENTION = 'Go to first mention';
export const LEADS_TO_FIRST_MENTION = 'Go to its first mention';
export const NEXT_MENTION = 'Next mention';

/** Of a text too long to be read to its end. */
export const ONLY_OPENING_READ = 'This text is too long: only its opening was read.';

export function onlyWordsRead(about: number): string {
  return `This text is very long: only its first ${inFigures(about)} words were read.`;
}

/** What a card has no room for. */
export function moreElsewhere(number: number): string {
  return counted(number, { other: '# more behind the toolbar button.' });
}

/** What concerns the article as a whole: each button, and for one that needs it what it does. */
export const COPY_ALL = 'Copy all';
export const WHAT_IS_COPIED = 'Summary, officials, statements, positions and notes, as Markdown';
export const HIDE_MARKS = 'Hide marks';
export const WHAT_IS_HIDDEN = 'Remove every trace from this page';
export const SHOW_MARKS = 'Show marks';
export const WHAT_IS_MARKED = 'Mark the names on this page again';
export const SHADE = 'Shade quotes';
export const UNSHADE = 'Unshade';
export const WHAT_IS_SHADED = 'Shade what is quoted and where someone takes a side, on every page';
export const OFF_HERE = 'Off on this site';
