import { tagOf } from './dom';
import { isArticleThing, jsonLd, typesOf } from './json-ld';

/** Types of schema.org whose pages are no articles, whatever else they hold. */
const OTHER_PAGES =
  /^(Product|ProductGroup|CollectionPage|SearchResultsPage|ProfilePage|QAPage|DiscussionForumPosting|VideoObject|ImageGallery|JobPosting|Event|SportsEvent|Recipe|PodcastSeries|ItemList|SoftwareApplication|CheckoutPage|ContactPage|FAQPage)$/;

/** Paragraphs looked at at most: the test must be nearly free on a page of any size. */
const MOST_PARAGRAPHS = 200;

/**
 * The cheap first look: may this page hold an article? Reads the head's metadata and the length of some paragraphs; no layout,
 * nothing written. A yes is looked at closely by `readArticle`; a no costs the reader one click on "read it anyway".
 */
export function looksLikeArticle(document: Document): boolean {
  if (!document.body) return false;
  const things = jsonLd(document);
  const declared = things.some(isArticleThing) || ogType(document) === 'article';
  if (!declared && things.some((thing) => typesOf(thing).some((type) => OTHER_PAGES.test(type)))) {
    return false;
  }
  if (!declared && /^(product|profile|video|music|book)/.test(ogType(document))) return false;
  const prose = proseUnits(document, declared ? 250 : 700);
  return declared ? prose >= 250 : prose >= 700;
}

function ogType(document: Document): string {
  const tag = document.querySelector('meta[property="og:type"], meta[name="og:type"]');
  return (tag?.getAttribute('content') ?? '').trim().toLowerCase();
}

/** Units in paragraphs of running text, counted until there are enough. */
function proseUnits(document: Document, enough: number): number {
  let units = 0;
  let seen = 0;
  for (const element of document.querySelectorAll('p, article div, main div, br')) {
    if (++seen > MOST_PARAGRAPHS || units >= enough) break;
    const holder = tagOf(element) === 'BR' ? element.parentElement : element;
    if (holder) units += ownProse(holder);
  }
  return units;
}

/** Units of the text that is the element's own, not in links; 0 for less than a sentence. */
function ownProse(element: Element): number {
  if (tagOf(element) === 'P') {
    const length = element.textContent?.trim().length ?? 0;
    if (length < 60) return 0;
    let linked = 0;
    for (const link of element.getElementsByTagName('a')) linked += link.textContent?.length ?? 0;
    return linked > length / 2 ? 0 : length;
  }
  let length = 0;
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) length += (child as Text).data.trim().length;
  }
  return length < 100 ? 0 : length;
}
