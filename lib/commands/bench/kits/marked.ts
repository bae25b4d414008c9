import type { TextSpan } from '../../../model/text';

/** A stretch marked in a text, with the word that says what it is. */
export interface Mark extends TextSpan {
  readonly name: string;
}

/** Takes `[name words]` out of a text: its plain wording, and where the marked words stand in it. Marks may nest. */
export function marked(source: string): { readonly text: string; readonly marks: readonly Mark[] } {
  let text = '';
  const open: { name: string; start: number }[] = [];
  const marks: Mark[] = [];
  for (let at = 0; at < source.length; at++) {
    const opening = /^\[([\w:-]+) /.exec(source.slice(at));
    if (opening) {
      open.push({ name: opening[1]!, start: text.length });
      at += opening[0].length - 1;
    } else if (source[at] === ']' && open.length > 0) {
      marks.push({ ...open.pop()!, end: text.length });
    } else {
      text += source[at]!;
    }
  }
  if (open.length > 0) throw new Error(`A mark is not closed: ${open[0]!.name}`);
  return { text, marks: marks.toSorted((one, other) => one.start - other.start) };
}
