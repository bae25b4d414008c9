import { Window } from 'happy-dom';
import { parseHTML } from 'linkedom';

/** A parsed page, without scripts, layout or ranges: quick. */
export function documentOf(html: string): Document {
  return parseHTML(html).document as unknown as Document;
}

/** A parsed page with ranges and a selection, as a browser has them; no script of it runs. */
export function livePage(html: string): Document {
  const window = new Window({
    settings: {
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      disableIframePageLoading: true,
      handleDisabledFileLoadingAsSuccess: true,
    },
  });
  const document = window.document as unknown as Document;
  document.write(html);
  return document;
}

/** A page whose body is given; a title and a heading stand above it. */
export function pageOf(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><title>A long quarrel ends</title>${head}</head><body>${body}</body></html>`;
}

/** A paragraph of some length, with words that are found again. */
export function paragraph(words: string): string {
  return `<p>${words} The rest of this paragraph says, at some length, what was decided, by whom, and against whose advice.</p>`;
}
