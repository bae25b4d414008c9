import { attributeOf, hasAttribute } from './dom';

/**
 * Words in `class` and `id` that sites of all kinds give to what stands around and between an article's paragraphs.
 * Matched against whole words of the name ("td-related-rows" → td, related, rows), so "shared" is not "share".
 */
const FURNITURE_WORDS = new Set(
  (
    'comment comments disqus respond livefyre ' +
    'related recommended recommendations recirc recirculation trending popular mostread ' +
    'newsletter subscribe subscription signup paywall promo promos promotion sponsor sponsored ad advert advertisement advertising ads adsbygoogle outbrain taboola ' +
    'share sharing sharebar addtoany social sociable ' +
    'breadcrumb breadcrumbs pagination pager navbar nav navigation menu sidebar footer masthead ' +
    'byline dateline author authors authorbox bio ' +
    'caption credit photocredit copyright ' +
    'tags taglist keywords toolbar tools print cookie consent gdpr skip hidden visuallyhidden popup modal overlay'
  ).split(' '),
);

/** Names that hold the article although one of their words says otherwise. */
const CONTENT_WORDS = new Set([
  'article',
  'story',
  'content',
  'body',
  'post',
  'entry',
  'main',
  'text',
  'page',
  'with',
  'has',
  'no',
]);

const FURNITURE_ROLES = new Set(
  'navigation banner complementary contentinfo search dialog alertdialog menu menubar toolbar form button tablist tooltip'.split(
    ' ',
  ),
);

/**
 * Whether an element is furniture by what its author called it. Names are evidence, not proof: `withoutFurniture` pardons an
 * element that holds most of a page's prose.
 */
export function isFurniture(element: Element, tag: string): boolean {
  if (tag === 'ASIDE' || tag === 'FOOTER') return true;
  if (tag === 'BODY' || tag === 'HTML' || tag === 'MAIN' || tag === 'ARTICLE') return false;
  const role = attributeOf(element, 'role');
  if (role !== '' && FURNITURE_ROLES.has(role.toLowerCase())) return true;
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
      parts.some((part) => FURNITURE_WORDS.has(part)) &&
      !parts.some((part) => CONTENT_WORDS.has(part))
    );
  });
  if (known.size < 5_000) known.set(names, found);
  return found;
}

/** Whether an element is hidden by its own attributes. No style is computed: that would cost a layout. */
export function isHidden(element: Element): boolean {
  if (hasAttribute(element, 'hidden') || attributeOf(element, 'aria-hidden') === 'true')
    return true;
  const style = attributeOf(element, 'style');
  return style !== '' && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}
