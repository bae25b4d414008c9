import { ownVerb, verbLemma } from '../../../language/factuality/own-verb';
import { stanceVerb } from '../../../language/lexicon/stances/stance-verbs';
import { wordClass } from '../../../language/lexicon/word-class';
import type { Token } from '../../../language/parsed-text';
import { phraseAfter } from '../../../language/syntax/tied-phrase';
import { isAdverb, isFinite, isGerund, isPronoun, isVerbal } from '../../../language/syntax/tags';
import type { Attribution } from '../../../model/analysis';
import type { TokenIndex } from '../../../model/text';
import { touching } from '../../../text/sorted-spans';
import { contains } from '../../../text/span';
import { isMeantBy, type Questioned } from './candidate';

/** Holders who are not the ones that take the position: those who are urged, threatened, accused or quoted. */

const BIDDING = wordClass('bidding');
const CHARGING = wordClass('charging');

/** "asked Roe to drop it": who is bidden is not the one that calls for it. */
export function isAddressee({ article, cue, position: { holder, stance } }: Questioned): boolean {
  if (!cue || !/^(?:calls-for|warns|opposes)$/.test(stance ?? '')) return false;
  const { tokens } = cue.sentence;
  if (!takesObject(tokens, cue.at)) return false;
  const end = phraseAfter(tokens, cue.at + 1);
  if (end === null || isPronoun(tokens[cue.at + 1])) return false;
  return /^(?:to|not|with|of|against|over|that)$/.test(tokens[end]?.normal ?? '') &&
    isHead(tokens, cue.at + 1, end)
    ? isMeantBy(article, holder, tokens.slice(end - 1, end))
    : false;
}

/** Whether no possessor ends a phrase: “Roe’s party” is not Roe. */
function isHead(tokens: readonly Token[], start: TokenIndex, end: TokenIndex): boolean {
  return !/^(?:'s|')$/.test(tokens[end - 1]!.normal) && end > start;
}

function takesObject(tokens: readonly Token[], at: TokenIndex): boolean {
  const verb = verbLemma(tokens[at]);
  return (
    BIDDING.has(verb) || CHARGING.has(verb) || /^(?:threaten|call|criticise|criticize)$/.test(verb)
  );
}

/** "Roe was asked by the union to reopen it": the subject of a passive is not the one that does it. */
export function isPassiveSubject({ article, cue, position: { holder } }: Questioned): boolean {
  if (!cue) return false;
  const { tokens } = cue.sentence;
  const verb = verbLemma(tokens[cue.at]);
  const own = ownVerb(tokens, cue.at);
  if (!own.passive || isGerund(tokens[cue.at]) || !takesObject(tokens, cue.at)) return false;
  if (!(BIDDING.has(verb) || stanceVerb(verb))) return false;
  const by = tokens.slice(cue.at + 1).findIndex(({ normal }) => normal === 'by');
  const agent = by < 0 ? null : phraseAfter(tokens, cue.at + by + 2);
  if (agent !== null && isMeantBy(article, holder, tokens.slice(cue.at + by + 2, agent)))
    return false;
  return isMeantBy(article, holder, tokens.slice(0, own.start));
}

/** "singles out Chile, warning it of a tax": what a participle tells is done by the subject, and by nobody named after the verb. */
export function isBeforeParticiple({ article, cue, position: { holder } }: Questioned): boolean {
  if (!cue) return false;
  const { tokens } = cue.sentence;
  if (!isGerund(tokens[cue.at]) || !isPronoun(tokens[cue.at + 1])) return false;
  let comma = cue.at - 1;
  while (isAdverb(tokens[comma])) comma--;
  if (tokens[comma]?.text !== ',') return false;
  const verb = tokens.findLastIndex((token, at) => at < comma && isFinite(token));
  if (
    verb < 0 ||
    (stanceVerb(verbLemma(tokens[verb])) === undefined && isSpeech(tokens, verb, comma))
  )
    return false;
  return (
    isMeantBy(article, holder, tokens.slice(verb + 1, comma)) &&
    !isMeantBy(article, holder, tokens.slice(0, verb))
  );
}

