import { describe, expect, it } from 'vitest';
import { looksLikeArticle } from '../../../lib/page/detect/looks-like-article';
import { cpuTime } from '../../support/cpu-time';
import { documentOf, pageOf, paragraph } from '../../support/document';

const NEWS = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>';
const looks = (body: string, head = '', address = 'https://news.example/a') =>
  looksLikeArticle(documentOf(pageOf(body, head)), address);
const two = paragraph('One.') + paragraph('Two.');
const four = two + paragraph('And three.') + paragraph('And only then four, at long last.');

it('takes a page at its word, when it holds some prose', () => {
  expect(looks(two, NEWS)).toBe(true);
  expect(looks(two, '<meta property="og:type" content="article">')).toBe(true);
  expect(looks('<p>Hello.</p>', NEWS)).toBe(false);
});

it('asks more of a page that says nothing, and less where its date or address speak', () => {
  expect(looks(two)).toBe(false);
  expect(looks(four)).toBe(false);
  expect(looks(four, '<meta name="date" content="2020-01-02">')).toBe(true);
  expect(looks(four, '', 'https://news.example/council-backs-the-harbour-levy')).toBe(true);
  expect(looks(four + four)).toBe(true);
});

it('asks less where an agency’s dateline opens the text', () => {
  const wire = (dateline: string) =>
    looks(`<pre>${dateline}${four.replace(/<[^>]+>/g, '\n')}</pre>`);
  expect(wire('HOLM, Norvale, May 9 (NWS) - ')).toBe(true);
  expect(wire('ST. OSTWICK (NWS) — ')).toBe(true);
  expect(wire('')).toBe(false);
  expect(wire('NEW — ')).toBe(false);
  expect(wire('Our shop, the oldest of all - ')).toBe(false);
});

it('believes a page that says it is something else', () => {
  const shop = '<script type="application/ld+json">{"@type":"Product"}</script>';
  expect(looks(four + four, shop)).toBe(false);
  expect(looks(four + four, '<meta property="og:type" content="product">')).toBe(false);
});

it('counts neither teasers nor links nor dialogs', () => {
  const teasers = four.replaceAll('<p>', '<h3><a href="/x">A story</a></h3><p>');
  expect(looks(teasers + teasers)).toBe(false);
  const links = four.replaceAll('<p>', '<p><a href="/x">').replaceAll('</p>', '</a></p>');
  expect(looks(links + links)).toBe(false);
  expect(looks(`<div role="dialog">${four}${four}</div>`)).toBe(false);
});

it('finds prose in bare containers, and counts lines of one container once', () => {
  const plain = four.replaceAll('<p>', '<div>').replaceAll('</p>', '</div>');
  expect(looks(plain, NEWS)).toBe(true);
  const broken = `<div>${'A line that is far too short for it.<br>'.repeat(6)}</div>`;
  expect(looks(broken)).toBe(false);
});

describe('cost', () => {
  it('looks at no more than some hundred elements, however large the page', () => {
    const document = documentOf(pageOf('<p>Short.</p>'.repeat(50_000)));
    const time = cpuTime(() => expect(looksLikeArticle(document, '')).toBe(false));
    expect(time).toBeLessThan(500);
  }, 60_000);
});

it('has no opinion on a document without a body', () => {
  const document = documentOf('<html></html>');
  document.body?.remove();
  expect(looksLikeArticle(document, '')).toBe(false);
});
