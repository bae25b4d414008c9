// Functions that run inside the browser: each gets what it looks at and JSON, and sees nothing else of this file.

/** Something a reader would point at: its role, and words that its name holds. */
export interface Wanted {
  readonly role: 'button' | 'field' | 'heading' | 'dialog';
  readonly words: string;
}

/** The first visible control with a role and words in its name. */
export function control(root: ParentNode, { role, words }: Wanted): HTMLElement | null {
  const selector = {
    button: 'button, summary, [role=button]',
    field: 'textarea, input',
    heading: 'h1, h2, h3, [role=heading]',
    dialog: '[role=dialog], [role=alertdialog]',
  }[role];
  for (const element of root.querySelectorAll<HTMLElement>(selector)) {
    const name = element.getAttribute('aria-label') ?? element.innerText;
    if (
      element.checkVisibility() &&
      name.replaceAll(/\s+/g, ' ').toLowerCase().includes(words.toLowerCase())
    ) {
      return element;
    }
  }
  return null;
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
    if (each.innerText.trim().toLowerCase() === heading.toLowerCase()) {
      return each.closest<HTMLElement>('section, main')?.innerText ?? null;
    }
  }
  return null;
}
