import { describe, expect, it } from 'vitest';
import { matchQuote, type Quote } from '../../lib/text/match-quote';
import { cpuTime } from '../support/cpu-time';

const TEXT =
  'The council met at nine. “We will mend the mole,” the mayor said. The harbour master nodded. ' +
  'Hours later the council met again. “We will mend the mole,” the mayor said once more, and sat down.';

function quoteOf(text: string, exact: string, nth = 0): Quote {
  let start = text.indexOf(exact);
  for (let count = 0; count < nth; count++) start = text.indexOf(exact, start + 1);
  return {
    exact,
    start,
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(start + exact.length, start + exact.length + 32),
  };
}

function wordsIn(text: string, quote: Quote): string | null {
  const match = matchQuote(text, quote);
  return match && text.slice(match.span.start, match.span.end);
}

it('finds words where they stood', () => {
  const quote = quoteOf(TEXT, 'harbour master');
  expect(matchQuote(TEXT, quote)).toEqual({
    span: { start: quote.start, end: quote.start + quote.exact.length },
    same: true,
  });
});

describe('words that stand in several places', () => {
  it.each([0, 1])('are told apart by what stood around them (%i)', (nth) => {
    const quote = quoteOf(TEXT, '“We will mend the mole,”', nth);
    const moved = `New words that were put above it all.\n\n${TEXT}`;
    expect(matchQuote(moved, quote)?.span.start).toBe(quote.start + moved.length - TEXT.length);
  });

  it('are not found where two fit alike', () => {
    const text = 'He said no. And then? He said no. And then? ';
    const quote = { exact: 'no', prefix: 'He said ', suffix: '. And then?', start: 900 };
    expect(matchQuote(text, quote)).toBeNull();
  });
});

describe('words that changed', () => {
  const quote = quoteOf(TEXT, 'The harbour master nodded.');

  it('are found when the change is small', () => {
    const edited = TEXT.replace('harbour master nodded', 'old harbour master nodded');
    expect(matchQuote(edited, quote)).toMatchObject({ same: false });
    expect(wordsIn(edited, quote)).toContain('old harbour master nodded.');
  });

  it('are lost when others stand in their place', () => {
    const edited = TEXT.replace('The harbour master nodded.', 'The treasurer laughed out loud.');
    expect(matchQuote(edited, quote)).toBeNull();
  });

  it('are lost when they are short: any change would make them others', () => {
    expect(matchQuote(TEXT.replaceAll('mayor', 'major'), quoteOf(TEXT, 'mayor'))).toBeNull();
  });
});

it('does not take a short word that stands alone elsewhere for the one that was meant', () => {
  expect(matchQuote('Another text, with a mayor in it.', quoteOf(TEXT, 'mayor'))).toBeNull();
});

it('finds nothing for no words, and nothing in no text', () => {
  expect(matchQuote(TEXT, { exact: '', prefix: '', suffix: '', start: 0 })).toBeNull();
  expect(matchQuote('', quoteOf(TEXT, 'mayor'))).toBeNull();
});

it('takes no more than a moment on a long text with a long quotation', () => {
  const sentence = (at: number) => `Sentence ${at} tells of the ${at * 7}th ship that came in. `;
  const text = Array.from({ length: 4_000 }, (_, at) => sentence(at)).join('');
  const quote = quoteOf(text, text.slice(90_000, 91_500));
  const edited = text.replace(quote.exact.slice(300, 330), 'something else was put here');
  const time = cpuTime(() => expect(matchQuote(edited, quote)?.same).toBe(false));
  expect(time).toBeLessThan(2_000);
}, 60_000);
