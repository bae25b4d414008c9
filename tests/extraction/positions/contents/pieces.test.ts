import { expect, it } from 'vitest';
import { contentPieces } from '../../../../lib/extraction/positions/contents/pieces';
import { namedArticle } from '../../../../lib/extraction/positions/named-article';
import { parse } from '../../../../lib/language/parse';
import type { Attribution } from '../../../../lib/model/analysis';
import { articleFromText } from '../../../../lib/text/article-from-text';
import { marked } from '../../../support/marked';

function piecesIn(line: string): string[] {
  const { text, marks } = marked(line);
  const spans = (name: string) => marks.filter((mark) => mark.name === name);
  const [first, ...more] = spans('content');
  const [source] = spans('source');
  const [cue] = spans('cue');
  const attribution: Attribution = {
    id: 'a1',
    content: [first!, ...more],
    ...(cue && { cue }),
    ...(source && { source: { span: source, kind: 'person' } }),
    manner: 'direct',
    confidence: 1,
  };
  return contentPieces(namedArticle(parse(articleFromText(text)), []), attribution).map(
    ({ start, end }) => text.slice(start, end),
  );
}

it('leaves content as it is where nothing interrupts it', () => {
  expect(piecesIn('[source Roe] [cue said] [content that the dam would hold].')).toEqual([
    'that the dam would hold',
  ]);
});

it('leaves a bare "which" out', () => {
  expect(
    piecesIn('the claims, [content which] [source Roe] [cue vowed] [content to ignore]'),
  ).toEqual(['to ignore']);
});
