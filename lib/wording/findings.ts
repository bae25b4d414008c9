import type { Office, Sureness } from '../model/analysis';
import { counted } from './language';

/** How sure we are of a finding. */
export const SURENESS: Readonly<Record<Sureness, string>> = {
  sure: 'sure',
  fairly: 'fairly sure',
  less: 'less sure',
};

/** What an office is besides its title, where its title doesn’t say so. A current one and a spokesperson’s need no word. */
export const STATUSES: Readonly<Partial<Record<Office['status'], string>>> = {
  former: 'former',
  acting: 'acting',
  candidate: 'candidate',
};

/** "3 statements". */
export function countedStatements(number: number): string {
  return counted(number, { one: '# statement', other: '# statements' });
}

/** "1 position". */
export function countedPositions(number: number): string {
  return counted(number, { one: '# position', other: '# positions' });
}

/** "named twice", "named 5 times". */
export function namedTimes(number: number): string {
  if (number === 1) return 'named once';
  if (number === 2) return 'named twice';
  return counted(number, { one: 'named # time', other: 'named # times' });
}

export const LEADS_TO_PLACE = 'Go to its place';

/** Of an office: the words that it rests on, and where they lead. */
export function restsOn(words: string): string {
  return `Rests on “${words}”. Go to its place`;
}

/** What is shown, for those who hear its buttons. */
export function statementOf(speaker: string): string {
  return `the statement of ${speaker}`;
}

export function positionOf(holder: string): string {
  return `the position of ${holder}`;
}

export const SELECTED_WORDS = 'the selected words';
