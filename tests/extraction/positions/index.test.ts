import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstSight } from '../../../lib/analysis/analyze';
import { extractors, readByEngine } from '../../../lib/commands/engine';
import type { Analysis, Stance } from '../../../lib/model/analysis';
import { articleFromText } from '../../../lib/text/article-from-text';
import { sharedUnits } from '../../../lib/text/span';
import { SHOWN } from '../../../lib/extraction/thresholds';
import { marked } from '../../support/marked';

const PEOPLE = 'President Maria Delgado met Senator John Whitfield in Oslo. ';

/** Each line marks the stance that Delgado holds, and the words that state it. */
const LINES = [
  'Delgado vowed [commits to cut the fuel tax by half].',
  'Delgado denied [denies that she had met the contractor].',
  'Delgado condemned [opposes the raid on the village].',
  'Delgado accused [opposes the traders of cheating the poor].',
  'Delgado called for [calls-for a vote on the harbour].',
  'Delgado called for [calls-for a second ship].',
  'Delgado warned [warns that the dam would burst].',
  'Delgado welcomed [supports the ruling of the court].',
  '[calls-for “The council must publish the letters,”] Delgado said.',
  '[opposes “The plan is shameful and unfair,”] Delgado said.',
  '[commits “We will rebuild the bridge,”] Delgado said.',
  'Delgado [opposes vetoed the pension bill].',
  'Delgado [opposes imposed sanctions on the shipping firm].',
  'Delgado backed [supports the harbour plan].',
  '“Delgado wants [calls-for facts first],” Whitfield said, “and then he will act quickly.”',
  'Delgado [opposes does not support the harbour plan].',
  'Delgado dismissed [denies the allegations of fraud].',
  'Delgado expressed [opposes deep concern over the harbour plan].',
  'Delgado agreed [commits to free the sailors].',
  'Delgado vowed [opposes to block the harbour plan].',
  'Delgado said [warns that the council should be very careful].',
  'Delgado is strongly in favour of [supports the new tram line].',
  'Delgado is not in favour of [opposes the new tram line].',
  'Delgado has long been a fierce critic of [opposes the new tram line].',
  'Delgado [supports threw her weight behind the reform of the courts].',
  'Delgado [opposes filed a federal lawsuit against the oil firm].',
  'Delgado has begun [opposes putting heavy tariffs on cheap cement].',
  'Delgado voiced [supports full support for the truce].',
  '[supports “We fully support the mediators,”] Delgado told reporters.',
  'Delgado touted [supports the plan as a step forward].',
  'Delgado called [opposes the ruling “an extremely adverse development”].',
  'Delgado described [supports the treaty as a triumph of patience].',
  'Delgado [opposes did not accept the offer].',
  'Delgado denied [opposes food parcels to the prisoners].',
  'Delgado is committed to [supports the alliance].',
  'Delgado is committed to [commits ending the strike].',
  '[calls-for “We need action now,”] Delgado said.',
  '[calls-for “It is time to rebuild the harbour,”] Delgado said.',
  '[opposes “Our side opposes the visit,”] Delgado said.',
  '[denies “I never took a bribe,”] Delgado said.',
  '[warns “This tax would ruin the fishermen,”] Delgado said.',
  'Delgado called [opposes it a crisis].',
  'Delgado said [opposes that is not acceptable to the town].',
  'Delgado [denies pleaded not guilty] in court.',
  'The envoys spoke of [opposes the old claims, which Delgado has vowed to ignore].',
  'Delgado wants [calls-for to let supply and demand rule].',
  'Delgado ruled out [opposes a new tax on fuel].',
  'Delgado promised [opposes not to raise the tax].',
  'Delgado stood by [supports the general].',
  'Delgado [opposes voted to reject the pension bill].',
  'Delgado [supports signed the harbour bill into law].',
  '[supports “I want to thank the nurses,”] Delgado said.',
  '[opposes “There is no place for hatred in our town,”] Delgado said.',
  'Delgado said [denies she had done nothing wrong].',
  'Delgado said [denies the claim was utter nonsense].',
  'Delgado, a fierce critic of [opposes the pipeline], met the farmers.',
  '[warns “Without rain we will lose the harvest,”] Delgado said.',
  '[denies “That is simply not true,”] Delgado said.',
  '[opposes “I will never support this bill,”] Delgado said.',
  'Delgado would like to see [calls-for the ministry publish the figures].',
  'Delgado insisted [calls-for that the vote be held in May].',
  'Delgado said the guard was watching and [warns may take harsh countermeasures].',
  'Delgado last week [opposes filed a lawsuit against the oil firm].',
  'Delgado was “very moved” by [supports the help of the nurses].',
  'Delgado said that the port was built in 1960 and [calls-for that it must be repaired].',
  '[opposes “The talks achieved too little,”] Delgado said.',
  '[opposes “The attempt to meddle with the honest count was planned for months,”] Delgado said.',
  '[opposes “I don’t think the vote should be held in secret,”] Delgado said.',
  '[calls-for “Permits are not optional,”] Delgado said.',
  '[opposes “We cannot have people come to the harbour and dump oil,”] Delgado said.',
  'Delgado said [opposes the order “will effectively force us to reopen the mine.”]',
  'Delgado called [supports the verdict a “big win for the fishermen.”]',
  'Delgado said [opposes the levy has grown well beyond its original purpose].',
  '[warns “If you keep doing that, you destroy the harbour,”] Delgado said.',
  'Delgado said [warns the new rule could lead to widespread fraud].',
  'Delgado [opposes filed suit challenging the levy].',
  'Delgado [opposes overruled the harbour board].',
  '[opposes The toll that Delgado vetoed] was old.',
  'Delgado and other traders protested [opposes the toll].',
  '[opposes “Nobody wants to pay the toll,”] Delgado said.',
  '[denies “My client did not take the money,”] Delgado said.',
  'Delgado said [warns a long strike could result in heavy losses].',
  'The council will sign [opposes the toll bill, which Delgado opposes].',
  '[warns “We will raise the toll unless they sign the pact,”] Delgado said.',
  '[opposes “I could not support the toll,”] Delgado said.',
  'Delgado announced [commits a new plan for the harbour].',
  'Delgado [supports co-sponsored the toll bill].',
  '[calls-for “There is a need for more ships,”] Delgado said.',
  'Delgado ruled on Friday against [opposes the harbour board].',
  'Delgado voted [opposes to hold the shipping firm in contempt].',
  'Delgado has long found fault with [opposes the ferry plan].',
  'Delgado [supports gave the tram line the green light].',
  'Delgado poured cold water on [opposes the ferry plan].',
  'Delgado [calls-for challenged the traders to publish their books].',
  'Delgado [calls-for ordered an inquiry into the flood].',
  'Delgado agreed to [commits a rescue of the ferry line].',
  'Delgado voiced concern [warns that the dam could burst].',
  'Delgado voiced concern [opposes that the dam was sold].',
  'Delgado has [supports no objection to the tram line].',
  '[supports The ferry plan] was backed by Delgado.',
  'The Greens met Delgado, a young lawyer who opposes [opposes the ferry plan].',
  'For years Delgado has [opposes fought the ferry plan].',
  'Delgado - who owns a boat - rejected [opposes the ferry plan].',
  '[opposes “The order does nothing to help the fishermen,”] Delgado said.',
  '[opposes “They refuse to listen to the fishermen,”] Delgado said.',
  '[opposes “What a shame for the whole town,”] Delgado said.',
  '[supports “The ferry will bring jobs to the island,”] Delgado said.',
  '[supports “This was exactly the right decision,”] Delgado said.',
  '[calls-for “More ships are badly needed,”] Delgado said.',
  '[warns “Our harbour is at stake,”] Delgado said.',
  'Delgado said [warns the pier might be damaged by the storm surge].',
  '[commits “We are cooperating with the inquiry,”] Delgado said.',
  '[denies “I have nothing to hide from the inquiry,”] Delgado said.',
  '[opposes “God forbid we ask the ministry for a letter,”] Delgado said.',
] as const;

