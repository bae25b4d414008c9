import { expect, it } from 'vitest';
import { mannerOf } from '../../../lib/extraction/attributions/manner';
import { parse } from '../../../lib/language/parse';
import { articleFromText } from '../../../lib/text/article-from-text';
import { marked } from '../../support/marked';

const manner = (source: string) => {
  const { text, marks } = marked(source);
  return mannerOf(parse(articleFromText(text)), marks);
};

it.each([
  ['direct', '[content “We will fight this,”] Delgado said.'],
  ['direct', '[content “This law,”] Delgado said, [content “will fall.”]'],
  ['mixed', 'Delgado said [content the law was “a real scandal”].'],
  ['indirect', 'Delgado said [content the law was wrong].'],
  ['indirect', 'Delgado said [content the “law” was wrong].'],
])('is %s: %s', (expected, text) => expect(manner(text)).toBe(expected));
