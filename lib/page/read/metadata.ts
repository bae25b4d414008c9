import { isArticleThing, jsonLd, textAt, type Thing } from '../detect/json-ld';
import { attributeOf } from '../dom';

/** What a page says of its article outside the body; empty strings where it says nothing. */
export interface Metadata {
  readonly url: string;
  readonly title: string;
  readonly byline: string;
  readonly outlet: string;
  /** ISO 8601. */
  readonly published: string;
  readonly modified: string;
  /** BCP 47, `und` where the page doesn’t tell. */
  readonly language: string;
}

/** Reads a page's own words about its article: schema.org first, then Open Graph and meta tags, then what is shown. */
export function readMetadata(root: Element, address: string): Metadata {
  const thing = jsonLd(root).find(isArticleThing);
  const meta = metaOf(root);
  const shown = (selector: string) => collapsed(root.querySelector(selector)?.textContent ?? '');
  const dated = (selector: string) => {
    const element = root.querySelector(selector);
    return element ? attributeOf(element, 'datetime') || attributeOf(element, 'content') : '';
  };
  return {
    url: addressOf(root, meta, address),
    title: titleOf(root, thing, meta, shown('h1')),
    byline: first(
      textAt(thing, 'author'),
      notAddress(meta('author')),
      notAddress(meta('article:author')),
      meta('parsely-author'),
      meta('dc.creator'),
      shown('[itemprop="author"] [itemprop="name"], [itemprop="author"], [rel="author"]'),
      shown('.byline, .author-name, .c-byline').slice(0, 120),
    )
      .replace(/^by\s+/i, '')
      .replace(BESIDE_NAME, ''),
    outlet: first(
      notAddress(meta('og:site_name')),
      textAt(thing, 'publisher'),
      meta('application-name'),
    ),
    published: firstDate(
      textAt(thing, 'datePublished'),
      meta('article:published_time'),
      meta('og:article:published_time'),
      meta('date'),
      meta('dc.date'),
      meta('dc.date.issued'),
      meta('parsely-pub-date'),
      meta('pubdate'),
      meta('sailthru.date'),
      dated('[itemprop="datePublished"]'),
      dated('article time[datetime], time[pubdate], header time[datetime], time[datetime]'),
    ),
    modified: firstDate(
      textAt(thing, 'dateModified'),
      meta('article:modified_time'),
      meta('og:updated_time'),
      meta('last-modified'),
      dated('[itemprop="dateModified"]'),
    ),
    language: first(
      attributeOf(root, 'lang'),
      textAt(thing, 'inLanguage'),
      meta('og:locale'),
      meta('content-language'),
      'und',
    ).replace('_', '-'),
  };
}

/** Looks up a meta tag by `name` or `property`, in any case; one pass over the head serves all. */
function metaOf(root: Element): (name: string) => string {
  const values = new Map<string, string>();
  for (const tag of root.querySelectorAll('meta[content]')) {
    const names = [
      tag.getAttribute('name'),
      tag.getAttribute('property'),
      tag.getAttribute('http-equiv'),
    ];
    for (const name of names.flatMap((each) => each?.toLowerCase().split(/\s+/) ?? [])) {
      const content = collapsed(tag.getAttribute('content') ?? '');
      if (content !== '' && !values.has(name)) values.set(name, content);
    }
  }
  return (name) => values.get(name) ?? '';
}

function addressOf(root: Element, meta: (name: string) => string, address: string): string {
  const link = root.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? '';
  for (const candidate of [link, meta('og:url')]) {
    const url = absolute(candidate, address);
    // A canonical address on another site, or one that names only the front page, is a mistake of the page's.
    if (url && (!address || sameSite(url, address)) && url.pathname !== '/') return url.href;
  }
  return address;
}

function absolute(candidate: string, base: string): URL | null {
  if (candidate === '' || !URL.canParse(candidate, base || undefined)) return null;
  const url = new URL(candidate, base || undefined);
  return /^https?:$/.test(url.protocol) ? url : null;
}

function site(host: string): string {
  return host.split('.').slice(-2).join('.');
}

function sameSite(url: URL, address: string): boolean {
  if (!URL.canParse(address)) return true;
  return site(url.hostname) === site(new URL(address).hostname);
}

function titleOf(
  root: Element,
  thing: Thing | undefined,
  meta: (name: string) => string,
  heading: string,
): string {
  const tab = collapsed(root.querySelector('title')?.textContent ?? '');
  const told = first(textAt(thing, 'headline'), meta('og:title'), meta('twitter:title'));
  // The heading that is shown wins where the tab's title agrees with it: descriptions are often shortened.
  if (heading.length > 12 && tab.toLowerCase().includes(heading.toLowerCase())) return heading;
  return first(told, heading, tab);
}

/** What pages put behind the name of an author: the date, an account, a post. */
const BESIDE_NAME =
  /\s*(\||\s@\w|((Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d).*$/;

function firstDate(...candidates: readonly string[]): string {
  for (const candidate of candidates) {
    const iso = isoDate(candidate);
    if (iso !== '') return iso;
  }
  return '';
}

/** A date as ISO 8601: what is already so stays as precise as it is, other spellings become a day. */
function isoDate(text: string): string {
  const written =
    /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?\s?(?:Z|[+-]\d\d:?\d\d)?)?/.exec(text);
  // A year before print is a template's empty date.
  if (written && written[0] < '15') return '';
  if (written) {
    return written[0]
      .replace(' ', 'T')
      .replace(/\s/g, '')
      .replace(/([+-]\d\d)(\d\d)$/, '$1:$2');
  }
  if (!/\b(19|20)\d\d\b/.test(text) || !/[a-z]{3}|\//i.test(text)) return '';
  const time = Date.parse(text);
  return Number.isNaN(time) ? '' : new Date(time).toISOString();
}

function first(...candidates: readonly string[]): string {
  return candidates.find((each) => each !== '') ?? '';
}

function notAddress(text: string): string {
  return /^https?:/i.test(text) ? '' : text;
}

/** Of a form, `textContent` may be one of its controls. */
function collapsed(text: unknown): string {
  if (typeof text !== 'string') return '';
  return text.replace(/\s+/g, ' ').trim();
}
