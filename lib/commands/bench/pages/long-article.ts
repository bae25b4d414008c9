import { readFileSync } from 'node:fs';
import { articleFromHtml } from '../../analyze/article-from-html';

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
