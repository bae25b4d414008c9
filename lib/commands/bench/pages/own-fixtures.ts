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
