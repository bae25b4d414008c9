import type { Article, Block } from '../model/article';

/** A bare text as an article: blank lines part its blocks, and what the page would have told may be given. */
export function articleFromText(text: string, page: Partial<Article> = {}): Article {
  return { url: '', title: '', language: 'und', ...page, text, blocks: blocksOf(text) };
}

function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let start = -1;
  let end = 0;
  let blank = 0;
  for (let at = 0; at <= text.length; at++) {
    const char = text[at];
    if (char !== undefined && char.trim() !== '') {
      if (start < 0) start = at;
      end = at + 1;
      blank = 0;
    } else {
      if (char === '\n') blank++;
      if (start >= 0 && (char === undefined || blank === 2)) {
        blocks.push({ kind: 'paragraph', span: { start, end } });
        start = -1;
      }
    }
  }
  return blocks;
}
