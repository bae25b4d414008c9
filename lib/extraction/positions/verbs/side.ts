import {
  stanceAgent,
  stanceNoun,
  stanceNounWith,
} from '../../../language/lexicon/stances/stance-nouns';
import {
  LONGEST_PREDICATE,
  lightVerb,
  stancePredicate,
} from '../../../language/lexicon/stances/stance-phrases';
import {
  closingsOf,
  isPartOfVerb,
  mostWords,
  type StanceVerb,
  stanceVerb,
} from '../../../language/lexicon/stances/stance-verbs';
import { wordClass } from '../../../language/lexicon/word-class';
import type { Token } from '../../../language/parsed-text';
import {
  isBaseForm,
  isModal,
  isNoun,
  isQuotationMark,
  isTo,
  isVerb,
} from '../../../language/syntax/tags';
import { isTimeUnit, overTimeAfter } from '../../../language/syntax/times';
import type { Stance } from '../../../model/analysis';
import type { TokenIndex } from '../../../model/text';
import { isBody } from '../holders/voices';

/** Words that take a side: a verb with its particles, with its noun, or "is" with its phrase. */
export interface Side {
  /** The verb’s dictionary form with its particles; empty where the noun or the phrase says it. */
  readonly lemma: string;
  readonly entry: StanceVerb;
  /** The index behind their last token. */
  readonly end: TokenIndex;
  /** Where the words that state the position begin: at the verb of a deed, before the noun that is voiced, else behind all. */
  readonly from: TokenIndex;
}

/** Deeds that are done to nothing. */
export const WHOLE_DEEDS = wordClass('whole-deed');
/** What may stand between a verb and its noun: "expressed *deep and growing* concern". */
const BETWEEN = /^(?:DT|PRP\$|JJ.*|RB|CC|NN|NNP|NNPS|POS|VBN|VBG|CD|:|HYPH)$/;
/** Tokens over which that noun is looked for. */
const REACH = 7;
/** Tokens over which the words may stand that close a verb behind what it is done to. */
const AROUND = 16;
/** Verbs with one form for all, which a tagger takes for nouns. */
const FLAT = /^(?:put|hit|cut|split|quit|set|beat)$/;

/** The shapes of words that take a side, in the order in which they are looked for. */
const SIDES: readonly {
  readonly name: string;
  readonly find: (tokens: readonly Token[], verb: TokenIndex) => Side | null;
}[] = [
  { name: 'verb with noun', find: byNoun },
  { name: 'verb around its object', find: around },
  { name: 'verb with particles', find: byVerb },
  { name: 'predicate', find: byPredicate },
];

/** The words that take a side and begin with the verb at `at`. */
export function sideAt(tokens: readonly Token[], at: TokenIndex): Side | null {
  if (!readsAsVerb(tokens, at)) return null;
  for (const { find } of SIDES) {
    const side = find(tokens, at);
    if (side) return side;
  }
  return null;
}

/** By its tag, or where the tagger took it for a noun or an adjective: "Roe campaigns for", "is rallying". */
function readsAsVerb(tokens: readonly Token[], at: TokenIndex): boolean {
  const { tag, normal } = tokens[at] ?? { tag: '', normal: '' };
  if (tag.startsWith('VB')) return true;
  const before = tokens[at - 1];
  if (normal === 'like') return isModal(before);
  if (FLAT.test(normal)) return /^(?:NNP|PRP|MD|TO|RB|VB.)$/.test(before?.tag ?? '');
  if (tag === 'NNS')
    return (
      before?.tag === 'NNP' || (isTo(tokens[at + 1]) && before !== undefined && isBody(before))
    );
  return tag === 'JJ' && normal.endsWith('ing') && before?.lemma === 'be';
}

/** "held the firm in contempt": its last words stand behind what it is done to. */
function around(tokens: readonly Token[], at: TokenIndex): Side | null {
  const closings = closingsOf(tokens[at]!.lemma);
  if (closings.length === 0) return null;
  for (let next = at + 2; next < at + AROUND && next < tokens.length; next++) {
    const { tag, text } = tokens[next]!;
    if (/^[.;:]$/.test(text) || /^(?:VB[DZP]|MD)$/.test(tag)) return null;
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

/** Whether a word leads on to a noun: "urged him *on* Tuesday" is not "urged him on". */
function leads(tokens: readonly Token[], at: TokenIndex): boolean {
  return tokens[at]!.tag !== 'NN' && /^(?:NN|DT|PRP|JJ|CD|WP|WDT)/.test(tokens[at + 1]?.tag ?? '');
}

/** The longest stance verb that fits, so that "call for" goes before "call". */
function byVerb(tokens: readonly Token[], at: TokenIndex): Side | null {
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

/** "voiced support for", "filed a lawsuit against". */
function byNoun(tokens: readonly Token[], at: TokenIndex): Side | null {
  const manner = lightVerb(tokens[at]!.lemma);
  if (!manner) return null;
  const from = tokens[at + 1]?.normal === 'in' ? at + 2 : at + 1;
  // "has voiced": it only helps.
  if (tokens[at]!.lemma === 'have' && /^(?:VB.|RB|TO)$/.test(tokens[from]?.tag ?? '')) return null;
  for (let noun = from; noun < from + REACH && noun < tokens.length; noun++) {
    const { tag, lemma } = tokens[noun]!;
    if (tag.startsWith('NN')) {
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
    if (!BETWEEN.test(tag) && tag !== 'NNS') return null;
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
function byPredicate(tokens: readonly Token[], at: TokenIndex): Side | null {
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
    const { tag, lemma } = tokens[noun]!;
    const stance = tag.startsWith('NN') && stanceAgent(lemma);
    if (stance && /^(?:of|for|to)$/.test(tokens[noun + 1]?.normal ?? '')) {
      const entry = { stance, turns: true, deed: false };
      return { lemma: '', entry, end: noun + 2, from: noun + 2 };
    }
    if (!BETWEEN.test(tag)) return null;
  }
  return null;
}

/** What somebody stands for of whom it is said that he does not do the verb. */
export function turned(stance: Stance): Stance {
  return stance === 'opposes' ? 'supports' : 'opposes';
}
