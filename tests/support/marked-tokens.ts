import type { Token } from '../../lib/language/parsed-text';
import { parse } from '../../lib/language/parse';
import { spanOf, type Stretch } from '../../lib/language/stretch';
import { articleFromText } from '../../lib/text/article-from-text';

/** The tokens of one sentence with the place of a marked one: in "Roe |said so", of "said". */
export interface MarkedTokens {
  readonly tokens: readonly Token[];
  /** The token behind the bar. */
  readonly at: number;
  /** The words of a stretch of them, or of those before or behind a place. */
  readonly words: (stretch: Stretch) => string;
}

/** A sentence’s tokens, and which one stands behind the bar in it. */
export function tokensOf(source: string): MarkedTokens {
  const place = source.indexOf('|');
  const text = source.replace('|', '');
  const [sentence] = parse(articleFromText(text)).sentences;
  const { tokens } = sentence!;
  const at = tokens.findIndex(({ start }) => start >= place);
  return {
    tokens,
    at: at < 0 ? tokens.length : at,
    words: (stretch) => {
      if (stretch.start >= stretch.end) return '';
      const { start, end } = spanOf({ tokens }, stretch);
      return text.slice(start, end);
    },
  };
}
