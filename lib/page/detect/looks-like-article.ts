import {
  attributeOf,
  bodyOf,
  closestOf,
  firstChildOf,
  firstWithin,
  nextOf,
  parentOf,
  rootOf,
  shadowOf,
  tagOf,
  textContentOf,
} from '../dom';
import { isArticleThing, jsonLd, typesOf } from './json-ld';

/** Types of schema.org whose pages are no articles, whatever else they hold. */
const OTHER_PAGES =
  /^(Product|ProductGroup|CollectionPage|SearchResultsPage|ProfilePage|QAPage|DiscussionForumPosting|VideoObject|ImageGallery|JobPosting|\w*Event|Recipe|PodcastSeries|ItemList|SoftwareApplication|CheckoutPage|ContactPage|FAQPage)$/;

/** Elements looked at at most: the test must be nearly free on a page of any size. */
const MOST_PARAGRAPHS = 200;
const MOST_CONTAINERS = 600;
const MOST_HOSTS = 2_000;

/** Units of running text that make an article of a page that says it is one, that is dated or addressed like one, and of any other. */
const ENOUGH = { declared: 180, hinted: 450, silent: 700 } as const;

/**
 * The cheap first look: may this page hold an article? Reads the head's metadata and the length of some paragraphs; no layout,
 * nothing written. A yes is looked at closely by `readArticle`; a no costs the reader one click on "read it anyway".
 */
export function looksLikeArticle(document: Document, address: string): boolean {
  const root = rootOf(document);
  if (!root || !bodyOf(document)) return false;
  const evidence = evidenceOf(root, address);
  return evidence !== null && hasProse(root, evidence);
}

/** How a page presents itself: as an article, by an article's date or address, not at all; null where it says that it is something else. */
function evidenceOf(root: Element, address: string): keyof typeof ENOUGH | null {
  const things = jsonLd(root);
  const type = contentOf(root, 'meta[property="og:type"], meta[name="og:type"]').toLowerCase();
  if (things.some(isArticleThing) || type === 'article' || isOneEntry(root)) return 'declared';
  if (things.some((thing) => typesOf(thing).some((each) => OTHER_PAGES.test(each)))) return null;
  if (/^(product|profile|video|music|book)/.test(type) || isTool(root)) return null;
  return contentOf(root, DATED) !== '' || isHeadlineAddress(address) ? 'hinted' : 'silent';
}

/** Where one signs in, reads letters or learns to program: such pages say a lot and seldom say what they are. */
function isTool(root: Element): boolean {
  const title = root.querySelector('title')?.textContent ?? '';
  return (
    /\S@\S+\.\w|^\s*(sign|log)[ -]?in\b/i.test(title) ||
    root.querySelectorAll('pre code, pre.code, .highlight pre').length > 1
  );
}

