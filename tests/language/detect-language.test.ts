import { expect, it } from 'vitest';
import { detectLanguage } from '../../lib/language/detect-language';

it.each([
  ['en', 'The minister said that the plan was not his and would be withdrawn.'],
  [
    'fr',
    'Le ministre a dit que le plan n’était pas le sien et qu’il serait retiré dans la semaine.',
  ],
  ['de', 'Der Minister sagte, dass der Plan nicht von ihm sei und zurückgezogen werde.'],
  ['es', 'El ministro dijo que el plan no era suyo y que se retiraría en la semana.'],
  ['ja', '大臣は計画が自分のものではないと述べ、撤回すると語った。'],
  ['ko', '장관은 그 계획이 자신의 것이 아니며 철회될 것이라고 말했다.'],
  ['ru', 'Министр сказал, что план не его и будет отозван.'],
  ['en', 'Lindqvist'],
  ['en', 'Trade Minister Ludwig von der Hagen met Ana da Costa e Lima, and both of them left.'],
  ['und', ''],
  ['und', '12 %'],
])('tells %s: %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});
