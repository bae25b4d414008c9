/** A text whose people are told by marks: `[w Jane Roe = mayor]` is a woman and an official, `[m Poe]` neither. */
export interface MarkedPeople {
  readonly text: string;
  readonly people: readonly MarkedPerson[];
}

export interface MarkedPerson {
  readonly name: string;
  readonly gender: 'woman' | 'man';
  /** Null for people without an office. */
  readonly office: string | null;
  readonly mentions: readonly { readonly start: number; readonly end: number }[];
}

const MARK = /\[([wm]) ([^\]=]+?)(?: = ([^\]]+))?\]/g;

/** Reads a marked line; "¶" parts paragraphs. */
export function markedPeople(line: string): MarkedPeople {
  const marked = line.replaceAll(' ¶ ', '\n\n');
  const people: (MarkedPerson & { mentions: { start: number; end: number }[] })[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(MARK)) {
    const [whole, letter, name = '', office] = match;
    text += marked.slice(last, match.index);
    last = match.index + whole.length;
    const mention = { start: text.length, end: text.length + name.length };
    text += name;
    const gender = letter === 'w' ? 'woman' : 'man';
    const known = people.find((person) => person.gender === gender && isPart(name, person.name));
    if (!known) people.push({ name, gender, office: office ?? null, mentions: [mention] });
    else {
      known.mentions.push(mention);
      const fuller = name.length > known.name.length ? name : known.name;
      Object.assign(known, { name: fuller, office: known.office ?? office ?? null });
    }
  }
  return { text: text + marked.slice(last), people };
}

/** Whether all words of the shorter name stand in the longer one. */
function isPart(one: string, other: string): boolean {
  const [short, long] = [one, other]
    .map((name) =>
      name
        .toLowerCase()
        .replaceAll('\u00AD', '')
        .replaceAll(/\b[ae]l-/g, '')
        .split(/\s/),
    )
    .toSorted((a, b) => a.length - b.length);
  return short!.every((word) => long!.includes(word));
}
