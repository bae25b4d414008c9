import fc from 'fast-check';
import { expect, it } from 'vitest';
import { analyze } from '../../../lib/analysis/analyze';
import { standard } from '../../../lib/analysis/extractors';
import { modelsFromDisk } from '../../../lib/commands/read-models';
import { extractEntities } from '../../../lib/extraction/entities';
import { extractPositions } from '../../../lib/extraction/positions';
import { parse } from '../../../lib/language/parse';
import type { Position } from '../../../lib/model/analysis';
import { articleFromText } from '../../../lib/text/article-from-text';
import { marked } from '../../support/marked';

const shipped = standard(modelsFromDisk());

/** What the engine that ships finds, with the models that ship. */
function positionsIn(text: string): string[] {
  const { entities, positions } = analyze(articleFromText(text), shipped);
  return positions.map(
    ({ holder, stance, content }) =>
      `${entities.find(({ id }) => id === holder)!.name} ${stance}: ${text.slice(content.start, content.end)}`,
  );
}

const PEOPLE = 'President Maria Delgado met Senator John Whitfield in Oslo. ';

/** Each line marks the stance that Delgado holds, and exactly the words that state it. */
it.each([
  ['Delgado vowed [commits to cut the fuel tax by half].'],
  ['Delgado denied [denies that she had met the contractor].'],
  ['Delgado condemned [opposes the raid on the village].'],
  ['Delgado accused [opposes the traders of cheating the poor].'],
  ['Delgado called for [calls-for a vote on the harbour].'],
  ['Delgado called for [calls-for a second ship].'],
  ['Delgado warned [warns that the dam would burst].'],
  ['Delgado welcomed [supports the ruling of the court].'],
  ['[calls-for “The council must publish the letters,”] Delgado said.'],
  ['[opposes “The plan is shameful and unfair,”] Delgado said.'],
  ['[commits “We will rebuild the bridge,”] Delgado said.'],
  ['Delgado [opposes vetoed the pension bill].'],
  ['Delgado [opposes imposed sanctions on the shipping firm].'],
  ['Delgado backed [supports the harbour plan].'],
  ['“Delgado wants [calls-for facts first],” Whitfield said, “and then he will act quickly.”'],
  ['Delgado [opposes does not support the harbour plan].'],
  ['Delgado dismissed [denies the allegations of fraud].'],
  ['Delgado expressed [opposes deep concern over the harbour plan].'],
  ['Delgado agreed [commits to free the sailors].'],
  ['Delgado vowed [opposes to block the harbour plan].'],
  ['Delgado said [warns that the council should be very careful].'],
  ['Delgado is strongly in favour of [supports the new tram line].'],
  ['Delgado is not in favour of [opposes the new tram line].'],
  ['Delgado has long been a fierce critic of [opposes the new tram line].'],
  ['Delgado [supports threw her weight behind the reform of the courts].'],
  ['Delgado [opposes filed a federal lawsuit against the oil firm].'],
  ['Delgado has begun [opposes putting heavy tariffs on cheap cement].'],
  ['Delgado voiced [supports full support for the truce].'],
  ['[supports “We fully support the mediators,”] Delgado told reporters.'],
  ['Delgado touted [supports the plan as a step forward].'],
  ['Delgado called [opposes the ruling “an extremely adverse development”].'],
  ['Delgado described [supports the treaty as a triumph of patience].'],
  ['Delgado [opposes did not accept the offer].'],
  ['Delgado denied [opposes food parcels to the prisoners].'],
  ['Delgado is committed to [supports the alliance].'],
  ['Delgado is committed to [commits ending the strike].'],
  ['[calls-for “We need action now,”] Delgado said.'],
  ['[calls-for “It is time to rebuild the harbour,”] Delgado said.'],
  ['[opposes “Our side opposes the visit,”] Delgado said.'],
  ['[denies “I never took a bribe,”] Delgado said.'],
  ['[warns “This tax would ruin the fishermen,”] Delgado said.'],
  ['Delgado called [opposes it a crisis].'],
  ['Delgado said [opposes that is not acceptable to the town].'],
  ['Delgado [denies pleaded not guilty] in court.'],
  ['The envoys spoke of [opposes the old claims, which Delgado has vowed to ignore].'],
  ['Delgado wants [calls-for to let supply and demand rule].'],
  ['Delgado ruled out [opposes a new tax on fuel].'],
  ['Delgado promised [opposes not to raise the tax].'],
  ['Delgado stood by [supports the general].'],
  ['Delgado [opposes voted to reject the pension bill].'],
  ['Delgado [supports signed the harbour bill into law].'],
  ['[supports “I want to thank the nurses,”] Delgado said.'],
  ['[opposes “There is no place for hatred in our town,”] Delgado said.'],
  ['Delgado said [denies she had done nothing wrong].'],
  ['Delgado said [denies the claim was utter nonsense].'],
  ['Delgado, a fierce critic of [opposes the pipeline], met the farmers.'],
  ['[warns “Without rain we will lose the harvest,”] Delgado said.'],
  ['[denies “That is simply not true,”] Delgado said.'],
  ['[opposes “I will never support this bill,”] Delgado said.'],
  ['Delgado would like to see [calls-for the ministry publish the figures].'],
  ['Delgado insisted [calls-for that the vote be held in May].'],
  ['Delgado said the guard was watching and [warns may take harsh countermeasures].'],
  ['Delgado last week [opposes filed a lawsuit against the oil firm].'],
  ['Delgado was “very moved” by [supports the help of the nurses].'],
  ['Delgado said that the port was built in 1960 and [calls-for that it must be repaired].'],
  ['[opposes “The talks achieved too little,”] Delgado said.'],
  ['[opposes “The attempt to meddle with the honest count was planned for months,”] Delgado said.'],
  ['[opposes “I don’t think the vote should be held in secret,”] Delgado said.'],
  ['[calls-for “Permits are not optional,”] Delgado said.'],
  ['[opposes “We cannot have people come to the harbour and dump oil,”] Delgado said.'],
  ['Delgado said [opposes the order “will effectively force us to reopen the mine.”]'],
  ['Delgado called [supports the verdict a “big win for the fishermen.”]'],
  ['Delgado said [opposes the levy has grown well beyond its original purpose].'],
  ['[warns “If you keep doing that, you destroy the harbour,”] Delgado said.'],
  ['Delgado said [warns the new rule could lead to widespread fraud].'],
  ['Delgado [opposes filed suit challenging the levy].'],
  ['Delgado [opposes overruled the harbour board].'],
  ['[opposes The toll that Delgado vetoed] was old.'],
  ['Delgado and other traders protested [opposes the toll].'],
  ['[opposes “Nobody wants to pay the toll,”] Delgado said.'],
  ['[denies “My client did not take the money,”] Delgado said.'],
  ['Delgado said [warns a long strike could result in heavy losses].'],
  ['The council will sign [opposes the toll bill, which Delgado opposes].'],
  ['[warns “We will raise the toll unless they sign the pact,”] Delgado said.'],
  ['[opposes “I could not support the toll,”] Delgado said.'],
  ['Delgado announced [commits a new plan for the harbour].'],
  ['Delgado [supports co-sponsored the toll bill].'],
  ['[calls-for “There is a need for more ships,”] Delgado said.'],
  ['Delgado ruled on Friday against [opposes the harbour board].'],
  ['Delgado voted [opposes to hold the shipping firm in contempt].'],
  ['Delgado has long found fault with [opposes the ferry plan].'],
  ['Delgado [supports gave the tram line the green light].'],
  ['Delgado poured cold water on [opposes the ferry plan].'],
  ['Delgado [calls-for challenged the traders to publish their books].'],
  ['Delgado [calls-for ordered an inquiry into the flood].'],
  ['Delgado agreed to [commits a rescue of the ferry line].'],
  ['Delgado voiced concern [warns that the dam could burst].'],
  ['Delgado voiced concern [opposes that the dam was sold].'],
  ['[supports The ferry plan] was backed by Delgado.'],
  ['The Greens met Delgado, a young lawyer who opposes [opposes the ferry plan].'],
  ['For years Delgado has [opposes fought the ferry plan].'],
  ['Delgado - who owns a boat - rejected [opposes the ferry plan].'],
  ['[opposes “The order does nothing to help the fishermen,”] Delgado said.'],
  ['[opposes “They refuse to listen to the fishermen,”] Delgado said.'],
  ['[opposes “What a shame for the whole town,”] Delgado said.'],
  ['[supports “The ferry will bring jobs to the island,”] Delgado said.'],
  ['[supports “This was exactly the right decision,”] Delgado said.'],
  ['[calls-for “More ships are badly needed,”] Delgado said.'],
  ['[warns “Our harbour is at stake,”] Delgado said.'],
  ['Delgado said [warns the pier might be damaged by the storm surge].'],
  ['[commits “We are cooperating with the inquiry,”] Delgado said.'],
  ['[denies “I have nothing to hide from the inquiry,”] Delgado said.'],
  ['[opposes “God forbid we ask the ministry for a letter,”] Delgado said.'],
])('%s', (line) => {
  const { text, marks } = marked(PEOPLE + line);
  const { name, start, end } = marks[0]!;
  expect(positionsIn(text)).toEqual([`Maria Delgado ${name}: ${text.slice(start, end)}`]);
});

