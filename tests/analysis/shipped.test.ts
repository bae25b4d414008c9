import { describe, expect, it } from 'vitest';
import { openOwnKit } from '../../lib/commands/bench/kits/own-kit';
import { engine } from '../../lib/commands/engine';
import type { Analysis, Made } from '../../lib/model/analysis';
import { expectShipped } from '../support/expect-shipped';

/** A kind, a marked text, its speakers and its officials. */
type Line = [string, string, (readonly (string | null)[])?, (readonly string[])?];

/** One or two of each way of attributing. " ¶ " parts paragraphs. */
const RIGHT: readonly Line[] = [
  [
    'a quotation with its speaker behind it',
    '[content “The bridge will open in May,”] [cue said] [source Mayor [who Ana Ruiz]].',
    ['Ana Ruiz'],
    ['Ana Ruiz: Mayor'],
  ],
  [
    'a quotation with its speaker in front',
    '[source Senator [who Paul Obi]] [cue said]: [content “We were not asked.”]',
    ['Paul Obi'],
    ['Paul Obi: Senator'],
  ],
  [
    'a quotation that its speaker interrupts',
    '[content “The money is there,”] [source [who Greta Holm], the finance minister], [cue said], [content “but nobody dares to spend it.”]',
    ['Greta Holm'],
    ['Greta Holm: finance minister'],
  ],
  [
    'a quotation that goes on behind the speaker',
    '[content “We are staying,”] [source Governor [who Ines Duarte]] [cue told] the crowd. [content “This is our home.”]',
    ['Ines Duarte'],
    ['Ines Duarte: Governor'],
  ],
  [
    'a quotation in straight marks',
    '[content "It was a mistake,"] [source Judge [who Karim Said]] [cue wrote].',
    ['Karim Said'],
    ['Karim Said: Judge'],
  ],
  [
    'a quotation that runs over paragraphs',
    '[content “The road is long,”] [source President [who Olga Marin]] [cue said]. [content “And it is steep. ¶ “But we know the way.”]',
    ['Olga Marin'],
    ['Olga Marin: President'],
  ],
  [
    'quoted words within a report',
    '[source Prime Minister [who Tomas Berg]] [cue called] [content the strike “a gift to our rivals”].',
    ['Tomas Berg'],
    ['Tomas Berg: Prime Minister'],
  ],
  [
    'an indirect report',
    '[source Health Minister [who Amina Diallo]] [cue said] [content that the clinics would reopen on Friday].',
    ['Amina Diallo'],
    ['Amina Diallo: Health Minister'],
  ],
  [
    'an indirect report without “that”',
    '[source The mayor, [who Luis Prado],] [cue said] [content the harbour would be dredged twice a year].',
    ['Luis Prado'],
    ['Luis Prado: mayor'],
  ],
  [
    'a report behind its content',
    '[content The talks will resume in Vienna], [source Foreign Minister [who Jan Kowal]] [cue said] on Tuesday.',
    ['Jan Kowal'],
    ['Jan Kowal: Foreign Minister'],
  ],
  [
    'a pronoun whose person stands in the sentence before',
    'Police chief [who Dora Lenz] met the families. [source She] [cue promised] [content that nobody would be forgotten].',
    ['Dora Lenz'],
    ['Dora Lenz: Police chief'],
  ],
  [
    'a title whose person was named before',
    'Senator [who Paul Obi] came late. [source The senator] [cue complained] [content that the doors had been locked].',
    ['Paul Obi'],
    ['Paul Obi: Senator'],
  ],
  [
    'a last name that means the full one',
    '[who Wanda Krol], the minister of transport, took the train. [source [who Krol]] [cue argued] [content that trains should be free].',
    ['Wanda Krol'],
    ['Wanda Krol: minister of transport'],
  ],
  [
    'one source with two cues',
    '[source:1:2 Mayor [who Ana Ruiz]] [cue:1 denied] [content:1 that the budget was short] and [cue:2 said] [content:2 the council had been misled].',
    ['Ana Ruiz', 'Ana Ruiz'],
    ['Ana Ruiz: Mayor'],
  ],
  [
    '“according to” behind',
    '[content The dam is safe], [cue according] to [source [who Peter Vance], the chief engineer].',
    ['Peter Vance'],
  ],
  [
    '“according to” in front',
    '[cue According] to [source Energy Secretary [who Mona Fell]], [content prices will fall before the winter].',
    ['Mona Fell'],
    ['Mona Fell: Energy Secretary'],
  ],
  [
    'a colon behind a cue',
    '[source Governor [who Ines Duarte]] [cue warned]: [content the river would not wait].',
    ['Ines Duarte'],
    ['Ines Duarte: Governor'],
  ],
  [
    'a demand',
    '[source Opposition leader [who Femi Bello]] [cue urged] [content the president to resign].',
    ['Femi Bello'],
    ['Femi Bello: Opposition leader'],
  ],
  [
    'a charge',
    '[source Senator [who Paul Obi]] [cue accused] [content the ministry of wasting a decade].',
    ['Paul Obi'],
    ['Paul Obi: Senator'],
  ],
  [
    'a denial',
    '[source Defence Minister [who Rolf Steen]] [cue denied] [content that any troops had crossed the border].',
    ['Rolf Steen'],
    ['Rolf Steen: Defence Minister'],
  ],
  [
    'a doubt',
    '[source Ambassador [who Lin Mei-hua]] [cue doubted] [content that the treaty would last].',
    ['Lin Mei-hua'],
    ['Lin Mei-hua: Ambassador'],
  ],
  [
    'what was not said',
    '[source The minister, [who Greta Holm],] did not [cue say] [content when the law would be signed].',
    ['Greta Holm'],
    ['Greta Holm: minister'],
  ],
  [
    'a question',
    '[source Councilwoman [who Rosa Delgado]] [cue asked] [content why nobody had read the report].',
    ['Rosa Delgado'],
    ['Rosa Delgado: Councilwoman'],
  ],
  [
    'a wish',
    '[source President [who Olga Marin]] [cue hopes] [content that the vote can be held in spring].',
    ['Olga Marin'],
    ['Olga Marin: President'],
  ],
  [
    'a belief',
    '[source Inspector [who Owen Price]] [cue believes] [content the fire was set on purpose].',
    ['Owen Price'],
  ],
  [
    'a threat with an infinitive',
    '[source Union leader [who Bill Marsh]] [cue threatened] [content to close every port in the country].',
    ['Bill Marsh'],
  ],
  [
    'a writing as a source',
    '[source The report] [cue found] [content that 12 bridges were unsafe].',
    [null],
  ],
  [
    'a body that speaks',
    '[source The Ministry of Health] [cue announced] [content that the clinics would reopen].',
    ['Ministry of Health'],
  ],
  [
    'a capital that speaks',
    '[source Oslo] [cue said] [content it would not sign the treaty].',
    ['Norway'],
  ],
  [
    'nobody who is named',
    '[source Two officials] [cue said] [content the talks had failed].',
    [null],
  ],
  [
    'a poll',
    '[source A survey of voters] [cue showed] [content that most of them were undecided].',
    [null],
  ],
  [
    'a relative clause',
    'The plan pleased Governor [who Ines Duarte], [source who] [cue said] [content it would save the valley].',
    ['Ines Duarte'],
    ['Ines Duarte: Governor'],
  ],
  [
    'turns of an interview',
    '[who Greta Holm], the finance minister, met [who Dana Reed] on Sunday. ¶ [source:1 [who Reed]][cue:1 :] [content:1 Will you resign if the vote is lost?] ¶ [source:2 [who Holm]][cue:2 :] [content:2 No. I have work to do, and I will do it.] ¶ [source:3 [who Reed]][cue:3 :] [content:3 When will the law be ready?] ¶ [source:4 [who Holm]][cue:4 :] [content:4 In the autumn.]',
    ['Dana Reed', 'Greta Holm', 'Dana Reed', 'Greta Holm'],
    ['Greta Holm: finance minister'],
  ],
  [
    'a letter under a name',
    'The letters of the week. ¶ [content “The park belongs to everybody”] [cue —] [source [who Ana Ruiz]]',
    ['Ana Ruiz'],
  ],
  [
    'a former office',
    '[source [who Henrik Dahl], the former finance minister], [cue said] [content the crisis had been foreseen].',
    ['Henrik Dahl'],
    ['Henrik Dahl: former finance minister (former)'],
  ],
  [
    'a spokesman',
    '[content “There is no deal,”] [cue said] [source [who Omar Nasser], a spokesman for the governor].',
    ['Omar Nasser'],
    ['Omar Nasser: spokesman for the governor (spokesperson)'],
  ],
  [
    'a candidate',
    '[source [who Sara Lund], a candidate for mayor], [cue promised] [content free buses for children].',
    ['Sara Lund'],
    ['Sara Lund: candidate for mayor (candidate)'],
  ],
  [
    'an office with its country',
    '[source Norway’s foreign minister, [who Ragnhild Solheim],] [cue dismissed] [content the offer].',
    ['Ragnhild Solheim'],
    ['Ragnhild Solheim: Norway’s foreign minister'],
  ],
  [
    'two people who speak in turn',
    '[content:1 “It is late,”] [source:1 Mayor [who Ana Ruiz]] [cue:1 said]. [source:2 Senator [who Paul Obi]] [cue:2 replied] [content:2 that it was never too late].',
    ['Ana Ruiz', 'Paul Obi'],
    ['Ana Ruiz: Mayor', 'Paul Obi: Senator'],
  ],
  [
    'no attribution at all',
    'Mayor [who Ana Ruiz] opened the bridge in the morning and walked home in the rain.',
    [],
    ['Ana Ruiz: Mayor'],
  ],
  [
    'a nickname in quotation marks that nobody says',
    'The old bridge, known as “the Needle”, was closed to cars last year, and nobody has missed it.',
  ],
  [
    'a common noun for a title that was another word',
    'Justice [who Efua Amissah] closed the hearing. [content “It is done,”] [source the judge] [cue said].',
    ['Efua Amissah'],
    ['Efua Amissah: Justice'],
  ],
];

