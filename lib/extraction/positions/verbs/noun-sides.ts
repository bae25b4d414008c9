import {
  LONGEST_PREDICATE,
  lightVerb,
  stanceAgent,
  stanceNoun,
  stanceNounWith,
  stancePredicate,
} from '../../../language/lexicon/stances/stance-nouns';
import type { Token } from '../../../language/parsed-text';
import { isNoun, isQuotationMark, isVerb, tagged } from '../../../language/syntax/tags';
import type { TokenIndex } from '../../../model/text';
import type { Side } from './side';
import { turned } from './stances';

/** What may stand between a verb and its noun: "expressed *deep and growing* concern". */
const BETWEEN = tagged('DT PRP$ JJ* RB CC NN NNP NNPS POS VBN VBG CD :');
/** What follows "have" where that only helps: "has voiced". */
const HELPED = tagged('VBD VBZ VBP VBG VBN RB TO');
/** Tokens over which that noun is looked for. */
const REACH = 7;

/** "voiced support for", "filed a lawsuit against". */
export function byNoun(tokens: readonly Token[], at: TokenIndex): Side | null {
  const manner = lightVerb(tokens[at]!.lemma);
  if (!manner) return null;
  const from = tokens[at + 1]?.normal === 'in' ? at + 2 : at + 1;
  if (tokens[at]!.lemma === 'have' && HELPED(tokens[from])) return null;
  for (let noun = from; noun < from + REACH && noun < tokens.length; noun++) {
    const { lemma } = tokens[noun]!;
    if (isNoun(tokens[noun])) {
      const named =
        stanceNounWith(lemma, tokens[noun + 1]?.normal ?? '') ??
        (manner === 'saying' && !isReceived(tokens, at, noun) ? stanceNoun(lemma) : undefined);
      // "has no objection to", "made no promise to".
      const denied = tokens.slice(from, noun).some(({ normal }) => normal === 'no');
      const stance = named && denied ? turned(named) : named;
      if (
        stance &&
        !(stance === 'calls-for' && /^(?:at|in|during)$/.test(tokens[noun + 1]?.normal ?? ''))
      ) {
        const deed = manner === 'deed';
        const entry = { stance, turns: false, deed };
        return { lemma: '', entry, end: noun + 1, from: deed ? at : from };
      }
    }
    if (!BETWEEN(tokens[noun]) && tokens[noun]!.tag !== 'NNS') return null;
  }
  return null;
}

/** "has support from the miners", "has the backing of": others give it. */
function isReceived(tokens: readonly Token[], at: TokenIndex, noun: TokenIndex): boolean {
  return (
    tokens[at]!.lemma === 'have' && /^(?:from|of|among|in)$/.test(tokens[noun + 1]?.normal ?? '')
  );
}

/** "is strongly opposed to", "remains a critic of". */
export function byPredicate(tokens: readonly Token[], at: TokenIndex): Side | null {
  if (!/^(?:be|remain|stay|become)$/.test(tokens[at]!.lemma)) return null;
  let from = at + 1;
  while (/^(?:RB|``)$/.test(tokens[from]?.tag ?? '')) from++;
  for (let length = LONGEST_PREDICATE; length > 0; length--) {
    // "was “very moved” by": quotation marks are passed over.
    const words: string[] = [];
    let end = from;
    for (; words.length < length && tokens[end]; end++) {
      if (!isQuotationMark(tokens[end])) words.push(tokens[end]!.normal);
    }
    const entry = stancePredicate(words.join(' '));
    if (!entry) continue;
    // Committed to doing something one commits, committed to a thing one supports.
    const thing = entry.stance === 'commits' && !isVerb(tokens[end]);
    const stance = thing ? 'supports' : entry.stance;
    return { lemma: '', entry: { ...entry, stance, deed: false }, end, from: end };
  }
  for (let noun = from; noun < from + REACH && tokens[noun]; noun++) {
    const { lemma } = tokens[noun]!;
    const stance = isNoun(tokens[noun]) && stanceAgent(lemma);
    if (stance && /^(?:of|for|to)$/.test(tokens[noun + 1]?.normal ?? '')) {
      const entry = { stance, turns: true, deed: false };
      return { lemma: '', entry, end: noun + 2, from: noun + 2 };
    }
    if (!BETWEEN(tokens[noun])) return null;
  }
  return null;
}