/** Statements that take no position. */
const PLAIN = [
  'Delgado said the bridge was built in 1960.',
  'Delgado said she had lunch with her sister on Sunday.',
  'Delgado told reporters that the train had left at nine.',
  '“It is a long way to the coast,” Delgado said.',
  'Delgado said the museum has forty rooms.',
  '“I grew up in this street,” Delgado said.',
  'Delgado said that the count would end on Friday.',
  'Delgado asked whether the ferry runs on Sundays.',
];

async function readOf(text: string): Promise<Analysis> {
  return readByEngine(articleFromText(text));
}

/** What the engine that ships tells of Delgado's line. */
async function told(line: string) {
  const { text, marks } = marked(PEOPLE + line);
  const [mark] = marks;
  const { entities, positions } = await readOf(text);
  const mine = positions.filter(
    ({ holder, content, confidence }) =>
      confidence >= SHOWN &&
      entities.find(({ id }) => id === holder)!.name === 'Maria Delgado' &&
      mark !== undefined &&
      2 * sharedUnits(content, mark) >=
        Math.min(content.end - content.start, mark.end - mark.start),
  );
  return { wanted: mark?.name as Stance | undefined, mine, positions };
}

it('finds who takes a position in what, and tells the stance rightly where it tells one', async () => {
  let found = 0;
  const wrong: string[] = [];
  let stances = 0;
  for (const line of LINES) {
    const { wanted, mine } = await told(line);
    if (mine.length > 0) found++;
    for (const { stance } of mine) {
      if (stance === null) continue;
      stances++;
      if (stance !== wanted) wrong.push(`${line}: ${stance}`);
    }
  }
  expect(found / LINES.length).toBeGreaterThan(0.5);
  expect(stances / LINES.length).toBeGreaterThan(0.3);
  expect(wrong.length / stances).toBeLessThan(0.15);
}, 60_000);

