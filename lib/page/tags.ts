/** Elements whose content is never the words of an article. */
export const UNREAD = words(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG CANVAS MATH AUDIO VIDEO MAP BUTTON SELECT OPTION TEXTAREA INPUT LABEL ' +
    'FIELDSET DIALOG NAV MENU HEAD FIGCAPTION INS APPLET FRAMESET FRAME PROGRESS METER DATALIST RP RT LEGEND',
);

/** Elements that stay within a line of text; every other one, a custom element too, parts blocks. */
const PHRASING = words(
  'A ABBR ACRONYM B BDI BDO BIG BR CITE CODE DATA DEL DFN EM FONT I IMG INS KBD MARK NOBR PICTURE Q RUBY S SAMP SLOT SMALL SPAN ' +
    'STRIKE STRONG SUB SUP TIME TT U VAR WBR',
);

/** Whether an element parts the text before it from the text inside, and that from the text after. */
export function isBlock(tag: string): boolean {
  return !PHRASING.has(tag);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
