import { parseHTML } from 'linkedom';
import type { Article } from '../../model/article';
import { looksLikeArticle } from '../../page/detect/looks-like-article';
import { readArticle } from '../../page/read/read-article';

/** The article of a page's source, or null where the page is no article: the very reading that runs in the page, on a DOM without a browser. */
export function articleFromHtml(html: string, url: string): Article | null {
  const { document } = parseHTML(html);
  if (!looksLikeArticle(document, url)) return null;
  return readArticle(document, url)?.article ?? null;
}
