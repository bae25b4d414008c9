import { doubtOfDeedNoun, doubtOfVerb, type Doubt } from '../../../language/factuality';
import { ownVerb, verbLemma } from '../../../language/factuality/own-verb';
import { wordClass } from '../../../language/lexicon/word-class';
import type { ParsedText, Token } from '../../../language/parsed-text';
import { isClause } from '../../../language/syntax/clauses';
import { headAfter } from '../../../language/syntax/noun-phrase';
import { isVerbal } from '../../../language/syntax/tags';
import type { Attribution } from '../../../model/analysis';
import { indexAt } from '../../../text/sorted-spans';
import { contains } from '../../../text/span';
import { cueHead, type CueHead } from './cue-head';

/** Whether what is attributed was said at all, by the grammar of its cue. */

type Told = Pick<Attribution, 'content' | 'cue' | 'source'>;

/** Who says so of a cue, in order; the first that doubts it counts. */
const STEPS: readonly ((told: Told, head: CueHead, text: ParsedText) => Doubt | null)[] = [
  byGrammar,
  byDenial,
  byImagining,
  byNothing,
  byUndoneContent,
  byCharge,
];

/** Why attributions are not affirmed, each by itself and by those that it stands in; null for those that are. */
function doubtsOf(text: ParsedText, attributions: readonly Told[]): readonly (Doubt | null)[] {
  const heads = attributions.map(({ cue }) => (cue ? cueHead(text, cue) : null));
  const own = attributions.map((told, index) => {
    const head = heads[index];
    if (!head) return null;
    return isUndoubted(head) ? null : ownDoubt(text, told, head);
  });
  return own.map((doubt, index) => doubt ?? nestedDoubt(attributions, own, heads, index));
}

function ownDoubt(text: ParsedText, told: Told, head: CueHead): Doubt | null {
  for (const step of STEPS) {
    const doubt = step(told, head, text);
    if (doubt) return doubt;
  }
  return null;
}