/** Known to be wrong today: each line marks what is right, and behind it stands what is found. A mend moves a line up. */
it.each([
  [
    '[opposes Delgado’s opposition to the harbour plan] cost her the election.',
    'the harbour plan cost her the election',
  ],
  [
    '[opposes Delgado’s effort to block the ferry pact] has failed.',
    'Delgado’s effort to block the ferry pact has failed',
  ],
  ['The town has heard criticism from Delgado [opposes over the ferry plan].', 'The town'],
])('is wrong today about: %s', (line, found) => {
  const { text, marks } = marked(PEOPLE + line);
  const { name, start, end } = marks[0]!;
  expect(text.slice(start, end)).not.toBe(found);
  expect(positionsIn(text)).toEqual([`Maria Delgado ${name}: ${found}`]);
});

/** The positions in the article’s own words, as they are where nothing is attributed to anyone. */
function narratedIn(text: string): readonly Position[] {
  const parsed = parse(articleFromText(text));
  return extractPositions(parsed, { entities: extractEntities(parsed), attributions: [] });
}

it.each([
  ['deed:verb', 'Delgado [opposes vetoed the pension bill].'],
  ['passive', '[supports The ferry plan was backed] by Delgado.'],
  ['noun:possessed', 'The town knows of [opposes Delgado’s opposition to the harbour plan].'],
  ['noun:voiced', 'The town has heard criticism from Delgado [opposes over the ferry plan].'],
  ['noun:called', 'Delgado, a fierce critic of [opposes the pipeline], met the farmers.'],
])('finds by %s: %s', (by, line) => {
  const { text, marks } = marked(PEOPLE + line);
  const { name, start, end } = marks[0]!;
  expect(narratedIn(text)).toMatchObject([{ stance: name, content: { start, end }, by }]);
});

