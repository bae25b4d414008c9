import { expect } from 'vitest';
import type { CandidateGenerator } from '../../lib/extraction/attributions/candidate';
import { withoutRivals } from '../../lib/extraction/attributions/choice/rivals';
import { parse } from '../../lib/language/parse';
import type { TextSpan } from '../../lib/model/text';
import { articleFromText } from '../../lib/text/article-from-text';
import { marked, type Mark } from './marked';

/**
 * Expects a generator to find just the attributions that are marked: `[content “We will fight,”] [cue said] [source Roe].`
 * Where there are several, a number tells them apart: `[source:2 He] [cue:2 said] [content:2 …]`; `[source:1:2 …]` is shared.
 */
export function expectAttributions(generate: CandidateGenerator, source: string): void {
  const { text, marks } = marked(source);
  const found = withoutRivals(generate(parse(articleFromText(text))));
  const wording = ({ start, end }: TextSpan) => text.slice(start, end);
  const numbers = new Set(marks.flatMap(({ name }) => numbersOf(name)));
  expect(
    found.map(({ content, cue, source: by }) => ({
      content: content.map(wording),
      cue: cue && wording(cue),
      source: by && wording(by),
    })),
  ).toEqual(
    [...numbers].map((number) => {
      const of = (role: string) =>
        marks
          .filter(({ name }) => name.startsWith(role) && numbersOf(name).includes(number))
          .map((mark: Mark) => wording(mark));
      return { content: of('content'), cue: of('cue')[0], source: of('source')[0] };
    }),
  );
}

function numbersOf(name: string): readonly string[] {
  const [, ...numbers] = name.split(':');
  return numbers.length > 0 ? numbers : ['1'];
}