/** "does not doubt that", "have no doubt that": who does so affirms it. */
function isUndoubted({ sentence: { tokens }, at }: CueHead): boolean {
  if (tokens[at]!.lemma !== 'doubt' && verbLemma(tokens[at]) !== 'have') return false;
  const words = tokens.slice(Math.max(0, at - 3), at + 4).map(({ normal }) => normal);
  const doubt = words.indexOf(tokens[at]!.lemma === 'doubt' ? tokens[at]!.normal : 'doubt');
  return (
    doubt > 0 &&
    words
      .slice(Math.max(0, doubt - 3), doubt)
      .some((word) => /^(?:no|not|n't|never|little)$/.test(word))
  );
}

/** Attributions with their polarity, where they are not affirmed. */
export function withPolarity(
  text: ParsedText,
  attributions: readonly Attribution[],
): readonly Attribution[] {
  const doubts = doubtsOf(text, attributions);
  return attributions.map((attribution, index) => {
    const doubt = doubts[index];
    return doubt ? { ...attribution, polarity: doubt.polarity } : attribution;
  });
}

/**
 * What is told within what nobody has said was not said either; but a claim that somebody denies was made: “denied Roe’s claim
 * that …”.
 */
function nestedDoubt(
  attributions: readonly Told[],
  own: readonly (Doubt | null)[],
  heads: readonly (CueHead | null)[],
  index: number,
): Doubt | null {
  const { cue } = attributions[index]!;
  if (!cue || heads[index]?.form === 'noun') return null;
  const isWithin = attributions.some(
    ({ content }, other) =>
      other !== index && own[other] && content.some((span) => contains(span, cue)),
  );
  return isWithin ? { polarity: 'unreal', by: 'nested' } : null;
}

/** By its verb group, what leads to it, its subject and its clause. */
function byGrammar({ content, source, cue }: Told, { sentence, at, form }: CueHead): Doubt | null {
  const { tokens } = sentence;
  if (form === 'noun') return doubtOfDeedNoun(tokens, at);
  const isBefore = source !== undefined && source.span.end <= tokens[at]!.start;
  const subject =
    isBefore && source.span.start >= sentence.start ? indexAt(tokens, source.span.start) : -1;
  return doubtOfVerb(tokens, at, {
    ...(subject >= 0 && { subject }),
    isParenthetical: content[0].start < cue!.start,
  });
}

const DOUBTING = wordClass('doubting');
const REJECTING = wordClass('rejecting');
const REPORTS = wordClass('report-noun');

/** The source itself denies or doubts it: "denied that", "dismissed the claim that". */
function byDenial({ content: [content] }: Told, { sentence, at, form }: CueHead): Doubt | null {
  const { tokens } = sentence;
  const verb = form === 'verb' ? verbLemma(tokens[at]) : tokens[at]!.lemma;
  if (form === 'noun') {
    return /^(?:denial|doubt)$/.test(verb) && tokens[at - 1]?.normal !== 'no' ? denied(verb) : null;
  }
  if (!DOUBTING.has(verb) && !REJECTING.has(verb)) return null;
  const words = tokens.filter(({ start, end }) => content.start <= start && end <= content.end);
  return isClaimed(words, REJECTING.has(verb)) ? denied(verb) : null;
}

function denied(by: string): Doubt {
  return { polarity: 'negated', by };
}

/** Whether words are a clause, a claim or what somebody would have done: "that he lied", "the charge", "any part in it". */
function isClaimed(words: readonly Token[], onlyClaims: boolean): boolean {
  if (/^(?:any|ever)$/.test(words[0]?.normal ?? '')) return true;
  const head = headAfter(words, 0);
  const isClaim = words.slice(0, head + 1).some(({ lemma }) => REPORTS.has(lemma));
  if (isClaim) return true;
  const isThat = words[0]?.normal === 'that' && isClause(words, { start: 0, end: words.length });
  if (onlyClaims || isThat) return isThat;
  return (
    isClause(words, { start: 0, end: words.length }) || (words[0]?.normal ?? '').endsWith('ing')
  );
}

const IMAGINING = wordClass('imagining');

/** Nobody said it who "imagined" or "pretended" it. */
function byImagining(_: Told, { sentence, at, form }: CueHead): Doubt | null {
  const verb = verbLemma(sentence.tokens[at]);
  return form === 'verb' && IMAGINING.has(verb) ? { polarity: 'unreal', by: verb } : null;
}

const LIGHT = wordClass('light-verb-of-saying');
const SURE_WITHOUT = wordClass('sure-without');

/** "said *nothing* about it", "made *no mention* of it"; but "said nothing would change", "made no secret of it". */
function byNothing(_: Told, { sentence, at, form }: CueHead): Doubt | null {
  const { tokens } = sentence;
  const verb = verbLemma(tokens[at]);
  if (form !== 'verb' || !(LIGHT.has(verb) || verb === 'say')) return null;
  const next = tokens[at + 1]?.normal ?? '';
  if (/^(?:nothing|little)$/.test(next)) {
    const behind = tokens[at + 2];
    const goesOn =
      isVerbal(behind) || /^(?:but|could|would|will|else|more|can)$/.test(behind?.normal ?? '');
    return goesOn ? null : denied(next);
  }
  if (next !== 'no' || verb === 'say') return null;
  const head = headAfter(tokens, at + 1);
  return head > at + 1 && !SURE_WITHOUT.has(tokens[head]!.lemma) ? denied('no') : null;
}

const NEGATIVE = wordClass('negative-implicative');

/** What a verb of not doing leads to where that is to say something: "declined *to say whether*". */
function byUndoneContent({ content: [content] }: Told, { sentence, at }: CueHead): Doubt | null {
  const { tokens } = sentence;
  if (!NEGATIVE.has(verbLemma(tokens[at]))) return null;
  const to = tokens.findIndex(({ start }) => start >= content.start);
  return to >= 0 && tokens[to]!.normal === 'to' && SAYS.has(verbLemma(tokens[to + 1]))
    ? denied(verbLemma(tokens[at]))
    : null;
}

const SAYS = wordClass('speaking-verb');
const CHARGING = wordClass('charging');
const ALLEGING = wordClass('alleging');

/** Who "is accused of saying so", or "is said to have told" it, is no source of it. */
function byCharge({ source }: Told, { sentence, at, form }: CueHead): Doubt | null {
  const { tokens } = sentence;
  if (form !== 'verb' || !source || source.span.end > tokens[at]!.start) return null;
  if (!ownVerb(tokens, at).passive) return null;
  const verb = verbLemma(tokens[at]);
  const next = tokens[at + 1]?.normal;
  const isCharged = (next === 'of' && CHARGING.has(verb)) || (next === 'to' && ALLEGING.has(verb));
  return isCharged ? { polarity: 'unreal', by: verb } : null;
}