it('says of what is attributed whether cue or words took the side, and which signs the words gave', () => {
  const text = `${PEOPLE}Delgado condemned the raid. “The plan is shameful, it must be stopped,” Delgado said.`;
  const { positions } = analyze(articleFromText(text), shipped);
  expect(positions.map(({ by }) => by)).toEqual(['cue:named', 'said:named']);
  expect(positions[0]).not.toHaveProperty('terms');
  expect(positions[1]).toMatchObject({ stance: 'calls-for', terms: { duty: 4 } });
});

it('gives each of those who speak together a position', () => {
  const found = positionsIn(
    'President Maria Delgado and Senator John Whitfield urged the court to free the sailors.',
  );
  expect(found.map((position) => position.split(':')[0])).toEqual([
    'Maria Delgado calls-for',
    'John Whitfield calls-for',
  ]);
});

it.each([['“The tram must be built,” they said.'], ['“The tram must be built,” the two wrote.']])(
  'gives each of those whom a plural word takes up a position: %s',
  (line) => {
    const found = positionsIn(
      `President Maria Delgado and Senator John Whitfield met in Oslo. ${line}`,
    );
    expect(found.map((position) => position.split(':')[0])).toEqual([
      'Maria Delgado calls-for',
      'John Whitfield calls-for',
    ]);
  },
);