/** "said Roe, warning them": the subject stands behind its verb. */
function isSpeech(tokens: readonly Token[], verb: TokenIndex, comma: TokenIndex): boolean {
  return SPEAKING.has(verbLemma(tokens[verb])) && phraseAfter(tokens, verb + 1) === comma;
}

const SPEAKING = wordClass('speaking-verb');
const ACCUSERS = wordClass('accuser');

/** "Prosecutors say Roe told him to burn it": what somebody is said by those who accuse him to want is not his own word. */
export function isAccused({
  article,
  attributions,
  cue,
  position: { holder },
}: Questioned): boolean {
  if (!cue) return false;
  const word = cue.sentence.tokens[cue.at]!;
  return attributions.some(
    (other) =>
      other.source !== undefined &&
      other.source.entity !== holder &&
      other.cue !== undefined &&
      !contains(other.cue, word) &&
      other.content.some((span) => contains(span, word)) &&
      !parts(article.tokensIn({ start: other.cue.end, end: word.start })) &&
      isCharge(article.tokensIn(other.source.span), article.tokensIn(other.cue)),
  );
}

/** Whether a clause begins that is no more of what was said: “…, *but* Oslo insists”. */
function parts(between: readonly Token[]): boolean {
  return between.some(({ normal }) => /^(?:but|;)$/.test(normal));
}

function isCharge(source: readonly Token[], cue: readonly Token[]): boolean {
  return (
    source.some(({ lemma, normal }) => ACCUSERS.has(lemma) || ACCUSERS.has(normal)) ||
    cue.some(
      (token) => CHARGING.has(verbLemma(token)) || /^(?:allege|claim)$/.test(verbLemma(token)),
    )
  );
}

/** The least part of the words that is another’s. */
const LEAST_QUOTED = 0.4;

/** "Roe said Poe had told her: “I will go”": what is quoted within another’s words is that other’s promise. */
export function isQuotedWithin({
  article,
  attributions,
  told,
  position: { holder, stance, content },
}: Questioned): boolean {
  if (!/^(?:commits|denies)$/.test(stance ?? '') || !told) return false;
  const inner = attributions.find(
    (other) => other !== told && isWithin(other, told) && other.source?.entity !== holder,
  );
  if (inner && inner.content.some((span) => sharesMost(span, content))) return true;
  const quoted = touching(article.text.quotations, content).find(
    ({ start }) => start > content.start + 1,
  );
  const words = article.tokensIn(content);
  const mark = words.findIndex(
    ({ text, start }) =>
      start > content.start + 1 && (/^[‘']$/.test(text) || start === quoted?.start),
  );
  if (mark < 0) return false;
  const lead = words.slice(0, mark);
  const verb = lead.findLastIndex((token) =>
    /^(?:tell|say|promise|vow|answer|reply|ask)$/.test(verbLemma(token)),
  );
  if (verb < 1 || mark - verb > 4 || lead.slice(verb + 1).some(isVerbal)) return false;
  const last = words.at(-1)!;
  if (last.end - words[mark]!.start < LEAST_QUOTED * (content.end - content.start)) return false;
  const subject = lead.slice(Math.max(0, verb - 3), verb);
  return !subject.some(({ normal }) => /^(?:i|we|it)$/.test(normal));
}

function isWithin(inner: Attribution, outer: Attribution): boolean {
  const { cue } = inner;
  return cue !== undefined && outer.content.some((span) => contains(span, cue));
}

function sharesMost(
  inner: { start: number; end: number },
  outer: { start: number; end: number },
): boolean {
  const shared = Math.min(inner.end, outer.end) - Math.max(inner.start, outer.start);
  return shared * 2 > outer.end - outer.start;
}
