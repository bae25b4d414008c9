import { expect, it } from 'vitest';
import { withoutRemark } from '../../../../lib/extraction/positions/contents/remark';
import { namedArticle } from '../../../../lib/extraction/positions/named-article';
import { parse } from '../../../../lib/language/parse';
import { articleFromText } from '../../../../lib/text/article-from-text';

function statement(text: string): string {
  const { start, end } = withoutRemark(namedArticle(parse(articleFromText(text)), []), {
    start: 0,
    end: text.length,
  });
  return text.slice(start, end);
}

it('cuts off a relative clause and a reason', () => {
  expect(statement('that the council should publish the letters, which would help the court')).toBe(
    'that the council should publish the letters',
  );
  expect(statement('that the council should close the dam because it is old')).toBe(
    'that the council should close the dam',
  );
});

it('leaves a quotation whole', () => {
  const quotation = '“The council should close the old dam, which is a danger to us all”';
  expect(statement(quotation)).toBe(quotation);
});
