/** Words joined by `glue` in lines of some 100 characters, so that a change of the list is a change of few lines. */
export function inLines(words: readonly string[], glue: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line.length + word.length > 96) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? word : `${glue}${word}`;
  }
  return [...lines, line];
}
