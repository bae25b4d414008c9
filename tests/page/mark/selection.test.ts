import { describe, expect, it } from 'vitest';
import { selectedSpan } from '../../../lib/page/mark/selection';
import { readArticle } from '../../../lib/page/read/read-article';
import { livePage, pageOf, paragraph } from '../../support/document';

function selectedIn(body: string, select: (selection: Selection, document: Document) => void) {
  const document = livePage(pageOf(body));
  const { article, map } = readArticle(document, '')!;
  select(document.getSelection()!, document);
  const span = selectedSpan(document.getSelection(), map, article.text);
  return span && article.text.slice(span.start, span.end);
}

const BODY = `<nav>Home</nav>${paragraph('One <b>two</b> three.')}${paragraph('Four five.')}<footer>The end.</footer>`;

describe('the reader’s selection', () => {
  it('is the words selected, without white space at the edges', () => {
    const words = selectedIn(BODY, (selection, document) => {
      const [first, bold, rest] = document.querySelector('p')!.childNodes;
      selection.setBaseAndExtent(first!, 3, rest!, 7);
      expect(bold!.textContent).toBe('two');
    });
    expect(words).toBe('two three.');
  });

  it('runs over paragraphs, and backwards', () => {
    const words = selectedIn(BODY, (selection, document) => {
      const [one, two] = document.querySelectorAll('p');
      selection.setBaseAndExtent(two!.firstChild!, 4, one!.firstChild!, 0);
    });
    expect(words).toMatch(/^One two three\..*\n\nFour$/s);
  });

  it('counts as far as it lies in the article', () => {
    const words = selectedIn(BODY, (selection, document) => {
      selection.selectAllChildren(document.body);
    });
    expect(words).toMatch(/^One two.*advice\.$/s);
    expect(words).not.toContain('Home');
  });

  it('is nothing outside of it, and nothing where none is', () => {
    expect(
      selectedIn(BODY, (selection, document) => {
        selection.selectAllChildren(document.querySelector('footer')!);
      }),
    ).toBeNull();
    expect(selectedIn(BODY, () => {})).toBeNull();
    expect(
      selectedIn(BODY, (selection, document) => {
        selection.collapse(document.querySelector('b')!.firstChild, 1);
      }),
    ).toBeNull();
  });
});
