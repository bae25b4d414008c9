import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../lib/page/read/metadata';
import { documentOf, pageOf } from '../../support/document';

const read = (head: string, body = '', address = 'https://www.news.example/a?utm_source=x') =>
  readMetadata(documentOf(pageOf(body, head)).documentElement, address);

const ld = (thing: object) =>
  `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;

describe('title', () => {
  it('is the heading where the tab’s title agrees with it', () => {
    const head = '<meta property="og:title" content="A long quarrel">';
    expect(read(head, '<h1>A long quarrel ends</h1>').title).toBe('A long quarrel ends');
  });

  it('is what the page’s data say where there is no such heading', () => {
    const head = ld({ '@type': 'NewsArticle', headline: 'The quarrel, told anew' });
    expect(read(head, '<h1>The Daily Lamp</h1>').title).toBe('The quarrel, told anew');
  });

  it('is the tab’s title at last', () => {
    expect(read('').title).toBe('A long quarrel ends');
  });
});

describe('byline', () => {
  it.each([
    [ld({ '@type': 'NewsArticle', author: { name: 'Ada Lund' } })],
    [ld({ '@type': 'NewsArticle', author: ['Ada Lund'] })],
    ['<meta name="author" content="By Ada Lund">'],
    ['<meta property="article:author" content="Ada Lund">'],
    [
      '<meta name="author" content="https://x.example/ada"><meta name="parsely-author" content="Ada Lund">',
    ],
  ])('is found in %s', (head) => {
    expect(read(head).byline).toBe('Ada Lund');
  });

  it('names all authors', () => {
    const head = ld({ '@type': 'Article', author: [{ name: 'Ada Lund' }, { name: 'Bo Ek' }] });
    expect(read(head).byline).toBe('Ada Lund, Bo Ek');
  });

  it('is found on the page', () => {
    expect(read('', '<p class="byline">By  Ada Lund</p>').byline).toBe('Ada Lund');
    expect(read('', '<p class="byline">Ada Lund | March 11, 2025</p>').byline).toBe('Ada Lund');
    expect(read('', '<p class="byline">Ada LundTuesday, March 11, 2025</p>').byline).toBe(
      'Ada Lund',
    );
    expect(read('', '<a rel="author">Ada Lund</a>').byline).toBe('Ada Lund');
  });
});

describe('dates', () => {
  it.each([
    ['2025-03-11T06:40:00+01:00', '2025-03-11T06:40:00+01:00'],
    ['2025-03-11', '2025-03-11'],
    ['2025-03-11 06:40:00', '2025-03-11T06:40:00'],
    ['Tue, 11 Mar 2025 06:40:00 GMT', '2025-03-11T06:40:00.000Z'],
    ['2025-03-11T06:40:00+0100', '2025-03-11T06:40:00+01:00'],
    ['0001-01-01T00:00:00Z', ''],
    ['soon', ''],
    ['12', ''],
  ])('reads %s as %s', (written, iso) => {
    const head = `<meta property="article:published_time" content="${written}">`;
    expect(read(head).published).toBe(iso);
  });

  it('passes over a date that is none for one that is', () => {
    const head = ld({ '@type': 'NewsArticle', datePublished: 'today' });
    const body = '<article><time datetime="2025-03-11">today</time></article>';
    expect(read(head, body).published).toBe('2025-03-11');
  });
});

describe('address', () => {
  it('is the canonical one of the same site', () => {
    const head = '<link rel="canonical" href="/story">';
    expect(read(head).url).toBe('https://www.news.example/story');
  });

  it.each(['https://other.example/story', '/', 'javascript:alert(1)', 'http://['])(
    'is the page’s own where the canonical one is %s',
    (href) => {
      expect(read(`<link rel="canonical" href="${href}">`).url).toBe(
        'https://www.news.example/a?utm_source=x',
      );
    },
  );
});

it('tells the language as BCP 47, and that it is unknown', () => {
  expect(read('').language).toBe('en');
  const bare = documentOf('<html><head></head><body></body></html>');
  expect(readMetadata(bare.documentElement, '').language).toBe('und');
  const locale =
    '<html><head><meta property="og:locale" content="de_AT"></head><body></body></html>';
  expect(readMetadata(documentOf(locale).documentElement, '').language).toBe('de-AT');
});
