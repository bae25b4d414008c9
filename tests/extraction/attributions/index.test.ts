import fc from 'fast-check';
import { expect, it } from 'vitest';
import { modelsFromDisk } from '../../../lib/commands/read-models';
import { bestCandidates } from '../../../lib/extraction/attributions';
import { withoutRivals } from '../../../lib/extraction/attributions/choice/rivals';
import { parse } from '../../../lib/language/parse';
import { articleFromText } from '../../../lib/text/article-from-text';
import { overlaps } from '../../../lib/text/span';
import { expectAttributions } from '../../support/expect-attributions';

const generate = bestCandidates(modelsFromDisk().attributions);

it.each([
  [
    'a quotation that its speaker interrupts',
    '[content “Nobody here is against safety,”] [source Falk] [cue said], [content “but a ban is not safety.”]',
  ],
  [
    'one that goes on behind its speaker',
    "[content ''We are not leaving,''] [source Mayor Joan Sand] [cue told] the council. [content ''We will rebuild.'']",
  ],
  [
    'one in angle marks',
    '[content «The strait stays open»], [cue said] [source Admiral Tor Vik]. [content «It always has.»]',
  ],
  [
    'one in low and high marks',
    '[content „We will not move,“] [cue said] [source Senator Ana Ruiz].',
  ],
  [
    'one within another',
    '[content “She told me, ‘We are done with this,’”] [source Ruiz] [cue recalled].',
  ],
  [
    'one that runs over paragraphs',
    '[content “It was late,”] [source she] [cue said]. [content “It was dear.\n\n“And it was wrong from the first day.\n\n“We will not try it again.”]',
  ],
  [
    'an answer apart from what was asked',
    'To all of it [source Vik] [cue said]: [content “Not today.”]',
  ],
  [
    'one with a name behind a dash',
    'The letters of the week.\n\n[content “It is over”] [cue —] [source Ana Ruiz]',
  ],
  [
    'a writing',
    '[source The report of the Harbour Board] [cue found] [content that 12 ships were unsafe].',
  ],
  ['a poll', '[source A poll by Norvik Research] [cue showed] [content that the ban was failing].'],
  [
    'a letter that quotes in part',
    '[source The council’s letter to Falk] [cue said] [content the harbour was “a disgrace” and “an insult to sailors.”]',
  ],
  [
    'several quoted parts in one report',
    '[source Falk] [cue said] [content she would “fight on,” that the sea was “ours,” and that nobody “owns the wind.”]',
  ],
  [
    'an "according to" in front',
    '[cue According] to [source court documents], [content Vik knew of the leak].',
  ],
])('finds %s', (_, passage) => expectAttributions(generate, passage));

it.each([
  'The so-called “safe passage” rule is now law.',
  'His new film, “The Long Ferry,” opens on Friday.',
  'She lives in a street that children call “Fish Lane.”',
  'The “ferry king” sold his boats.',
])('takes a doubted word, a name or a title for no quotation: %s', (sentence) => {
  expectAttributions(generate, sentence);
});

it.each([
  'The ferry is expected to sail again in spring.',
  'A spokesman for Falk declined to comment on the report.',
])('finds nothing where nobody is said to say anything: %s', (sentence) => {
  expectAttributions(generate, sentence);
});

const words = fc.array(
  fc.constantFrom(
    ...'said told warned according to that he Mayor Venn she “ ” " ’ , . : — ( ) the ferry sank in a statement and \n\n'.split(
      ' ',
    ),
  ),
  { maxLength: 60 },
);

it('never counts a cue or a source as part of what it attributes', () => {
  fc.assert(
    fc.property(words, (parts) => {
      const text = parse(articleFromText(parts.join(' ')));
      for (const { content, cue, source } of withoutRivals(generate(text))) {
        for (const span of content) {
          expect(cue !== undefined && overlaps(span, cue)).toBe(false);
          expect(source !== undefined && overlaps(span, source)).toBe(false);
        }
      }
    }),
    { numRuns: 300 },
  );
});
