import { tokenize } from '../../language/tokenize';

/** A name as it is looked up: its words as a text has them, so that "King’s Lynn" is three; null for one that is parted otherwise. */
export function asParted(name: string): string | null {
  const text = `in ${name.replaceAll('’', "'")} x`;
  const words = tokenize(text, { start: 0, end: text.length }).map(({ start, end }) =>
    text.slice(start, end),
  );
  const found = words.slice(1, -1).join(' ');
  return words.at(-1) === 'x' && found.replaceAll(" 's", "'s") === text.slice(3, -2) ? found : null;
}
