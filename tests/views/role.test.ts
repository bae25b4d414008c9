import { expect, it } from 'vitest';
import type { Office } from '../../lib/model/analysis';
import { roleOf } from '../../lib/views/role';

const office = (title: string, status: Office['status'] = 'current') =>
  roleOf({ title, status, span: { start: 0, end: 1 }, confidence: 1 });

it('gives an office in the article’s own words, with a capital', () => {
  expect(office('opposition lawmaker')).toBe('Opposition lawmaker');
});

it('parts what stands apart', () => {
  expect(office('Rear Admiral / heads the coast guard')).toBe(
    'Rear Admiral; heads the coast guard',
  );
});

it('says that an office is past where its words don’t', () => {
  expect(office('prime minister', 'former')).toBe('Prime minister (former)');
  expect(office('former prime minister', 'former')).toBe('Former prime minister');
  expect(office('ex-prime minister', 'former')).toBe('Ex-prime minister');
});
