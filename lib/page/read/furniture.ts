import { attributeOf, hasAttribute } from '../dom';

/** Elements whose content is never the words of an article. */
export const UNREAD = words(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG CANVAS MATH AUDIO VIDEO MAP BUTTON SELECT OPTION TEXTAREA INPUT LABEL ' +
    'FIELDSET DIALOG NAV MENU HEAD FIGCAPTION APPLET FRAMESET FRAME PROGRESS METER DATALIST LEGEND ' +
    // Readings above a word, and words that were taken back.
    'RP RT RTC DEL S STRIKE',
);

/** Elements that stay within a line of text; every other one, a custom element too, parts blocks. */
const PHRASING = words(
  'A ABBR ACRONYM B BDI BDO BIG BR CITE CODE DATA DEL DFN EM FONT I IMG INS KBD MARK NOBR PICTURE Q RB RP RT RTC RUBY S SAMP SLOT SMALL SPAN ' +
    'STRIKE STRONG SUB SUP TIME TT U VAR WBR',
);

/** Whether an element parts the text before it from the text inside, and that from the text after. */
export function isBlock(tag: string): boolean {
  return !PHRASING.has(tag);
}

/**
 * Words in `class` and `id` that sites of all kinds give to what stands around and between an article's paragraphs.
 * Matched against whole words of the name ("td-related-rows" → td, related, rows), so "shared" is not "share".
 */
const FURNITURE_WORDS =
  /^(comments?|disqus|respond|livefyre|related|recommend.*|recirc.*|trending|popular|mostread|newsletter|subscri(be|ption)|signup|paywall|promo.*|sponsor.*|ads?|advert.*|adsbygoogle|outbrain|taboola|shar(e|ing|ebar)|addtoany|social|sociable|breadcrumbs?|pagination|pager|navbar|nav|navigation|menu|sidebar|footer|masthead|byline|dateline|authors?|authorbox|bio|caption|(photo)?credit|copyright|gallery|slideshow|carousel|tags|taglist|keywords|tool(bar|s)|print|cookie|consent|gdpr|skip|(visually)?hidden|popup|modal|overlay)$/;

/** Names that hold the article although one of their words says otherwise. */
const CONTENT_WORDS = /^(article|embed|story|content|body|post|entry|main|text|page|with|has|no)$/;

/** What stands in the midst of a sentence and is not read with it: words for screen readers alone, boxes that open over a name. */
const UNSEEN =
  /\bsr-only|screen-?reader|visually-?hidden|(rollover|tooltip|popover|hover-?card)[\w-]*(block|box|content|panel|inner|text)/i;

const FURNITURE_ROLES =
  /^(navigation|banner|complementary|contentinfo|search|dialog|alertdialog|menu|menubar|toolbar|form|button|tablist|tooltip)$/i;

/**
 * Whether an element is furniture by what its author called it. Names are evidence, not proof: `withoutFurniture` pardons an
 * element that holds most of a page's prose.
 */
export function isFurniture(element: Element, tag: string): boolean {
  if (tag === 'ASIDE' || tag === 'FOOTER') return true;
  if (tag === 'BODY' || tag === 'HTML' || tag === 'MAIN' || tag === 'ARTICLE') return false;
  const role = attributeOf(element, 'role');
  if (role !== '' && FURNITURE_ROLES.test(role)) return true;
  return (
    nameIsFurniture(attributeOf(element, 'class')) ||
    nameIsFurniture(attributeOf(element, 'id')) ||
    (tag.includes('-') && nameIsFurniture(tag.toLowerCase()))
  );
}

const known = new Map<string, boolean>();

function nameIsFurniture(names: string): boolean {
  if (names === '') return false;
  const memo = known.get(names);
  if (memo !== undefined) return memo;
  const found = names.split(/\s+/).some((name) => {
    const parts = name
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^a-z]+/);
    return (
      parts.some((part) => FURNITURE_WORDS.test(part)) &&
      !parts.some((part) => CONTENT_WORDS.test(part))
    );
  });
  if (known.size < 5_000) known.set(names, found);
  return found;
}

/** Whether an element within a line is not read with it. */
export function isUnseen(element: Element): boolean {
  const names = attributeOf(element, 'class');
  return names !== '' && UNSEEN.test(names);
}

/** Whether an element is hidden by its own attributes. No style is computed: that would cost a layout. */
export function isHidden(element: Element): boolean {
  if (hasAttribute(element, 'hidden') || attributeOf(element, 'aria-hidden') === 'true')
    return true;
  const style = attributeOf(element, 'style');
  return style !== '' && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