it('does not give both of those who are only spoken of what “they” say', () => {
  const found = positionsIn(
    'Reports about President Maria Delgado and Senator John Whitfield came out. “The tram must be built,” they said.',
  );
  expect(found.length).toBeLessThan(2);
});

it('parts what one verb takes a side on from what the next does', () => {
  expect(
    positionsIn(`${PEOPLE}Delgado supports a ban on old ships but opposes one on new ships.`),
  ).toEqual([
    'Maria Delgado supports: a ban on old ships',
    'Maria Delgado opposes: one on new ships',
  ]);
});

it('takes a day behind “urged” for no cheer', () => {
  const found = positionsIn(
    `${PEOPLE}Delgado urged the council on Tuesday to keep ferries in port.`,
  );
  expect(found).toHaveLength(1);
  expect(found[0]).toContain('Maria Delgado calls-for: ');
});

it('leaves what is told of time and cause out of a deed', () => {
  expect(
    positionsIn(`${PEOPLE}Delgado vetoed the bill in a failed attempt to save the port.`),
  ).toEqual(['Maria Delgado opposes: vetoed the bill']);
  expect(
    positionsIn(`${PEOPLE}Delgado called for more ships in a short statement on Thursday.`),
  ).toEqual(['Maria Delgado calls-for: more ships']);
  expect(positionsIn(`${PEOPLE}Delgado pleaded not guilty in the old court of Oslo.`)).toEqual([
    'Maria Delgado denies: pleaded not guilty',
  ]);
});

it('gives those of a country the position that they are said to convey', () => {
  const found = positionsIn(
    `${PEOPLE}Representatives of Norway conveyed their concerns to Sweden regarding the dam.`,
  );
  expect(found).toEqual(['Norway opposes: their concerns to Sweden regarding the dam']);
});

it('gives bodies that stand together a position each', () => {
  const found = positionsIn('Norway and Sweden rejected the plan of the envoys.');
  expect(found.map((position) => position.split(':')[0])).toEqual([
    'Norway opposes',
    'Sweden opposes',
  ]);
});

it('gives a reported position to its holder, not to him who reports it', () => {
  const found = positionsIn(`${PEOPLE}Experts said Delgado wants the court to free the sailors.`);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/^Maria Delgado calls-for: .*free the sailors$/);
});

