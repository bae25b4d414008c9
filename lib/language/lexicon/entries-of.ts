/** The entries of a list parted by commas, each with single blanks where the list is wrapped over lines. */
export function entriesOf(list: string): readonly string[] {
  return list.split(',').map((entry) => entry.trim().replaceAll(/\s+/g, ' '));
}
