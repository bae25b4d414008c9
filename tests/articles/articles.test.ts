import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleFromHtml } from '../../lib/commands/analyze/article-from-html';

const ROOM = 'tests/articles';

/** What a page must be read as. A page that is no article says only that. */
interface Expected {
  readonly isArticle: boolean;
  readonly title?: string;
  readonly byline?: string;
  readonly outlet?: string;
  readonly language?: string;
  readonly published?: string;
  readonly modified?: string;
  /** The words its text begins and ends with. */
  readonly first?: string;
  readonly last?: string;
  readonly blocks?: number;
  /** Words that must be in the text, that must be there no more than once, and that must not be there. */
  readonly present?: readonly string[];
  readonly once?: readonly string[];
  readonly absent?: readonly string[];
}

const folders = readdirSync(ROOM, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

it('has pages of both kinds, and enough of them', () => {
  const kinds = folders.map((name) => expectedOf(name).isArticle);
  expect(kinds.filter(Boolean).length).toBeGreaterThanOrEqual(15);
  expect(kinds.filter((kind) => !kind).length).toBeGreaterThanOrEqual(25);
});

describe.each(folders)('%s', (name) => {
  it('has a page and what is expected of it, and nothing else', () => {
    expect(readdirSync(join(ROOM, name)).toSorted()).toEqual(['expected.json', 'page.html']);
  });

  it('is read as expected', () => {
    const { isArticle, first, last, blocks, present, once, absent, ...metadata } =
      expectedOf(name);
    const html = readFileSync(join(ROOM, name, 'page.html'), 'utf8');
    const article = articleFromHtml(html, addressOf(html));
    expect(article !== null, 'is an article').toBe(isArticle);
    if (!article) return;
    expect(article).toMatchObject(metadata);
    const { text } = article;
    if (first) expect(text.slice(0, first.length)).toBe(first);
    if (last) expect(text.slice(-last.length)).toBe(last);
    for (const words of present ?? []) expect(text).toContain(words);
    for (const words of once ?? []) expect(text.split(words)).toHaveLength(2);
    for (const words of absent ?? []) expect(text).not.toContain(words);
    if (blocks !== undefined) expect(article.blocks, text).toHaveLength(blocks);
  });
});

/** An address as most sites make it, of the title's words: it must not make an article of what is none. */
function addressOf(html: string): string {
  const title = /<title>(.*?)<\/title>/.exec(html)?.[1] ?? '';
  return `https://site.example/2025/${encodeURIComponent(title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-'))}`;
}

function expectedOf(name: string): Expected {
  return JSON.parse(readFileSync(join(ROOM, name, 'expected.json'), 'utf8')) as Expected;
}
