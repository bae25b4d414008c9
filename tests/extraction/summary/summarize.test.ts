import fc from 'fast-check';
import { expect, it } from 'vitest';
import { summarize } from '../../../lib/extraction/summary';
import { parse } from '../../../lib/language/parse';
import type { Attribution, Entity, EntityId } from '../../../lib/model/analysis';
import { articleFromText } from '../../../lib/text/article-from-text';

const NOTHING = { entities: [], attributions: [] };

const HARBOUR = `The city council of Port Amsel voted on Monday to close the old harbour to cruise ships from next spring.

About 400 ships called at the harbour last year, and their passengers brought some 30 million crowns to the city.

The harbour was built in 1911.

Why now?

She has fought the ships since she took office four years ago and won.

Reactions

Mayor Inge Dahl said the harbour could not bear more cruise ships without harm to the city and its people.

The chairman of the traders, Pavel Roth, said closing the harbour to cruise ships would cost the city a thousand jobs.

Reporting by Ada Holm and Bo Lind in Port Amsel and Karl Ness in the harbour of Westmark.`;

function summaryOf(text: string, found: Parameters<typeof summarize>[1] = NOTHING): string[] {
  const article = articleFromText(text);
  return summarize(parse(article), found).sentences.map(({ start, end }) =>
    article.text.slice(start, end),
  );
}

it('tells the event and the voices on both sides, in reading order', () => {
  const voice = (id: EntityId, name: string): [Entity, Attribution] => {
    const start = HARBOUR.indexOf(name);
    const span = { start, end: start + name.length };
    const content = {
      start: HARBOUR.indexOf(' said ', start) + 6,
      end: HARBOUR.indexOf('.', start),
    };
    const office = { title: 'chair', status: 'current', span, confidence: 1 } as const;
    return [
      { id, kind: 'person', name, office, mentions: [{ span, form: 'full' }] },
      {
        id: `a${Number(id.slice(1))}`,
        content: [content],
        source: { span, kind: 'person', entity: id },
        manner: 'indirect',
        confidence: 0.9,
      },
    ];
  };
  const [dahl, roth] = [voice('e1', 'Inge Dahl'), voice('e2', 'Pavel Roth')];
  const chosen = summaryOf(HARBOUR, {
    entities: [dahl[0], roth[0]],
    attributions: [dahl[1], roth[1]],
  });
  expect(chosen.map((sentence) => sentence.slice(0, 16))).toEqual([
    'The city council',
    'Mayor Inge Dahl ',
    'The chairman of ',
  ]);
});

it('leaves out headings, questions, crumbs and credit lines', () => {
  const all = summaryOf(HARBOUR.repeat(8)).join('\n');
  expect(all).not.toMatch(/Reactions|Why now|built in 1911|Reporting by/);
});

it('takes a sentence that points back only where nothing better is', () => {
  expect(summaryOf(HARBOUR).join('\n')).not.toContain('She has fought');
  expect(summaryOf('She has fought the ships since she took office four years ago.')).toHaveLength(
    1,
  );
});

it('keeps sentences together that one quotation runs through', () => {
  const text =
    'Dahl said on Monday: “The harbour belongs to the city and to its people. It is not for sale to anyone.”';
  expect(summaryOf(text)).toEqual([text]);
});

it('does not say one thing twice', () => {
  const again =
    'The council of Port Amsel voted on Monday to close the old harbour to cruise ships.';
  const text = `${again}\n\n${again}\n\nThe traders of Westmark said they would sue over the loss of their licences.\n\nA court will hear both sides when the summer is over, the ministry said.`;
  expect(summaryOf(text).filter((sentence) => sentence === again)).toHaveLength(1);
});

it('takes more sentences from a longer article, five at most', () => {
  const things = 'harbour school road court bridge farm mill forest tower market river'.split(' ');
  const sentence = (number: number) =>
    `The council told the ${things[number % 11]} that a ${things[number % 7]} and the ${things[number % 5]} would cost too much.`;
  const text = (count: number) =>
    Array.from({ length: count }, (_, at) => sentence(at)).join('\n\n');
  expect(summaryOf(text(10))).toHaveLength(3);
  expect(summaryOf(text(60))).toHaveLength(4);
  expect(summaryOf(text(300))).toHaveLength(5);
});

const parts = fc.array(
  fc.constantFrom(
    ...'The council|said|“|”|"|.|?|\n\n|she|voted to close the harbour|,|•|\ud83d|\u0000'.split(
      '|',
    ),
  ),
);

it('answers any text with sentences of it, apart and in order', () => {
  fc.assert(
    fc.property(parts, (words) => {
      const text = words.join(' ');
      const { sentences } = summarize(parse(articleFromText(text)), NOTHING);
      let last = 0;
      for (const { start, end } of sentences) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});
