import { expect, it } from 'vitest';
import { isReadLanguage } from '../../lib/text/read-language';

it('reads English alone', () => {
  expect(['en', 'fr', 'und', ''].filter(isReadLanguage)).toEqual(['en']);
});
