import type { TokenIndex } from '../../model/text';
import { wordClass } from '../lexicon/word-class';
import type { Token } from '../parsed-text';
import { type OwnVerb, verbLemma } from './own-verb';

/** What modals and adverbs make of a verb: whether it is only supposed, or told as modestly as politeness wants. */

const TIME_AND_AGAIN = wordClass('time-and-again');
const NOT_QUITE = wordClass('not-quite');
const SPEAKER = /^(?:i|we)$/;
const POLITE = wordClass('polite');
const FALSELY = wordClass('falsely');
/** "can be *heard* saying". */
const PERCEIVED = /^(?:hear|see)$/;
/** "can *reveal*": with that it is done. */
const DONE_BY_SAYING = /^(?:reveal|confirm|report|disclose|announce)$/;
/** "farmers will *tell* you": what they do whenever asked. */
const TOLD_TO_ANY = /^you$/;

/** Whether a verb’s modal says that it is not done: "*may* say", but not "I *must* say", "would later say". */
export function isSupposed(tokens: readonly Token[], own: OwnVerb): boolean {
  const modal = own.modal?.lemma;
  if (!modal) return false;
  const lemma = verbLemma(tokens[own.at]);
  const has = (words: ReadonlySet<string> | RegExp) =>
    own.adverbs.some((word) => (words instanceof RegExp ? words.test(word) : words.has(word)));
  if (own.perfect) return true;
  if (isOwnVoice(tokens, own.start)) return modal === 'could' && !has(/only/);
  const afterVerb = tokens[own.at + 1]?.normal ?? '';
  if (/^(?:would|will|could|can)$/.test(modal) && (has(/^only$/) || afterVerb === 'only'))
    return false;
  if (modal === 'would') {
    return !(
      has(TIME_AND_AGAIN) ||
      TIME_AND_AGAIN.has(afterVerb) ||
      POLITE.has(lemma) ||
      has(/^rather$/)
    );
  }
  if (modal === 'will') return !(has(TIME_AND_AGAIN) || TOLD_TO_ANY.test(afterVerb));
  if (/^(?:can|could)$/.test(modal) && PERCEIVED.test(lemma)) return false;
  if (modal === 'can') return !DONE_BY_SAYING.test(lemma);
  return modal !== 'dare';
}

/** Whether adverbs beside a verb say that it was not quite so: "*allegedly* said". */
export function isNotQuite(tokens: readonly Token[], own: OwnVerb): boolean {
  if (own.adverbs.some((word) => NOT_QUITE.has(word))) return true;
  return [1, 2].some((step) => {
    const beside = tokens[own.at + step];
    return (
      beside !== undefined &&
      NOT_QUITE.has(beside.normal) &&
      /^(?:allegedly|supposedly|purportedly)$/.test(beside.normal)
    );
  });
}

/** Whether adverbs say that others tell wrongly what hangs on a verb: "was *wrongly* quoted as saying". */
export function isFalsely(own: OwnVerb): boolean {
  return own.adverbs.some((word) => FALSELY.has(word));
}

/** Whether "I" or "we" stands before a verb’s group, or behind its first word: "I must say", "may I say". */
export function isOwnVoice(tokens: readonly Token[], start: TokenIndex): boolean {
  return SPEAKER.test(tokens[start - 1]?.normal ?? '');
}
