import { describe, expect, it } from 'vitest';
import { isFurniture, isHidden } from '../../../lib/page/read/furniture';
import { documentOf } from '../../support/document';

function elementOf(html: string): Element {
  return documentOf(`<html><body>${html}</body></html>`).body.firstElementChild!;
}

describe('furniture by name', () => {
  it.each([
    '<div class="related-stories">',
    '<div id="disqus_thread">',
    '<div class="widget NewsletterBox">',
    '<aside>',
    '<footer>',
    '<div role="navigation">',
    '<amp-ad>',
  ])('%s is', (html) => {
    const element = elementOf(html);
    expect(isFurniture(element, element.tagName.toUpperCase())).toBe(true);
  });

  it.each([
    '<div class="shared-intro">',
    '<div class="story has-comments">',
    '<div class="article-footer-less">',
    '<main class="navigation">',
    '<div class="paragraph">',
    '<div>',
  ])('%s is not', (html) => {
    const element = elementOf(html);
    expect(isFurniture(element, element.tagName.toUpperCase())).toBe(false);
  });
});

it.each([
  ['<p hidden>', true],
  ['<p aria-hidden="true">', true],
  ['<p style="color: red; display:none">', true],
  ['<p style="visibility: hidden">', true],
  ['<p style="display: block">', false],
  ['<p aria-hidden="false">', false],
])('knows whether %s is hidden: %s', (html, hidden) => {
  expect(isHidden(elementOf(html))).toBe(hidden);
});
