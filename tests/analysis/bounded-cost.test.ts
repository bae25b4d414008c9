import { expect, it } from 'vitest';
import { stepsOf } from '../support/steps';

const WORDS = 600;
/** No text costs so many times what prose does, by the token. */
const MOST = 4;

/** The pieces, round and round, until they hold so many words. */
function over(pieces: readonly string[], glue = ' '): string {
  const taken: string[] = [];
  let words = 0;
  for (let at = 0; words < WORDS; at++) {
    const piece = pieces[at % pieces.length]!;
    taken.push(piece);
    words += piece.split(' ').length;
  }
  return taken.join(glue);
}

const PROSE = over(
  [
    'The minister said on Tuesday that the plan was wrong. “We will fight it,” he told reporters in Nairobi.',
    'President Amara Obi of Kenya agreed with him and warned that the ports, which had been closed since May, would not open soon.',
    'The opposition rejected the offer. Its leader, Dalia Venn, wants the council to vote on the harbour before the winter.',
  ],
  '\n\n',
);
const prose = stepsOf(PROSE);

it.each([
  ['only one cue', over(['said'])],
  ['only cues', over(['said', 'warned', 'denied', 'told', 'added', 'claims', 'believes'])],
  ['only cues, each a sentence', over(['Said.', 'Warned.', 'Denied.'])],
  ['cues and commas', over(['said,'])],
  ['only a name', over(['Dalia Venn'])],
  ['only names', over(['Dalia Venn', 'Amara Obi', 'Anton Krug', 'Mina Rask'])],
  ['only titles', over(['Mr. Venn', 'President Obi', 'Senator Rask'])],
  ['names that speak', over(['Dalia Venn said'])],
  ['quotations that never stop', over(['“No,” Venn said,'])],
  ['quotations that never close', over(['“We said no', '“They said yes'], '\n\n')],
  ['only quotation marks', over(['"', '“', '”'])],
  ['only offices', over(['president of the ministry of', 'minister for', 'chairman of the'])],
  ['only stances', over(['opposes', 'supports', 'rejects', 'calls for', 'warns'])],
  ['only pronouns', over(['he', 'she', 'they', 'his'])],
  ['only colons', over(['Venn:', 'said:'])],
  ['prose without stops', PROSE.replaceAll(/[.]/g, '').replaceAll('\n\n', ' ')],
  ['prose in capitals', PROSE.toUpperCase()],
  ['prose with capitals', PROSE.replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase())],
])('costs no more than a few times prose by the token: %s', (_, text) => {
  const { tokens, weights } = stepsOf(text);
  expect(tokens).toBeLessThan(MOST * prose.tokens);
  expect(weights).toBeLessThan(MOST * prose.weights);
});
