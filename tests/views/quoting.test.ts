import { expect, it } from 'vitest';
import { shownWords, whole } from '../../lib/views/quoting';
import { spanOf } from '../support/article';

const text = '“Facts first,” Lund said, “and then\n\nwe act.” She urged patience.';

it('puts an ellipsis where words stand apart, and a blank where a block ends', () => {
  const content = [spanOf(text, '“Facts first,”'), spanOf(text, '“and then\n\nwe act.”')] as const;
  expect(shownWords(text, content)).toBe('“Facts first,” … “and then we act.”');
  expect(whole(content)).toEqual({ start: 0, end: text.indexOf(' She') });
});
