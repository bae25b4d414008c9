import { describe, expect, it } from 'vitest';
import { readArticle, type ReadPage } from '../../lib/page/read/read-article';
import { livePage, pageOf, paragraph } from '../support/document';

function read(body: string): ReadPage & { document: Document } {
  const document = livePage(pageOf(body));
  return { document, ...readArticle(document, 'https://news.example/a')! };
}

function spanOf({ article }: ReadPage, words: string) {
  const start = article.text.indexOf(words);
  expect(start, `"${words}" is in the text`).toBeGreaterThanOrEqual(0);
  return { start, end: start + words.length };
}

function shown(page: ReadPage, words: string): string {
  return page.map
    .rangesOf(spanOf(page, words))
    .map(String)
    .join('|')
    .replace(/[^\S|]+/g, ' ');
}

const page = () =>
  read(
    paragraph('One  two\n   <b>three <i>four</i></b>, five&nbsp;six.') +
      '<figure><img src="x"><figcaption>A caption.</figcaption></figure>' +
      paragraph('Seven<!-- note --> eight <span hidden>not shown</span> nine.') +
      '<div class="related"><p>A line about another matter altogether, which is no part of it.</p></div>' +
      paragraph('Ten.'),
  );

describe('rangesOf', () => {
  it('gives a word within one text node', () => {
    expect(shown(page(), 'four')).toBe('four');
  });

  it('gives words whose white space the page wraps and repeats', () => {
    expect(shown(page(), 'One two').replaceAll('|', '')).toBe('One two');
    expect(shown(page(), 'five six').replaceAll('|', '')).toBe('five six');
  });

  it('gives words that run through several elements', () => {
    expect(shown(page(), 'two three four, five').replaceAll('|', '')).toBe('two three four, five');
  });

  it('leaves out what stands between but is not of the article', () => {
    const all = page();
    const { article, map } = all;
    const words = map
      .rangesOf({ start: 0, end: article.text.length })
      .map(String)
      .join('')
      .replace(/\s+/g, '');
    expect(words).toBe(article.text.replace(/\s+/g, ''));
    expect(words).not.toContain('caption');
    expect(words).not.toContain('shown');
  });

  it('gives nothing for an empty span, or where the page dropped the words', () => {
    const all = page();
    const span = spanOf(all, 'eight');
    expect(all.map.rangesOf({ start: 3, end: 3 })).toEqual([]);
    all.document.querySelectorAll('p')[1]!.remove();
    expect(all.map.rangesOf(span)).toEqual([]);
    expect(all.map.rangesOf(spanOf(all, 'Ten'))).toHaveLength(1);
  });
});

describe('rangeOf', () => {
  it('reaches from the first word to the last', () => {
    const all = page();
    const range = all.map.rangeOf(spanOf(all, 'One two three'));
    expect(String(range).replace(/\s+/g, ' ')).toBe('One two three');
  });

  it('is null where either end is gone', () => {
    const all = page();
    const span = spanOf(all, 'three four');
    all.document.querySelector('i')!.remove();
    expect(all.map.rangeOf(span)).toBeNull();
  });

  it('begins and ends within marks that the page does not hold', () => {
    const all = read(paragraph('<q>We stay</q>, said Ruiz.') + paragraph('Two.'));
    expect(String(all.map.rangeOf(spanOf(all, '“We stay”')))).toBe('We stay');
  });

  it('is null beyond the text', () => {
    const all = page();
    const { length } = all.article.text;
    expect(all.map.rangeOf({ start: length - 2, end: length + 4 })).toBeNull();
  });
});

describe('offsetOf', () => {
  it('is the way back of rangeOf, for every word', () => {
    const { article, map } = page();
    for (const { 0: word, index } of article.text.matchAll(/[^\s]+/g)) {
      const range = map.rangeOf({ start: index, end: index + word.length })!;
      expect(map.offsetOf(range.startContainer, range.startOffset)).toBe(index);
    }
  });

  it('is null outside of the article', () => {
    const { document, map } = page();
    const caption = document.querySelector('figcaption')!.firstChild!;
    expect(map.offsetOf(caption, 2)).toBeNull();
    expect(map.offsetOf(document.body, 0)).toBeNull();
  });
});

describe('intact', () => {
  it('holds while the page keeps its text nodes, and no longer', () => {
    const { document, map } = page();
    document.querySelector('figure')!.remove();
    document.body.append(document.createElement('div'));
    expect(map.intact()).toBe(true);
    const bold = document.querySelector('b')!.firstChild as Text;
    bold.data = 'th';
    expect(map.intact()).toBe(false);
  });

  it('sees words replaced by others of the same length', () => {
    const { document, map } = page();
    const bold = document.querySelector('b')!.firstChild as Text;
    bold.data = bold.data.replace('three', 'seven');
    expect(map.intact()).toBe(false);
  });
});
