import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/page/read/read-article';
import { documentOf, pageOf, paragraph } from '../../support/document';

function textOf(body: string): string | undefined {
  return readArticle(documentOf(pageOf(body)), 'https://news.example/a')?.article.text;
}

const REST =
  ' The rest of this paragraph says, at some length, what was decided, by whom, and against whose advice.';

it('joins blocks by a blank line and collapses white space', () => {
  expect(textOf(paragraph(' One\n\t two&nbsp; three.') + paragraph('Four.'))).toBe(
    `One two three.${REST}\n\nFour.${REST}`,
  );
});

it('parts paragraphs at two line breaks, not at one', () => {
  const text = textOf(`<div>One<br>two.${REST}<br><br>Three.${REST}<br> <br>Four.${REST}</div>`);
  expect(text).toBe(`One two.${REST}\n\nThree.${REST}\n\nFour.${REST}`);
});

it('keeps words whole that elements cut, and parts words that blocks part', () => {
  expect(textOf(`<div><div>On<b>e</b>.${REST}</div><div>Two.${REST}</div></div>`)).toBe(
    `One.${REST}\n\nTwo.${REST}`,
  );
});

it('tells headings, quotes and list items from paragraphs', () => {
  const page = readArticle(
    documentOf(
      pageOf(
        paragraph('One.') +
          '<h2>A heading</h2>' +
          paragraph('Two.') +
          `<blockquote>${paragraph('Three.')}</blockquote><ul><li>Four is a thing, and it stands in a list.</li></ul>` +
          paragraph('Five.'),
      ),
    ),
    'https://news.example/a',
  )!;
  expect(page.article.blocks.map(({ kind }) => kind)).toEqual([
    'paragraph',
    'heading',
    'paragraph',
    'quote',
    'listItem',
    'paragraph',
  ]);
});

it('leaves out what is hidden, templates, scripts and forms’ controls', () => {
  const text = textOf(
    paragraph('One.') +
      '<p hidden>Never shown, though it is long enough to be taken for a paragraph.</p>' +
      '<p style="display: none">Never shown, though it is long enough to be taken for one.</p>' +
      '<template><p>Never shown, though it is long enough to be taken for a paragraph.</p></template>' +
      '<noscript><p>Never shown, though it is long enough to be taken for a paragraph.</p></noscript>' +
      paragraph('Two <script>var never = 1;</script><button>never</button>') +
      paragraph('Three.'),
  );
  expect(text).not.toMatch(/never/i);
  expect(text).toContain('Three.');
});

it('reads words in open shadow roots', () => {
  const document = documentOf(pageOf('<story-text></story-text>'));
  const root = document.querySelector('story-text')!.attachShadow({ mode: 'open' });
  root.innerHTML = paragraph('One.') + paragraph('Two.');
  const page = readArticle(document, 'https://news.example/a');
  expect(page?.article.text).toBe(`One.${REST}\n\nTwo.${REST}`);
});

it('pardons a wrapper with an unlucky name', () => {
  expect(
    textOf(`<div class="newsletter-enabled">${paragraph('One.')}${paragraph('Two.')}</div>`),
  ).toContain('Two.');
});

it('ends before related stories', () => {
  const text = textOf(
    paragraph('One.') +
      paragraph('Two.') +
      paragraph('Three.') +
      paragraph('Four.') +
      '<h3>Related stories</h3>' +
      paragraph('Five.'),
  );
  expect(text).toContain('Four.');
  expect(text).not.toContain('Five.');
});

it('is null where there is no prose', () => {
  expect(textOf('')).toBeUndefined();
  expect(textOf('<p>Too short.</p>')).toBeUndefined();
});

it('reads a page nested ten thousand deep', () => {
  const document = documentOf(pageOf(''));
  let inner: Element = document.body;
  for (let depth = 0; depth < 10_000; depth++) {
    inner = inner.appendChild(document.createElement('div'));
  }
  inner.innerHTML = paragraph('One.') + paragraph('Two.');
  expect(readArticle(document, '')?.article.text).toContain('Two.');
});

it('reads no more of a page without end than anyone could, with text and map in step', () => {
  const page = documentOf(pageOf(`<article>${paragraph('One.').repeat(20_000)}</article>`));
  const { article, map } = readArticle(page, '')!;
  expect(article.text.length).toBe(300_000);
  expect(article.blocks.at(-1)!.span.end).toBe(300_000);
  const last = map.segments.at(-1)!;
  expect(last.start + last.length).toBe(300_000);
  expect(last.node.data.slice(last.offset, last.offset + last.length)).toBe(
    article.text.slice(last.start),
  );
});

it('reads the opening of a single word without end', () => {
  const page = documentOf(pageOf(`<p>${'endless, and so on. '.repeat(150_000)}</p>`));
  expect(readArticle(page, '')!.article.text).toHaveLength(300_000);
});

