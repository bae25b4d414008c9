/** A node of schema.org data as found in a page: names to anything. */
export type Thing = Readonly<Record<string, unknown>>;

/** More than this is no description of an article. */
const LONGEST = 300_000;

/** The schema.org nodes that the JSON-LD scripts below a page's root hold, those within `@graph` and lists among them. Broken ones are passed over: they are the page's, not ours. */
export function jsonLd(root: Element): Thing[] {
  const found: Thing[] = [];
  for (const script of root.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? '';
    if (source.length > LONGEST) continue;
    collect(parsed(source), found, 0);
  }
  return found.map((thing) => withReferences(thing, found));
}

/** The node with the names that only refer to another (`{"@id": …}`) put in by what they refer to. */
function withReferences(thing: Thing, all: readonly Thing[]): Thing {
  const resolved = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolved);
    if (typeof value !== 'object' || value === null || 'name' in value) return value;
    const id = (value as Thing)['@id'];
    return typeof id === 'string' ? (all.find((each) => each['@id'] === id) ?? value) : value;
  };
  const names = ['author', 'publisher'].filter((name) => thing[name] !== undefined);
  if (names.length === 0) return thing;
  return { ...thing, ...Object.fromEntries(names.map((name) => [name, resolved(thing[name])])) };
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(
      source.replace(/^\s*(?:\/\/)?\s*<!(?:--|\[CDATA\[)|(?:\/\/)?\s*(?:-->|\]\]>)\s*$/g, ''),
    );
  } catch {
    return null;
  }
}

function collect(value: unknown, found: Thing[], depth: number): void {
  if (depth > 4 || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const each of value.slice(0, 50)) collect(each, found, depth + 1);
    return;
  }
  const thing = value as Thing;
  found.push(thing);
  collect(thing['@graph'], found, depth + 1);
  collect(thing['mainEntity'], found, depth + 1);
}

/** The short type names of a node: `NewsArticle`, without their address. */
export function typesOf(thing: Thing): string[] {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type])
    .filter((each): each is string => typeof each === 'string')
    .map((each) => each.replace(/^.*[/#:]/, ''));
}

/** Whether a node describes an article: news, opinion, live blog, blog posting, report. */
export function isArticleThing(thing: Thing): boolean {
  return typesOf(thing).some((type) => /(Article|BlogPosting|Report)$/.test(type));
}

/** The text at a name: a string, or the `name`, `@value` or `@id` of what stands there; the first of several. */
export function textAt(thing: Thing | undefined, name: string): string {
  return textIn(thing?.[name]);
}

/** Some publishers write HTML where plain text belongs. */
function decoded(text: string): string {
  return text
    .replace(/&#(x?)([0-9a-f]{2,5});/gi, (_, hex: string, code: string) =>
      String.fromCodePoint(parseInt(code, hex ? 16 : 10)),
    )
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

function textIn(value: unknown): string {
  if (typeof value === 'string') return decoded(value.trim());
  if (Array.isArray(value)) return value.map(textIn).filter(Boolean).join(', ');
  if (typeof value === 'object' && value !== null) {
    const thing = value as Thing;
    return textIn(thing['name'] ?? thing['@value'] ?? '');
  }
  return '';
}