it.each(PLAIN)('says nothing of where she stands: %s', async (line) => {
  const { positions } = await readOf(PEOPLE + line);
  expect(positions.filter(({ confidence }) => confidence >= SHOWN)).toEqual([]);
});

/** Deeds in the article’s own words, by the step that finds them. */
it.each([
  ['deed', 'Delgado [opposes vetoed the pension bill].'],
  ['passive', '[supports The ferry plan was backed] by Delgado.'],
  ['noun:possessed', 'The town knows of [opposes Delgado’s opposition to the harbour plan].'],
  ['noun:voiced', 'The town has heard criticism from Delgado [opposes over the ferry plan].'],
  ['noun:called', 'Delgado, a fierce critic of [opposes the pipeline], met the farmers.'],
])('finds by %s: %s', (by, line) => {
  const { text, marks } = marked(PEOPLE + line);
  const { analysis, text: parsed } = firstSight(articleFromText(text), extractors);
  const { start, end } = marks[0]!;
  const found = extractors.candidates(parsed!, { ...analysis, attributions: [] });
  expect(found).toMatchObject([{ deed: true, by, content: [{ start, end }] }]);
});

it('gives each of those who speak together a position', async () => {
  const { entities, positions } = await readOf(
    'President Maria Delgado and Senator John Whitfield urged the court to free the sailors.',
  );
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  expect(positions.map(({ holder }) => names.get(holder))).toEqual([
    'Maria Delgado',
    'John Whitfield',
  ]);
});

it('says what spoke for a position', async () => {
  const { positions } = await readOf(`${PEOPLE}Delgado condemned the raid on the village.`);
  expect(positions[0]).toMatchObject({
    by: 'named',
    terms: { position: expect.any(Number), opposes: expect.any(Number), heard: expect.any(Number) },
  });
});

it('answers any text, with spans that lie in it', async () => {
  const words =
    'President Maria Delgado|and|she|,|said|vetoed|opposed|to|must|that|“|”|.|?|\n\n|the bill|’s demand that|if|not|who|(|\ud83d|\u0000'.split(
      '|',
    );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...words)), async (parts) => {
      const text = parts.join(' ');
      const { positions } = await readOf(text);
      for (const { content, confidence } of positions) {
        expect(content.start).toBeGreaterThanOrEqual(0);
        expect(content.end).toBeGreaterThan(content.start);
        expect(content.end).toBeLessThanOrEqual(text.length);
        expect(confidence).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 30 },
  );
}, 60_000);
