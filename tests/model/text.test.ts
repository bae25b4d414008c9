import { expect, it } from 'vitest';
import { spanOf, type Stretch } from '../../lib/language/stretch';
import type { TextSpan, TokenIndex } from '../../lib/model/text';

const tokenAt = (at: TokenIndex) => at;
const wording = ({ start, end }: TextSpan) => end - start;

it('keeps places in the text and numbers of tokens apart when types are checked', () => {
  const span: TextSpan = { start: 4, end: 9 };
  const stretch: Stretch = { start: 1, end: 2 };
  // @ts-expect-error a place in the text is no number of a token
  tokenAt(span.start);
  // @ts-expect-error a stretch of tokens is no stretch of the text
  wording(stretch);
  // @ts-expect-error nor is one of the text a stretch of tokens
  const twisted = () => spanOf({ tokens: [] }, span);
  expect(twisted).toThrow(TypeError);
});
