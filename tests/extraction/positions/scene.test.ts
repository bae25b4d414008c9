import { expect, it } from 'vitest';
import { sceneOf } from '../../../lib/extraction/positions/scene';
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
  const scene = sceneOf(parse(articleFromText(TEXT)), NAMES);
  const at = (words: string) => scene.namingsIn(spanOf(TEXT, words)).map(({ entity }) => entity);
  expect(at('Norway')).toEqual(['e1', 'e2']);
  expect(at('commerce')).toEqual(['e1']);
  expect(scene.namingEndingWith(spanOf(TEXT, 'ministry'))?.entity).toBe('e1');
  expect(scene.namingEndingWith(spanOf(TEXT, 'Norway'))?.entity).toBe('e2');
});
