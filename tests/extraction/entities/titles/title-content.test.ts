import { expect, it } from 'vitest';
import { titleContent } from '../../../../lib/extraction/entities/titles/title-content';
import { parse } from '../../../../lib/language/parse';
import { articleFromText } from '../../../../lib/text/article-from-text';

it.each([
  ['South Korea’s foreign minister', ['@South Korea', 'foreign', 'minister']],
  ['the Norwegian minister', ['@Norway', 'minister']],
  ['Gov.', ['governor']],
  ['the committee’s chairwoman', ['committee', 'chair']],
  ['two spokespeople for the mayor', ['spokesperson', 'mayor']],
  ['head of the coast guard', ['head', 'coast', 'guard']],
])('of %j is what it says, one word for each thing', (text, content) => {
  const { tokens } = parse(articleFromText(text)).sentences[0]!;
  expect(titleContent(tokens, { start: 0, end: tokens.length })).toEqual(content);
});