it.each([
  ['Delgado did not deny that she had met the contractor.'],
  ['Delgado asked whether the court would free the sailors.'],
  ['The strike will end if Delgado agrees to raise the wages.'],
  ['Delgado might veto the pension bill.'],
  ['Did Delgado veto the pension bill?'],
  ['Delgado was criticized by the traders.'],
  ['Delgado said the meeting took place on Monday.'],
  ['Delgado declined to comment.'],
  ['Delgado’s refusal to comment angered the traders.'],
  ['Delgado ordered a cup of tea.'],
  ['Delgado said she would be represented by two lawyers.'],
  ['Delgado was accused on Monday of taking bribes.'],
  ['“We understand that you are frustrated,” Delgado said.'],
  ['Delgado explained that the bridge had failed because of rust.'],
  ['Delgado acknowledged that the guards had failed.'],
  ['Delgado said there was an important part to the story.'],
  ['“Senator Whitfield is angry about the tax,” Delgado said.'],
  ['Oslo voters rejected the plan of the envoys.'],
  ['Delgado did not say she opposed the plan.'],
  ['Delgado neither backed nor opposed the plan.'],
  ['Delgado stopped short of endorsing the plan.'],
  ['Delgado refused to rule out a new tax.'],
  ['Delgado was expected to veto the bill.'],
  ['It is unclear whether Delgado supports the plan.'],
  ['Delgado said that critics had called the plan a disaster.'],
  ['Delgado said the storm had destroyed forty houses.'],
  ['Critics of Delgado condemned the raid.'],
  ['“I need to see the figures first,” Delgado said.'],
  ['“You must be tired,” Delgado told the nurse.'],
  ['Delgado said the plan would be discussed next week.'],
  ['Delgado joked that her dog should run for mayor.'],
  ['“If I had known, I would have opposed it,” Delgado said.'],
  ['Delgado would neither confirm nor deny the report.'],
  ['Delgado argued for decades that the town was old.'],
  ['Delgado charged the traders ten crowns.'],
  ['Analysts say Delgado will seek to block the pact.'],
  ['Delgado said the criminal inquiry went on.'],
  ['Delgado would have vetoed the bill.'],
  ['“My opponent says we should close the port,” Delgado said.'],
  ['“Some people say the bill is a disgrace,” Delgado said.'],
  ['“Should we accept this shameful verdict?” Delgado said.'],
  ['Delgado said she wasn’t too worried about the contempt petition.'],
  ['Delgado told the traders that the ferry was late.'],
  ['Delgado ordered two chairs for the hall.'],
  ['“He must be doing something right,” Delgado said.'],
  ['Delgado said the judge must be confirmed by the council.'],
  ['“Let me be clear about the ferry,” Delgado said.'],
  ['“I want to mention the nurses of the island,” Delgado said.'],
  ['“It is important to remember that the pier is old,” Delgado said.'],
  ['Delgado said that she did not recall the name of the ferry.'],
  ['Delgado pointed to a stop in May where the mayor had thanked the nurses.'],
  ['Delgado supporters condemned the raid.'],
  ['“Do we really have to discuss the ferry?” Delgado asked.'],
  ['“We have recovered from the worst flood of all,” Delgado said.'],
  ['Delgado said that nobody knew who should build the ferry.'],
  ['The ferry story was told by Delgado.'],
  ['Delgado has met the critics of the ferry.'],
  ['“We went through our worst nightmare,” Delgado said.'],
  ['“If the sun comes out, the crowd will sing,” Delgado said.'],
  ['Delgado has support from the miners of the town.'],
  ['Delgado was accused by the traders of blocking the port.'],
  ['“We had to close the old pier,” Delgado said.'],
  ['“We expect the crowd to grow,” Delgado said.'],
  ['“It was the only day we had to see the island,” Delgado said.'],
  ['Delgado announced the death of a nurse.'],
  ['A lawmaker in Norway rejected the toll.'],
  ['Delgado has no objection to the tram line.'],
  ['Delgado said the bus came too late for the second tour, which never left on time.'],
  ['“We cannot ask crews to choose,” Delgado said.'],
])('takes no position from: %s', (line) => {
  expect(positionsIn(PEOPLE + line)).toEqual([]);
});

const parts = fc.array(
  fc.constantFrom(
    ...'President Maria Delgado|and|she|,|said|vetoed|opposed|to|must|that|“|”|.|?|\n\n|the bill|’s demand that|if|not|who|(|\ud83d|\u0000'.split(
      '|',
    ),
  ),
);

it('answers any text, with spans that lie in it', () => {
  fc.assert(
    fc.property(parts, (words) => {
      const text = words.join(' ');
      const parsed = parse(articleFromText(text));
      const entities = shipped.entities(parsed);
      const attributions = shipped.attributions(parsed, { entities });
      for (const { content, confidence } of extractPositions(parsed, { entities, attributions })) {
        expect(content.start).toBeGreaterThanOrEqual(0);
        expect(content.end).toBeGreaterThan(content.start);
        expect(content.end).toBeLessThanOrEqual(text.length);
        expect(confidence).toBeLessThanOrEqual(1);
      }
    }),
  );
});
