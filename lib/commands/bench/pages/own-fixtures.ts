import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleFromHtml } from '../../analyze/article-from-html';

const ROOM = 'tests/articles';

/** A page of our own, and whether it is an article. */
export interface OwnPage {
  readonly name: string;
  readonly html: string;
  readonly isArticle: boolean;
}

/** The pages that the tests read too. */
export function ownPages(): OwnPage[] {
  return readdirSync(ROOM, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const file = (leaf: string) => readFileSync(join(ROOM, name, leaf), 'utf8');
      const { isArticle } = JSON.parse(file('expected.json')) as { isArticle: boolean };
      return { name, html: file('page.html'), isArticle };
    });
}

/** The share of our own pages that are judged rightly. */
export function ownAccuracy(pages: readonly OwnPage[]): number {
  const right = pages.filter(
    ({ name, html, isArticle }) =>
      (articleFromHtml(html, `https://site.example/${name}`) !== null) === isArticle,
  );
  return right.length / pages.length;
}

/** A page of the sample article's paragraphs, taken round and round until they hold so many words. */
export function longArticle(words: number): string {
  const { text } = articleFromHtml(readFileSync('assets/sample.html', 'utf8'), '')!;
  const paragraphs = text.split('\n\n');
  const taken: string[] = [];
  for (let at = 0, count = 0; count < words; at++) {
    const paragraph = paragraphs[at % paragraphs.length]!;
    taken.push(`<p>${paragraph.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`);
    count += paragraph.split(/\s+/u).length;
  }
  return `<!doctype html><html lang="en"><head><title>A long article</title><meta property="og:type" content="article"></head><body><article><h1>A long article</h1>${taken.join('\n')}</article></body></html>`;
}
