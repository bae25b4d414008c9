import { wordClass } from '../../../language/lexicon/word-class';
import type { Token } from '../../../language/parsed-text';
import { isWordLike } from '../../../language/syntax/sentence-start';
import {
  isBaseForm,
  isFinite,
  isGerund,
  isNominal,
  isNoun,
  isQuotationMark,
  isTo,
  isVerb,
  tagged,
} from '../../../language/syntax/tags';
import { objectHead } from '../../../language/syntax/object';
import { overTimeAfter } from '../../../language/syntax/times';
import { denies } from '../../../language/syntax/verb-group';
import type { Stance } from '../../../model/analysis';
import { sideAt } from './side';
import { isForOrAgainst } from './stances';

/** Claims made against someone: to reject them is to deny. */
const CLAIM = wordClass('claim');
/** These say where one stands only of something to be done. */
const WITH_DEED = wordClass('stance-with-deed');
/** These call for something only when they say what is to be done. */
const ORDERS = wordClass('ordering');
const QUESTION = wordClass('question-opening');
const COMMENT = wordClass('commenting');

/** Nouns for what is done, and the endings of others. */
const DEEDS = wordClass('deed');
const DEED_ENDING = /(?:tion|sion|ment|ance|wal)$/;
/** Who promises this promises a deed. */
const PUNISHES = /^(?:punish|penalise|penalize|prosecute|sanction|retaliate|indict)\b/;
/** To sign these is to be for them. */
const LAW = wordClass('law');
/** To announce these is to promise them. */
const UNDERTAKING = wordClass('undertaking');
/** To announce these is to act against someone. */
const RESTRAINT = wordClass('restraint');

/** What a verb that takes a side comes to with the words it introduces: a stance, or none that is told (`silent`), or null for only speaking. */
export function inFrame(
  lemma: string,
  stance: Stance,
  content: readonly Token[],
): Stance | 'silent' | null {
  const words = content.slice(overTimeAfter(content, 0)).filter(isWordLike);
  const [first, second] = words;
  if (!first) return stance;
  const deed = isTo(first) && isVerb(second);
  // "voiced concern that it could fail": of what is only feared one warns.
  if (lemma === '' && stance === 'opposes' && first.normal === 'that' && isFeared(words))
    return 'warns';
  // "told them to leave", "challenged him to sue", "suggested closing the port".
  if (/^(?:tell|dare)$/.test(lemma)) return bids(words) ? stance : null;
  if (lemma === 'challenge' && bids(words)) return 'calls-for';
  if (lemma === 'suggest') return isGerund(first) ? stance : null;
  if (/^(?:ask|question)$/.test(lemma) && QUESTION.has(first.normal)) {
    return lemma === 'question' ? stance : 'silent';
  }
  const mark = content.findLast((token) => !isQuotationMark(token));
  if (lemma === 'ask' && mark?.text === '?') return 'silent';
  if (lemma === 'ask') return words.some(isTo) || first.normal === 'that' ? stance : 'silent';
  if (ORDERS.has(lemma) && !words.some(isTo) && !namesDeed(words)) return 'silent';
  if (
    lemma === 'charge' &&
    first.normal !== 'that' &&
    !words.slice(0, 6).some(({ normal }) => normal === 'with')
  )
    return 'silent';
  const aim = deed ? sideAt(words, 1) : null;
  // "wants to thank", "voted to reject": what is aimed at says it; and who refuses to rule out leaves it open.
  if (
    aim &&
    /^(?:like to|want|wish|hope|seek|move)$/.test(lemma) &&
    isForOrAgainst(aim.entry.stance)
  )
    return inFrame(aim.lemma, aim.entry.stance, words.slice(aim.end));
  if (aim && lemma === 'refuse' && aim.entry.stance !== 'supports') return 'silent';
  if (/^(?:announce|unveil|introduce|launch|roll out)$/.test(lemma)) return announced(words);
  if (
    /^(?:sign|pass|adopt|enact)$/.test(lemma) &&
    !words.slice(0, 6).some((word) => LAW.has(word.lemma))
  )
    return 'silent';
  if (lemma === 'seek' && deed) return 'commits';
  if (stance === 'opposes' && deed && COMMENT.has(second?.lemma ?? '')) return 'silent';
  // "denied vaccines to the prisoners": he keeps them from having any.
  if (lemma === 'deny' && withholds(words)) return 'opposes';
  if (WITH_DEED.has(lemma) && !deed) return null;
  if (
    /^(?:reject|dismiss|dispute|rebut|refute)$/.test(lemma) &&
    words.slice(0, 4).some((word) => CLAIM.has(word.lemma))
  ) {
    return 'denies';
  }
  if (stance === 'commits' && resists(words)) return 'opposes';
  return stance;
}

/** What is announced: a promise, or a step against someone; other news take no side. */
function announced(words: readonly Token[]): Stance | 'silent' | null {
  const head = words[objectHead(words, 0)];
  if (!head || !isNoun(head)) return null;
  if (RESTRAINT.has(head.lemma)) return 'opposes';
  return UNDERTAKING.has(head.lemma) ? 'commits' : 'silent';
}

/** Whether a noun phrase names something to be done: "two inquiries into the flood". */
function namesDeed(words: readonly Token[]): boolean {
  const head = words[objectHead(words, 0)];
  return head !== undefined && (DEEDS.has(head.lemma) || DEED_ENDING.test(head.lemma));
}

/** Whether a clause tells what could come. */
function isFeared(words: readonly Token[]): boolean {
  const modal = words.slice(0, 14).findIndex(isFinite);
  return /^(?:could|may|might|would|will)$/.test(words[modal]?.normal ?? '');
}

/** What belongs to another clause than the one in which somebody is bidden. */
const OPENS_OTHER = tagged('VBD VBZ VBP MD W*');

/** Whether somebody is to do something: "them to leave the port". */
function bids(words: readonly Token[]): boolean {
  const to = words.findIndex(isTo);
  return to >= 0 && to < 8 && isBaseForm(words[to + 1]) && !words.slice(0, to).some(OPENS_OTHER);
}

/** Whether what one promises is to stand against something: "to block a deal", "that there will be no tax". */
function resists(words: readonly Token[]): boolean {
  return words.slice(0, 9).some((word, at) => {
    if (denies(word)) return true;
    if (word.normal === 'no') return words[at - 1]?.lemma === 'be';
    const verb = isBaseForm(word) && /^(?:to|will|would|do|can)$/.test(words[at - 1]?.lemma ?? '');
    if (!verb) return false;
    const side = sideAt(words, at);
    if (!side) return word.lemma === 'ignore';
    if (PUNISHES.test(side.lemma)) return false;
    return inFrame(side.lemma, side.entry.stance, words.slice(side.end)) === 'opposes';
  });
}

/** Whether what is denied is a thing, and denied to someone. */
function withholds(words: readonly Token[]): boolean {
  const [first] = words;
  if (!first || !isNominal(first) || words.slice(0, 4).some(({ lemma }) => CLAIM.has(lemma)))
    return false;
  const to = words.findIndex(isTo);
  return to > 0 && to < 6 && !isVerb(words[to + 1]);
}
