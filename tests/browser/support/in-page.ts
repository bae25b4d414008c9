// Functions that run inside the browser: each gets what it looks at and JSON, and sees nothing else of this file.

/** Something a reader would point at: its role, and words that its name holds. An opener shows more of what it names. */
export interface Wanted {
  readonly role: 'button' | 'opener' | 'field' | 'heading' | 'dialog';
  readonly words: string;
}

/** The visible control with a role and a name: the one that is named so, else the first whose name holds the words. */
export function control(root: ParentNode, { role, words }: Wanted): HTMLElement | null {
  const selector = {
    button: 'button, [role=button]',
    opener: 'summary, [aria-expanded]',
    field: 'textarea, input',
    heading: 'h1, h2, h3, [role=heading]',
    dialog: '[role=dialog], [role=alertdialog]',
  }[role];
  const named = [...root.querySelectorAll<HTMLElement>(selector)]
    .filter((element) => element.checkVisibility())
    .map((element) => ({
      element,
      name: (element.getAttribute('aria-label') ?? element.innerText).trim().toLowerCase(),
    }));
  const wanted = words.toLowerCase();
  const found =
    named.find(({ name }) => name === wanted) ?? named.find(({ name }) => name.includes(wanted));
  return found?.element ?? null;
}

/** The visible words. */
export function wordsIn(root: ParentNode): string {
  const visible = [...root.children].filter((each) => each.localName !== 'style') as HTMLElement[];
  return visible
    .map((each) => each.innerText)
    .join('\n')
    .trim();
}

/** The visible words of the part under a heading, null without such a heading. */
export function partUnder(root: ParentNode, heading: string): string | null {
  for (const each of root.querySelectorAll<HTMLElement>('h1, h2, h3')) {
    // A button beside it stands on a line of its own.
    const [words = ''] = each.innerText.trim().split('\n');
    if (words.toLowerCase() === heading.toLowerCase()) {
      return each.closest<HTMLElement>('section, main')?.innerText ?? null;
    }
  }
  return null;
}