/** Whether an address ends in the words of a headline, as most sites give articles: "…/council-backs-the-harbour-levy". */
function isHeadlineAddress(address: string): boolean {
  // Not by the browser's own parts of an address, nor by classes of letters, which in it are ASCII: those cost more than all the rest here.
  const [, , , ...path] = address.replace(/[?#].*/, '').split('/');
  const last = path.findLast((part) => part !== '') ?? '';
  return last.split(/[-_]/).filter((word) => /^[a-z%]{2,}/i.test(word)).length >= 5;
}

/** An article is dated; a website is not. */
const DATED =
  'meta[property="article:published_time"], meta[name="date" i], meta[name^="dc.date" i], meta[name="pubdate" i], meta[name="parsely-pub-date"], meta[itemprop="datePublished"]';

/** Whether the page marks up one article and no more, by microdata or by the hAtom microformat of most weblogs. */
function isOneEntry(root: Element): boolean {
  const marked = root.querySelectorAll(
    '[itemtype$="Article"], [itemtype$="BlogPosting"], .hentry, .h-entry',
  );
  return (
    marked.length === 1 &&
    firstWithin(marked[0]!, '[itemprop="articleBody"], .entry-content, .e-content') !== null
  );
}

function contentOf(root: Element, selector: string): string {
  const tag = root.querySelector(selector);
  return tag ? attributeOf(tag, 'content').trim() : '';
}

/** Where no article stands, but prose often does: what a site says of itself, of its cookies, of its authors. */
const BESIDE = 'dialog, [role="dialog"], [role="alertdialog"], footer, aside, nav';

/** Whether there is running text enough, in paragraphs, or else in the bare containers that some sites have in their stead. */
function hasProse(root: Element, evidence: keyof typeof ENOUGH): boolean {
  const shortest = evidence === 'declared' ? 40 : 60;
  const containers = evidence === 'silent' ? 'article div, main div' : 'div, section, td';
  const seen = new Set<Element>();
  let units = 0;
  let enough: number = ENOUGH[evidence];
  const count = (scope: ParentNode, selector: string, most: number): boolean => {
    let looked = 0;
    for (const element of scope.querySelectorAll(selector)) {
      if (++looked > most) return false;
      const holder = tagOf(element) === 'BR' ? parentOf(element) : element;
      if (!holder || seen.has(holder)) continue;
      seen.add(holder);
      if (closestOf(holder, BESIDE) !== null) continue;
      const own = ownProse(holder, shortest);
      units += own;
      if (own > 0 && evidence === 'silent' && hasDateline(holder)) enough = ENOUGH.hinted;
      if (units >= enough) return true;
    }
    return false;
  };
  return (
    count(root, 'p, br, pre, dd', MOST_PARAGRAPHS) ||
    count(root, containers, MOST_CONTAINERS) ||
    (evidence === 'declared' && count(root, 'div > span', MOST_CONTAINERS)) ||
    // A page that says nothing of an article is not searched for one behind its elements.
    (evidence !== 'silent' &&
      shadowRootsBelow(root).some((shadow) => count(shadow, 'p, br', MOST_PARAGRAPHS)))
  );
}

/** How news agencies begin: "HOLM, Norvale, May 9 (NWS) - ", "VESTHAMN (AP) — ". A town alone would not do: a shop cries "NEW —" as well. */
const DATELINE =
  /^\s*\p{Lu}[\p{Lu}.’' -]{2,30}(?:,[^()\n–—]{3,40}(?:\(\p{Lu}[^()\n]{1,20}\))?|\s?\(\p{Lu}[^()\n]{1,20}\))\s*(?:-{1,2}|[–—])\s/u;

/** Whether the words of an element open with place and agency, or place and date. */
function hasDateline(element: Element): boolean {
  return DATELINE.test(textContentOf(element).slice(0, 120));
}

/** The open shadow roots of a page, those within others too, as far as the first elements tell. */
function shadowRootsBelow(root: Element): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  let looked = 0;
  const scopes: ParentNode[] = [root];
  for (const scope of scopes) {
    for (const element of scope.querySelectorAll('*')) {
      if (++looked > MOST_HOSTS) return found;
      const shadow = shadowOf(element);
      if (!shadow) continue;
      found.push(shadow);
      scopes.push(shadow);
    }
  }
  return found;
}

/** Units of the text that is the element's own, not in links; 0 for less than a sentence, and for the teaser of another page. */
function ownProse(element: Element, shortest: number): number {
  if (tagOf(element) === 'P') {
    const length = element.textContent?.trim().length ?? 0;
    if (length < shortest || isTeaser(element)) return 0;
    let linked = 0;
    for (const link of element.getElementsByTagName('a')) linked += link.textContent?.length ?? 0;
    return linked > length / 2 ? 0 : length;
  }
  let length = 0;
  for (let child = firstChildOf(element); child; child = nextOf(child)) {
    if (child.nodeType === 3) length += (child as Text).data.trim().length;
  }
  return length < 100 ? 0 : length;
}

/** A paragraph straight below a heading that is a link tells of another page. */
function isTeaser(paragraph: Element): boolean {
  const before = paragraph.previousElementSibling;
  if (!before) return false;
  const inner = /^H[2-6]$/.test(tagOf(before)) ? 'a' : tagOf(before) === 'A' ? 'h2, h3, h4' : '';
  return inner !== '' && firstWithin(before, inner) !== null;
}
