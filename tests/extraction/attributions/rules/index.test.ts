import { describe, expect, it } from 'vitest';
import { ruleCandidates } from '../../../../lib/extraction/attributions/rules';
import { parse } from '../../../../lib/language/parse';
import { articleFromText } from '../../../../lib/text/article-from-text';
import { expectAttributions } from '../../../support/expect-attributions';

const expectRules = (text: string) => expectAttributions(ruleCandidates, text);

describe('direct speech', () => {
  it.each([
    ['before its cue', '[content “We will fight this,”] [source Maria Delgado] [cue said].'],
    [
      'before an inverted cue',
      '[content “We will fight this,”] [cue said] [source Maria Delgado, the mayor of Arlen].',
    ],
    [
      'behind its cue',
      '[source Mayor Maria Delgado] [cue said], [content “We will fight this in court.”]',
    ],
    [
      'behind a colon',
      '[source Maria Delgado] [cue said]: [content “We will fight this in court.”]',
    ],
    [
      'behind the one who was told',
      '[source Maria Delgado] [cue told] reporters, [content “We will fight this in court.”]',
    ],
    [
      'in answer to what was asked',
      'Asked when it would be, [source Delgado] [cue said], [content “We will fight this in court.”]',
    ],
    [
      'by those who are somewhere',
      '[source Protesters marching through the streets] [cue chanted] [content “We will fight this!”]',
    ],
    [
      'behind a place of speaking',
      'In a radio interview [source Delgado] [cue said], [content “We will fight this in court.”]',
    ],
    ['with a question', '[content “Who pays for this?”] [cue asked] [source Senator Tom Abara].'],
    [
      'between straight marks',
      '[content "We will fight this,"] [source Maria Delgado] [cue said].',
    ],
    [
      'between the marks of wire copy',
      "[content ''We will fight this,''] [source Maria Delgado] [cue said].",
    ],
    [
      'with asides between source and full stop',
      '[content “We will fight this,”] [source Maria Delgado] [cue said] on Tuesday in Arlen.',
    ],
  ])('%s', (_, text) => expectRules(text));

  it('goes on behind the cue that interrupts it', () => {
    expectRules(
      '[content “This law,”] [source Maria Delgado] [cue said], [content “will not stand.”]',
    );
  });

  it('goes on in the next sentence of its paragraph', () => {
    expectRules(
      '[content “We will fight this,”] [source Maria Delgado] [cue said]. [content “It is wrong.”]',
    );
  });

  it('runs on over paragraphs while its marks stay open', () => {
    expectRules(
      '[content “We will fight this,”] [source Maria Delgado] [cue said]. [content “It is wrong.]\n\n[content “And it is dear.”]\n\nThe vote is on Monday.',
    );
  });

  it('is announced by the paragraph before', () => {
    expectRules('[source Maria Delgado] [cue added]:\n\n[content “We will fight this in court.”]');
  });
});

describe('reported speech', () => {
  it.each([
    ['with “that”', '[source Maria Delgado] [cue said] [content that the law was wrong].'],
    ['without it', '[source Maria Delgado] [cue said] [content the law was wrong].'],
    ['before its cue', '[content The law was wrong], [source Maria Delgado] [cue said].'],
    [
      'around its cue',
      '[content The law], [source Maria Delgado] [cue said], [content was wrong from the start].',
    ],
    [
      'in part in the speaker’s words',
      '[source Maria Delgado] [cue said] [content the law was “a scandal”].',
    ],
    ['by a pronoun', '[source She] [cue argued] [content that the law was wrong].'],
    [
      'by a relative pronoun',
      'Delgado, [source who] [cue argued] [content that the law was wrong], lost the vote.',
    ],
  ])('%s', (_, text) => expectRules(text));

  it('leads to its source by “according to”', () => {
    expectRules('[cue According to] [source Delgado], [content the law was wrong].');
    expectRules('[content The law was wrong], [cue according to] [source the Finance Ministry].');
  });

  it('takes the speaker of a participle and of a second verb from the first', () => {
    expectRules(
      '[source:1:2 Delgado] [cue:1 said] [content:1 the law was wrong], [cue:2 adding] [content:2 that it was dear].',
    );
  });
});

describe('other acts of speech', () => {
  it.each([
    ['a promise', '[source Maria Delgado] [cue vowed] [content to fight the law].'],
    [
      'a demand of somebody',
      '[source Maria Delgado] [cue urged] the council [content to drop the law].',
    ],
    ['a demand for something', '[source Maria Delgado] [cue called for] [content a new law].'],
    ['a warning', '[source Maria Delgado] [cue warned] [content against a hasty vote].'],
    ['a judgement', '[source Maria Delgado] [cue condemned] [content the attack on the court].'],
  ])('%s', (_, text) => expectRules(text));
});

describe('lay-out', () => {
  it('signs a quotation with a dash and a name', () => {
    expectRules('[content “This law will not stand.”] [cue —] [source Maria Delgado]');
    expectRules(
      '[content:1 “No.”] [cue:1 ―] [source:1 Maria Delgado]\n[content:2 “Never.”] [cue:2 ―] [source:2 Tom Abara]\n[content:3 “Maybe.”] [cue:3 ―] [source:3 Ana Ruiz].',
    );
  });

  it('names the speaker of a transcript’s part', () => {
    expectRules('[source DELGADO][cue :] [content We fight this. It is wrong.]');
  });
});

it('takes titles and doubted words for no speech', () => {
  expectRules('The film “Home” opened on Friday. The so-called “peace plan” was signed.');
});

it('takes a passive for no speech', () => {
  expectRules('Maria Delgado was told to leave.');
});

describe('a title with who says it', () => {
  it.each([
    [
      'behind what is said',
      '[content Ferry will stay in Arlen][cue :] [source Delgado]\n\nIt rained.',
    ],
    ['behind a quotation', '[content “We will fight”][cue :] [source Maria Delgado]\n\nIt rained.'],
    ['not where nothing is said', 'Ferry line number two: Arlen\n\nIt rained.'],
    ['not where a sentence ends', 'They have three towns: Arlen.\n\nIt rained.'],
  ])('names them %s', (_, text) => {
    expectRules(text);
  });
});

describe('the rule that made it', () => {
  it.each([
    ['rule:interrupted', '“This law,” Maria Delgado said, “will not stand.”'],
    ['rule:quote-then-cue', '“We will fight this,” said Maria Delgado.'],
    ['rule:clause-then-cue', 'The law is wrong, Maria Delgado said.'],
    ['rule:cue-then-quote', 'Maria Delgado said: “We will fight this in court.”'],
    ['rule:cue-then-clause', 'Maria Delgado said that the law was wrong.'],
    ['rule:announced', 'Maria Delgado said:\n\n“We will fight this in court.”'],
    ['rule:carried-on', '“We will fight this,” Maria Delgado said. “It will not stand.”'],
    ['rule:according-to', 'According to Maria Delgado, the law is wrong.'],
    ['layout:dash', '“We will fight this.” — Maria Delgado'],
    ['layout:label', 'Delgado: We will fight this.'],
    ['layout:colon', 'Ferry will stay in Arlen: Delgado'],
  ])('%s', (name, text) => {
    expect(ruleCandidates(parse(articleFromText(text))).map(({ by }) => by)).toEqual([name]);
  });
});
