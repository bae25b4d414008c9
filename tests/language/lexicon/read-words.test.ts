import { expect, it } from 'vitest';
import { readWords } from '../../../lib/language/lexicon/read-words';

const HEADER = '# Verbs.\n\nverb | stance | classes\n';

it('reads an entry a line, blanks folded, remarks left out', () => {
  const table = readWords(
    `${HEADER}call   for | calls-for | \nsay || speech plain # 12 of them\n`,
    'a',
  );
  expect([...table.entries.keys()]).toEqual(['call for', 'say']);
  expect(table.column('stance').get('call for')).toEqual(['calls-for']);
  expect(table.column('classes').get('call for')).toBeUndefined();
  expect(table.column('classes').get('say')).toEqual(['speech', 'plain']);
});

it.each(['say | |\nsay | | speech', ' | opposes |', 'say | | speech | more'])(
  'refuses “%s”',
  (lines) => {
    expect(() => readWords(HEADER + lines, 'verbs.txt')).toThrow(/^verbs\.txt: /);
  },
);
