import { describe, it } from 'vitest';
import { expectSpeakers } from '../../../support/expect-speakers';

describe('whom a source means that names nobody', () => {
  it('gives a statement to the body that issued it', () => {
    expectSpeakers(
      'The Health Ministry issued [source:1 a statement] [cue:1 warning] [content:1 that the wells were foul].',
      ['Health Ministry'],
    );
  });

  it('gives "the statement" to the one who spoke last', () => {
    expectSpeakers(
      '[source:1 The Health Ministry] [cue:1 said] [content:1 the wells were foul].\n\n[content:2 “Do not drink,”] [source:2 the statement] [cue:2 said].',
      ['Health Ministry', 'Health Ministry'],
    );
  });

  it('gives "the statement" to the one who was told to have made one, known or not', () => {
    expectSpeakers(
      '[source:1 Senator Ana Ruiz] [cue:1 denied] [content:1 it all] in a statement. [source:2 The Health Ministry] [cue:2 said] [content:2 nothing]. [content:3 “We knew,”] [source:3 the statement] [cue:3 said].',
      ['Ana Ruiz', 'Health Ministry', 'Ana Ruiz'],
    );
    expectSpeakers(
      '[source:1 The miners] [cue:1 denied] [content:1 it all] in a statement. [source:2 The Health Ministry] [cue:2 said] [content:2 nothing]. [content:3 “We knew,”] [source:3 the statement] [cue:3 said].',
      [null, 'Health Ministry', null],
    );
    expectSpeakers(
      '[source:1 Senator Ana Ruiz] [cue:1 left] [content:1 early]. [content:2 “We knew,”] [source:2 the statement] [cue:2 said].',
      ['Ana Ruiz', null],
    );
  });

  it('takes no newspaper for a writing of the one who spoke last', () => {
    expectSpeakers(
      '[source:1 Senator Ana Ruiz] [cue:1 said] [content:1 the wells were foul]. [source:2 The Dale Post] [cue:2 reported] [content:2 that they were not].',
      ['Ana Ruiz', 'Dale Post'],
    );
  });

  it('lets "officials" and "they" be those of the country whose officials spoke last', () => {
    expectSpeakers(
      '[source:1 Norwegian officials] [cue:1 said] [content:1 the strait was closed]. [source:2 They] [cue:2 hoped] [content:2 that it would open soon]. Norway has two ships there.\n\n[source:3 Officials] [cue:3 said] [content:3 more would come].',
      ['Norway', 'Norway', 'Norway'],
    );
  });

  it('lets "they" be the body that is named as many', () => {
    expectSpeakers(
      '[source:1 Democrats] [cue:1 said] [content:1 no]. [source:2 They] [cue:2 hoped] [content:2 that it would rain].',
      ['Democrats', 'Democrats'],
    );
  });

  it('takes no one who is told of behind the verb for who speaks', () => {
    expectSpeakers(
      'Norway closed the strait. [source:1 An old miner said Norway] was right and [cue:1 said] [content:1 that it was late].',
      [null],
    );
  });

  it('gives a ruling to the court that ruled', () => {
    expectSpeakers(
      '[source:1 The Supreme Court] [cue:1 ruled] [content:1 that the law was void]. [source:2 The ruling] [cue:2 said] [content:2 “no state may do so.”]',
      ['Supreme Court', 'Supreme Court'],
    );
  });

  it('takes no study that is told of later for the one before', () => {
    expectSpeakers(
      '[source:1 The study] [cue:1 found] [content:1 that the wells were foul]. [source:2 A study by the Health Ministry] [cue:2 found] [content:2 nothing].',
      [null, 'Health Ministry'],
    );
  });

  it('leaves "they" alone behind one person', () => {
    expectSpeakers(
      '[source:1 Senator Ana Ruiz] [cue:1 said] [content:1 the strait was closed]. [source:2 They] [cue:2 hoped] [content:2 that it would open soon].',
      ['Ana Ruiz', null],
    );
  });

  it('finds a lawmaker who is named first where the next quotation is given', () => {
    expectSpeakers(
      '[source:1 A lawmaker from Dale] [cue:1 called] [content:1 for a ban on the ferry].\n\n[content:2 “It is time,”] [source:2 Joan Sand] [cue:2 said].',
      ['Joan Sand', 'Joan Sand'],
    );
  });

  it('keeps a lawmaker unnamed where the next to speak is told of as someone else', () => {
    expectSpeakers(
      '[source:1 A lawmaker from Dale] [cue:1 called] [content:1 for a ban on the ferry].\n\n[content:2 “It is late,”] [cue:2 said] [source:2 Joan Sand, who mends nets in the harbour].',
      [null, 'Joan Sand'],
    );
  });

  it('gives a participle without a subject to the speaker of its sentence', () => {
    expectSpeakers(
      '[cue:1 Conceding] [content:1 that the ferry was old], [source:2 Mayor Joan Sand] [cue:2 promised] [content:2 a new one].',
      ['Joan Sand', 'Joan Sand'],
    );
  });

  it('reads "which" and "who" as the words before them', () => {
    expectSpeakers(
      'The ferry was built for the Health Ministry, [source:1 which] [cue:1 said] [content:1 it was safe], and praised by Joan Sand, [source:2 who] [cue:2 called] [content:2 it a wonder].',
      ['Health Ministry', 'Joan Sand'],
    );
  });

  it('takes an aide for nobody but himself', () => {
    expectSpeakers(
      'It was sold by a Sand adviser [source:1 who] [cue:1 said] [content:1 it was safe]. Joan Sand owned it.',
      [null],
    );
  });

  it('gives what a spokesperson says to the body that acted last', () => {
    expectSpeakers(
      'The Health Ministry closed the wells. [source:1 A spokesperson who would not be named] [cue:1 said] [content:1 they were foul]. [content:2 “We are sorry,”] [source:2 the spokesperson] [cue:2 said].',
      ['Health Ministry', 'Health Ministry'],
    );
  });

  it('knows an agency by what it did, not by the news agency that tells of it', () => {
    expectSpeakers(
      '(Reuters) — The Health Ministry closed the wells. [source:1 The agency] [cue:1 said] [content:1 they were foul].',
      ['Health Ministry'],
    );
    expectSpeakers(
      'The Health Ministry closed the wells. Rain fell. [source:1 The agency] [cue:1 said] [content:1 they were foul].',
      ['Health Ministry'],
    );
  });

  it('lets "his office" speak for the only person before', () => {
    expectSpeakers(
      'Rain kept Governor Ana Ruiz at home. [source:1 Her office] [cue:1 said] [content:1 she was ill].',
      ['Ana Ruiz'],
    );
    expectSpeakers(
      'Rain kept Governor Ana Ruiz and Senator Joan Sand at home. [source:1 Her office] [cue:1 said] [content:1 she was ill].',
      [null],
    );
  });

  it('knows a group again by its noun', () => {
    expectSpeakers(
      '[source:1 The miners of the Health Ministry] [cue:1 said] [content:1 no]. [source:2 The miners] [cue:2 added] [content:2 that they would stay].',
      [null, null],
    );
    expectSpeakers(
      '[source:1 Three negotiators for the Health Ministry] [cue:1 said] [content:1 no]. It rained. [source:2 The negotiators] [cue:2 added] [content:2 that they would stay].',
      ['Health Ministry', 'Health Ministry'],
    );
  });

  it('leaves the place of a report out of its source', () => {
    expectSpeakers('[source:1 OSLO, Norway (AP) — Joan Sand] [cue:1 said] [content:1 no].', [
      'Joan Sand',
    ]);
    expectSpeakers('[source:1 OSLO – Two mayors] [cue:1 said] [content:1 no].', [null]);
  });

  it('lets the first named speak for those who act together', () => {
    expectSpeakers(
      'Governor Ana Ruiz and leaders of the council kept quiet. They did not come. Later [source:1 they] [cue:1 said] [content:1 it had rained].',
      ['Ana Ruiz'],
    );
    expectSpeakers(
      'Governor Ana Ruiz kept quiet about the miners. Later [source:1 they] [cue:1 said] [content:1 it had rained].',
      [null],
    );
  });

  it('looks for the one before outside of what is said', () => {
    expectSpeakers(
      '[source:1 The Health Ministry] [cue:1 denied] [content:1 it all].\n\n[content:2 “We know what [source:3 Joan Sand] [cue:3 said] [content:3 of us],”] [source:2 the statement] [cue:2 said].',
      ['Health Ministry', 'Health Ministry', 'Joan Sand'],
    );
  });
});