/** What is wrong today: the marks are what is found, the remark says what should be. Who mends one moves it up. */
const WRONG: readonly Line[] = [
  [
    // Nobody says the title of a play.
    'a title in quotation marks behind “shown”',
    '[source The town] has [cue shown] [content “The Merchant of Venice” every summer since the war], and it will do so again.',
    [null],
  ],
  [
    // The company is North Coast Railways.
    'a company that is called so',
    '[source:1 North Coast Railways] [cue:1 announced] [content:1 that no trains would run]. [source:2 The company] [cue:2 said] [content:2 tickets would stay valid].',
    ['Coast Railways', 'Coast Railways'],
  ],
  [
    // What follows behind the court is not said.
    'a report in front of its speaker, with more behind',
    '[content The minister took cash for six years], [source prosecutors] [cue told] a court on Monday, [content at the opening of a trial].',
    [null],
  ],
  [
    // The agency wants the money back.
    'a wish in a relative clause',
    'The Roads Agency, which wants the money back, has sued the builder in a separate case.',
  ],
  [
    // What it welcomed ends with the decision.
    'a welcome with more behind a colon',
    '[source The Gull Trust] [cue welcomed] [content the decision: the roof is to become a nesting ground for the birds].',
    ['Gull Trust'],
  ],
];

describe('the engine that ships', () => {
  it.each(RIGHT)('finds %s to the letter', expectLine);
  it.each(WRONG)('still errs at %s', expectLine);
});

describe.each(openOwnKit().annotated())('the article $id', ({ text }) => {
  it('is told with the step that made each finding', () => {
    expect(untoldIn(engine(text))).toEqual([]);
  });
});

function expectLine(...[, marked, speakers = [], officials = []]: Line): void {
  const analysis = expectShipped(marked, { speakers, officials });
  expect(untoldIn(analysis)).toEqual([]);
}

/** Findings that do not say who made them. */
function untoldIn({ entities, attributions, positions }: Analysis): readonly Made[] {
  const findings: readonly Made[] = [
    ...entities.flatMap(({ mentions, office }) => [...mentions, office ?? []].flat()),
    ...attributions.flatMap((each) => [each, each.source ?? []].flat()),
    ...positions,
  ];
  return findings.filter(({ by }) => !by);
}
