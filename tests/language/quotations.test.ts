import { expect, it } from 'vitest';
import { quotations } from '../../lib/language/quotations';
import { articleFromText } from '../../lib/text/article-from-text';

/** The quotations of a text as written; an open one ends in "…>". */
function quoted(text: string): string[] {
  return quotations(articleFromText(text)).map(
    ({ start, end, open }) => text.slice(start, end) + (open ? '…>' : ''),
  );
}

it.each<[string, string, string[]]>([
  ['curly marks', 'He said “We will go” and left.', ['“We will go”']],
  ['straight marks', 'He said "We will go" and "soon," he added.', ['"We will go"', '"soon,"']],
  ['two apostrophes', "''We will go,'' she said.", ["''We will go,''"]],
  ['backticks', "``We will go,'' she said.", ["``We will go,''"]],
  ['guillemets', '«We will go», she said.', ['«We will go»']],
  ['low marks', '„We will go“, she said.', ['„We will go“']],
  ['one mark on both sides', '”We will go”, she said.', ['”We will go”']],
  ['corner marks', '「We will go」, she said.', ['「We will go」']],
  ['doubled angles', '<<We will go,>> she said.', ['<<We will go,>>']],
  ['single curly marks', 'They call it an ‘unfriendly’ state.', ['‘unfriendly’']],
  [
    'single marks around apostrophes',
    '‘It’s the Joneses’ house,’ she said.',
    ['‘It’s the Joneses’ house,’'],
  ],
  ['single straight marks', "They call it 'a done deal' now.", ["'a done deal'"]],
  [
    'a quotation within another',
    '“He told me ‘no’ twice,” she said.',
    ['“He told me ‘no’ twice,”'],
  ],
])('finds %s', (_, text, expected) => {
  expect(quoted(text)).toEqual(expected);
});

it('takes apostrophes for no quotation', () => {
  expect(
    quoted("The ministers' plan wasn't the Joneses’ idea; rock 'n' roll of the '90s isn’t either."),
  ).toEqual([]);
});

it('takes inches for no quotation', () => {
  expect(quoted('He stands 6\'2" and runs.')).toEqual([]);
});

it('bounds a quotation that goes on in the next paragraph to its own, and marks it open', () => {
  expect(quoted('“We will go.\n\n“And we will stay,” Amara Obi said.')).toEqual([
    '“We will go.…>',
    '“And we will stay,”',
  ]);
});

it('mends a curly mark that was typed for the wrong side', () => {
  expect(quoted('”We will go,” she said.')).toEqual(['”We will go,”']);
});