it('keeps a paragraph whole in which a word’s element bears the name of furniture', () => {
  const share = (words: string) => `<span class="share">${words}</span>`;
  expect(
    textOf(
      paragraph(
        `Harbour ${share('Minister')} Olle Brandt will ${share('share')} the levy, he said.`,
      ) + paragraph(`The <a href="/levy"><span class="ad">levy</span></a> is new.`),
    ),
  ).toBe(
    `Harbour Minister Olle Brandt will share the levy, he said.${REST}\n\nThe levy is new.${REST}`,
  );
  // What stands behind a sentence is a button.
  expect(textOf(`<p>One.${REST} ${share('Share this')}</p>${paragraph('Two.')}`)).toBe(
    `One.${REST}\n\nTwo.${REST}`,
  );
});

describe('small print', () => {
  /** What is read of a paragraph that begins so. */
  const line = (html: string) =>
    textOf(paragraph('One.') + `<p>${html} The rest of it is plain.</p>` + paragraph('Two.'))!
      .split('\n\n')[1]!
      .replace(' The rest of it is plain.', '');

  it.each([
    ['a quotation that its element tells', '<q>We stay</q>, said Ruiz.', '“We stay”, said Ruiz.'],
    ['… with its stop', 'Ruiz said: <q>We stay. </q>', 'Ruiz said: “We stay.”'],
    [
      '… within another',
      '<q>He said <q>no</q> twice</q>, said Ruiz.',
      '“He said ‘no’ twice”, said Ruiz.',
    ],
    ['… that has its marks', '<q>“We stay,”</q> said Ruiz.', '“We stay,” said Ruiz.'],
    ['… that has them around it', '“<q>We stay,</q>” said Ruiz.', '“We stay,” said Ruiz.'],
    ['words put in', 'Ruiz <del>backs</del> <ins>rejects</ins> it.', 'Ruiz rejects it.'],
    ['words struck out', 'Ruiz, <s>a thief</s><strike>, a liar</strike>, left.', 'Ruiz, , left.'],
    ['a raised note', 'Ruiz<sup>1</sup> left.<sup>2, 3</sup>', 'Ruiz left.'],
    ['a note that leads down', 'Ruiz<a href="#n4">4</a> left.', 'Ruiz left.'],
    ['a sign of a note', 'Ruiz<sup>†</sup> left.', 'Ruiz left.'],
    [
      'a power',
      'It burned 40 km<sup>2</sup> and 10<sup>6</sup> trees.',
      'It burned 40 km2 and 106 trees.',
    ],
    ['a raised ending', 'On the 1<sup>st</sup> of May Ruiz left.', 'On the 1st of May Ruiz left.'],
    ['a number that is a link', 'See <a href="/ward/4">4</a> wards.', 'See 4 wards.'],
    [
      'a reading above a word',
      '<ruby>Aki<rp>(</rp><rt>アキ</rt><rp>)</rp></ruby> Mori left.',
      'Aki Mori left.',
    ],
    [
      'a drop cap',
      '<b aria-hidden="true">M</b><span class="sr-only">Mayor</span><span aria-hidden="true">ayor</span> Ruiz left.',
      'Mayor Ruiz left.',
    ],
    [
      'an icon and its name',
      'Ruiz left<i aria-hidden="true">×</i><span class="sr-only">opens in a new window</span>.',
      'Ruiz left.',
    ],
  ])('reads %s', (_, html, read) => {
    expect(line(html)).toBe(read);
  });
});

it('reads under a quotation whose it is', () => {
  const page = readArticle(
    documentOf(
      pageOf(
        paragraph('One.') +
          '<blockquote><p>Nobody asked for it.</p><footer>— <cite>Ana Ruiz</cite></footer></blockquote>' +
          '<figure><blockquote>“It is a crime.”</blockquote><figcaption>Mayor Olle Brandt</figcaption></figure>' +
          paragraph('Two.') +
          '<figure><img src="x"><figcaption>A pier at dawn</figcaption></figure>',
      ),
    ),
    'https://news.example/a',
  )!;
  const { text, blocks } = page.article;
  const quotes = blocks.filter(({ kind }) => kind === 'quote');
  expect(quotes.map(({ span }) => text.slice(span.start, span.end))).toEqual([
    'Nobody asked for it.',
    '— Ana Ruiz',
    '“It is a crime.”',
    'Mayor Olle Brandt',
  ]);
  expect(text).not.toContain('pier');
});

it('reads the heading of the newest entry of a page that is added to', () => {
  const entry = (heading: string, words: string) =>
    `<section><h2>${heading}</h2>${paragraph(words)}</section>`;
  expect(textOf(entry('Ruiz gives way', 'One.') + entry('Ruiz stands firm', 'Two.'))).toContain(
    'Ruiz gives way',
  );
});
