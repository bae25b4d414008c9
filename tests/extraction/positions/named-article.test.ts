import { expect, it } from 'vitest';
import { namedArticle } from '../../../lib/extraction/positions/named-article';
import { parse } from '../../../lib/language/parse';
import type { Entity } from '../../../lib/model/analysis';
import { articleFromText } from '../../../lib/text/article-from-text';
import { spanOf } from '../../support/article';

const TEXT = 'Norway’s commerce ministry rejected the plan.';
const NAMES: readonly Entity[] = [
  { name: 'Norway’s commerce ministry', kind: 'organization' as const },
  { name: 'Norway', kind: 'place' as const },
].map(({ name, kind }, at) => ({
  id: `e${at + 1}`,
  kind,
  name,
  mentions: [{ span: spanOf(TEXT, name), form: 'full' }],
}));

it('finds a name that holds another, wherever in it one looks', () => {
  const article = namedArticle(parse(articleFromText(TEXT)), NAMES);
  const at = (words: string) => article.mentionsIn(spanOf(TEXT, words)).map(({ entity }) => entity);
  expect(at('Norway')).toEqual(['e1', 'e2']);
  expect(at('commerce')).toEqual(['e1']);
  expect(article.mentionEndingWith(spanOf(TEXT, 'ministry'))?.entity).toBe('e1');
  expect(article.mentionEndingWith(spanOf(TEXT, 'Norway'))?.entity).toBe('e2');
});
