import type { Annotation, SaveWish, TextualBody } from '../model/annotation';
import type { Article } from '../model/article';
import { pageKey } from '../text/page-key';

/** Units of context kept on either side, enough to tell two places with the same wording apart. */
const CONTEXT = 32;

/** What the clock and chance give, handed in so that notes can be made anew in a test. */
export interface Circumstances {
  readonly id: Annotation['id'];
  /** ISO 8601. */
  readonly now: string;
}

/** The annotation that keeps what a reader asked to keep. `wish.span` is of `article.text`. */
export function createAnnotation(
  wish: SaveWish,
  article: Article,
  { id, now }: Circumstances,
): Annotation {
  const { start, end } = wish.span;
  const { text } = article;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'Annotation',
    motivation: wish.note ? 'commenting' : 'highlighting',
    created: now,
    body: bodiesOf(wish),
    target: {
      source: pageKey(article.url),
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: text.slice(start, end),
          prefix: text.slice(Math.max(0, start - CONTEXT), start),
          suffix: text.slice(end, end + CONTEXT),
        },
        { type: 'TextPositionSelector', start, end },
      ],
    },
  };
}

function bodiesOf({ kind, person, stance, note }: SaveWish): readonly TextualBody[] {
  const tags = [`kind:${kind}`, person && `person:${person}`, stance && `stance:${stance}`];
  return [
    ...tags
      .filter((value) => value !== undefined && value !== '')
      .map((value): TextualBody => ({ type: 'TextualBody', purpose: 'tagging', value: value! })),
    ...(note ? [{ type: 'TextualBody', purpose: 'commenting', value: note } as const] : []),
  ];
}
