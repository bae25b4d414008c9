import {
  closingsOf,
  isPartOfVerb,
  mostWords,
  stanceVerb,
} from '../../../language/lexicon/stances/stance-verbs';
import type { Token } from '../../../language/parsed-text';
import { isBaseForm, isFinite, isNoun, tagged } from '../../../language/syntax/tags';
import { isTimeUnit, overTimeAfter } from '../../../language/syntax/times';
import type { TokenIndex } from '../../../model/text';
import type { Side } from './side';

/** Tokens over which the words may stand that close a verb behind what it is done to. */
const AROUND = 16;

/** "held the firm in contempt": its last words stand behind what it is done to. */
export function around(tokens: readonly Token[], at: TokenIndex): Side | null {
  const closings = closingsOf(tokens[at]!.lemma);
  if (closings.length === 0) return null;
  for (let next = at + 2; next < at + AROUND && next < tokens.length; next++) {
    if (/^[.;:]$/.test(tokens[next]!.text) || isFinite(tokens[next])) return null;
    const closing = closings.find(
      ({ words }) =>
        words.every((word, index) => tokens[next + index]?.normal === word) &&
        !(words.length === 1 && leads(tokens, next)),
    );
    if (closing) {
      const { entry } = closing;
      return { lemma: tokens[at]!.lemma, entry, end: at + 1, from: entry.deed ? at : at + 1 };
    }
  }
  return null;
}

const OPENS_PHRASE = tagged('NN* DT PRP* JJ* CD WP* WDT');

/** Whether a word leads on to a noun: "urged him *on* Tuesday" is not "urged him on". */
function leads(tokens: readonly Token[], at: TokenIndex): boolean {
  return tokens[at]!.tag !== 'NN' && OPENS_PHRASE(tokens[at + 1]);
}

/** The longest stance verb that fits, so that "call for" goes before "call". */
export function byVerb(tokens: readonly Token[], at: TokenIndex): Side | null {
  for (let length = mostWords(tokens[at]!.lemma); length > 0; length--) {
    // "stands fully behind": adverbs may part a verb from its particles.
    const words = [tokens[at]!.lemma];
    let next = at + 1;
    while (words.length < length && next < tokens.length && next < at + length + 4) {
      const over = words.length < length ? overTimeAfter(tokens, next) : next;
      if (over > next) {
        next = over;
        continue;
      }
      const { tag, normal } = tokens[next++]!;
      const part = tag !== 'RB' || /^(?:back|out|away|down|not)$/.test(normal);
      if (part || isPartOfVerb(words[0]!, normal)) words.push(normal);
    }
    const lemma = words.join(' ');
    const entry = words.length === length ? stanceVerb(lemma) : undefined;
    // "argued for years that …" is no plea for years; "called for a second ship" is one for a ship.
    if (
      lemma.endsWith(' for') &&
      tokens.slice(next, next + 3).some((word) => isNoun(word) && isTimeUnit(word))
    )
      continue;
    // "agreed to free them" is told by "agree", "agreed to a truce" by both words.
    if (lemma === 'agree to' && isBaseForm(tokens[next])) continue;
    if (entry) return { lemma, entry, end: next, from: entry.deed ? at : next };
  }
  return null;
}
