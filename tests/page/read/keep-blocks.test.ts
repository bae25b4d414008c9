import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/page/read/read-article';
import { documentOf, pageOf, paragraph } from '../../support/document';

/** Whether words between the paragraphs of an article are read as the article's. */
function keeps(html: string, words: string): boolean {
  const body = paragraph('One.') + paragraph('Two.') + html + paragraph('Three.');
  const page = readArticle(documentOf(pageOf(body)), 'https://news.example/a')!;
  return page.article.text.includes(words);
}

describe('kept', () => {
  it.each([
    [
      'a sentence that begins like a hint',
      '<p>Posted on a wall by the harbour at dawn on Monday, the notice of the council gave the traders four days to leave.</p>',
    ],
    [
      'a sentence that is little but a link',
      '<p>The mayor faces <a href="/c">a charge of having sold the harbour’s ferries to his own brother</a>.</p>',
    ],
    [
      'a report that is one link',
      '<p><a href="/l">Mayor Ana Ruiz told the harbour board that she would close the pier.</a></p>',
    ],
    ['a heading that shares a word with the headline', '<h2>The levy</h2>'],
    [
      'an agency named at the end of its report',
      '<p>The ferries will run again on Monday, the harbour office said. (Reuters)</p>',
    ],
    [
      'a report on reporting',
      '<p>Reporting by The Lamp showed that twelve of the ferries had never been inspected.</p>',
    ],
    [
      'a wish to be followed',
      '<p>“People should follow him on foot if they must,” said the harbour master.</p>',
    ],
    [
      'signatures and where they stand',
      '<p>More than two thousand had signed the petition at https://petition.example by Monday.</p>',
    ],
    [
      'a message shown in the article',
      '<div class="social-media-embed"><blockquote><p>We will not pay this levy, and we will say so on Monday.</p></blockquote></div>',
    ],
  ])('%s', (_, html) => {
    expect(keeps(html, documentOf(html).documentElement.textContent!.trim())).toBe(true);
  });

  it('words that an element of the page’s own making holds within a sentence', () => {
    expect(
      keeps(
        '<p>Levies rose by half (<x-source><a href="/1">1</a></x-source>) in a year, he found.</p>',
        'half (1) in a year',
      ),
    ).toBe(true);
  });

  it('a sentence whole that a box opens over', () => {
    const html =
      '<p>A man had threatened Ada <span class="rollover-people"><a href="/q">Quill</a><span class="rollover-people-block"><a href="/1">Quill asks for more</a></span></span>, the court heard.</p>';
    expect(keeps(html, 'threatened Ada Quill, the court heard.')).toBe(true);
  });

  it('a sentence whole that has words for screen readers alone', () => {
    const html =
      '<p>The <a href="/b">bill<span class="sr-only"> (opens in a new window)</span></a> was read twice.</p>';
    expect(keeps(html, 'The bill was read twice.')).toBe(true);
  });
});

describe('left out', () => {
  it.each([
    ['a hint', '<p>Posted on 3 May by the desk</p>'],
    [
      'a credited caption',
      '<p>The pier at low tide, with the old ferry on the left. (Mara Tull/The Lamp via AP, File)</p>',
    ],
    ['a photographer’s due', '<p>Benches after the storm, installation views © Tull, 2024</p>'],
    ['who wrote and edited', '<p><em>Reporting by Mara Tull; editing by Ivo Brandt.</em></p>'],
    [
      'a call to subscribe',
      '<p><strong>There is more where this came from. <a href="/n">Sign up</a> for our free newsletter.</strong></p>',
    ],
    [
      'where an author may be followed',
      '<p>Mara Tull has written of harbours for ten years. Follow her on Mastodon.</p>',
    ],
    ['more elsewhere', '<p>Follow our coverage of the levy at https://lamp.example/levy</p>'],
    [
      'a promotion of another report',
      '<p><a href="/b">Seven boats that Mayor Ana Ruiz would rather not be seen on</a></p>',
    ],
    [
      'a promotion that is one long link',
      `<p><a href="/pro">${'Read all that the harbour has to tell for as little as two coins a month. '.repeat(5)}</a></p>`,
    ],
    [
      'a gallery',
      '<div class="asset_gallery"><p>Caption of the first of all the pictures, at some length.</p></div>',
    ],
  ])('%s', (_, html) => {
    expect(keeps(html, documentOf(html).documentElement.textContent!.trim())).toBe(false);
  });
});
