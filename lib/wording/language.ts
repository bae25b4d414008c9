/**
 * The language of the interface, BCP 47: chosen here and nowhere else. All words that a reader reads of us stand in this room, each
 * under the name of what it says; another language is this room written anew, with the plurals that `counted` asks that language for.
 */
const LANGUAGE = 'en-GB';

/** A sentence's forms by the plural class of its number, which "#" stands for: "# statement", "# statements". */
type Plurals = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** The form that fits a number, with the number in it. */
export function counted(number: number, forms: Plurals): string {
  const form = forms[new Intl.PluralRules(LANGUAGE).select(number)] ?? forms.other;
  return form.replace('#', inFigures(number));
}

/** "1,200". */
export function inFigures(number: number): string {
  return new Intl.NumberFormat(LANGUAGE).format(number);
}

/** "12 May 2026"; null where what is given is no date. */
export function inDays(published: string): string | null {
  const date = new Date(published);
  if (Number.isNaN(date.getTime())) return null;
  const how = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  return new Intl.DateTimeFormat(LANGUAGE, how).format(date);
}

/** What a language is called, by its BCP 47 tag: "French"; null where it has no name. */
export function languageNamed(tag: string): string | null {
  try {
    const name = new Intl.DisplayNames([LANGUAGE], { type: 'language' }).of(tag);
    return name && name !== tag && tag !== 'und' ? name : null;
  } catch {
    return null;
  }
}
