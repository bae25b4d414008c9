// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { looksLikeArticle } from '../../lib/page/detect/looks-like-article';
import { readArticle } from '../../lib/page/read/read-article';
import { paragraph } from '../support/document';

/** A browser lets a control hide any property of its form, and named elements hide those of the document. */
function clobber(target: object, names: string): string[] {
  const controls = names.split(' ');
  for (const name of controls) {
    Object.defineProperty(target, name, {
      value: document.body.appendChild(Object.assign(new Image(), { alt: name })),
      configurable: true,
    });
  }
  return controls;
}

let clobbered: string[] = [];
afterEach(() => {
  for (const name of clobbered) Reflect.deleteProperty(document, name);
  clobbered = [];
});

const FORM_NAMES = [
  'lastChild parentNode tagName',
  'nodeName hasAttribute closest matches',
  'children firstChild previousSibling nextSibling',
  'id className childElementCount textContent style',
];

it.each(FORM_NAMES)('reads an article within a form whose controls are called %s', (names) => {
  document.body.innerHTML = `<form>${paragraph('One.')}${paragraph('Two.')}<br>Three, a line of the form’s own and long enough, by what it says of the harbour, the council and the levy, to count as one of the paragraphs.</form>`;
  clobber(document.querySelector('form')!, names);
  const page = readArticle(document, 'https://news.example/a');
  expect(page?.article.text).toContain('Two.');
  expect(() => looksLikeArticle(document, 'https://news.example/a')).not.toThrow();
});

it.each([
  'querySelector',
  'querySelectorAll createRange getElementsByTagName',
  'head title URL defaultView',
])('reads an article on a page with images called %s', (names) => {
  document.body.innerHTML = paragraph('One.') + paragraph('Two.') + paragraph('Three.').repeat(5);
  clobbered = clobber(document, names);
  expect(looksLikeArticle(document, 'https://news.example/a')).toBe(true);
  const page = readArticle(document, 'https://news.example/a')!;
  expect(page.article.text).toContain('Two.');
  const start = page.article.text.indexOf('Two');
  expect(String(page.map.rangeOf({ start, end: start + 3 }))).toBe('Two');
});
