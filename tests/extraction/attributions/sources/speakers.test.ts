import { describe, it } from 'vitest';
import { expectSpeakers } from '../../../support/expect-speakers';

describe('whom the words of a source name', () => {
  it('lets a party speak for itself, not for the country where it is at home', () => {
    expectSpeakers(
      '[source:1 Norway’s Labour Party] [cue:1 said] [content:1 no]. Norway left. [source:2 Norway’s Green Party] [cue:2 said] [content:2 yes].',
      ['Labour Party', 'Green Party'],
    );
  });

  it('lets an official with the adjective of a country speak for it', () => {
    expectSpeakers(
      '[source:1 A Norwegian official] [cue:1 said] [content:1 no], and Norway meant it.',
      ['Norway'],
    );
  });

  it('lets the chairman of a body speak for it, and a former one not', () => {
    expectSpeakers(
      '[source:1 A spokesman for the Health Ministry] [cue:1 said] [content:1 no]. [source:2 A former official at the Health Ministry] [cue:2 said] [content:2 yes].',
      ['Health Ministry', null],
    );
  });

  it('lets a campaign speak for itself, not for who is named in its name', () => {
    expectSpeakers(
      'Joan Sand left. [source:1 The Sand campaign] [cue:1 said] [content:1 it was late]. [source:2 Sand campaign aide Ana Ruiz] [cue:2 said] [content:2 no].',
      ['Sand campaign', 'Ana Ruiz'],
    );
  });

  it('takes a campaign’s manager for nobody but himself', () => {
    expectSpeakers(
      'The Sand campaign left. [source:1 The Sand campaign’s manager] [cue:1 said] [content:1 it was late].',
      [null],
    );
  });

  it('gives what a body put in writing to the body', () => {
    expectSpeakers(
      '[source:1 A complaint filed by the Health Ministry] [cue:1 said] [content:1 that the wells were foul]. [source:2 Data from the Health Ministry] [cue:2 showed] [content:2 that many were ill]. [source:3 A letter to the Health Ministry] [cue:3 said] [content:3 no].',
      ['Health Ministry', 'Health Ministry', null],
    );
  });

  it('takes a secretary for nobody but himself', () => {
    expectSpeakers(
      'The Health Ministry left. [source:1 The Health Ministry secretary] [cue:1 said] [content:1 it was late].',
      [null],
    );
  });

  it('takes nobody for the one whom a preposition governs, title and all', () => {
    expectSpeakers(
      'Joan Sand left. [source:1 A friend of former President Joan Sand] [cue:1 said] [content:1 no]. [source:2 Critics of Mrs. Sand] [cue:2 said] [content:2 yes]. [source:3 Former President Joan Sand] [cue:3 said] [content:3 no].',
      [null, null, 'Joan Sand'],
    );
  });

  it('tells a lawyer from the one he works for', () => {
    expectSpeakers(
      'Joan Sand left. [source:1 Joan Sand’s lawyer] [cue:1 said] [content:1 it was late].',
      [null],
    );
  });
});
