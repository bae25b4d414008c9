import { wordClass } from '../../language/lexicon/word-class';
import type { ParsedText, Sentence, Token } from '../../language/parsed-text';
import { overAdverbials } from '../../language/syntax/clauses';
import {
  governs,
  isConjunction,
  isFinite,
  isModal,
  isPronoun,
  tagged,
} from '../../language/syntax/tags';
import type { TextSpan, TokenIndex } from '../../model/text';
import { indexAt, touching } from '../../text/sorted-spans';
import type { Candidate } from './candidate';
import { tokenAt } from './token-at';

/** What is somebody’s word, and what the writer’s own: where a statement ends, and what is none. */

/** Tokens of the shortest statement that is left when the writer’s words are cut off. */
const FEWEST_TOKENS = 3;
const CLAIM = wordClass('claim');
/** Conjunctions with which the writer sets something against what was said. */
const AGAINST = /^(?:though|although|whereas|while)$/;
/** Tokens within which the verb of such a clause stands. */
const CLAUSE_TOKENS = 10;
const OPENS_OTHER = tagged('DT PRP$ NN* JJ* CD EX');

/**
 * A candidate without the writer’s words behind the statement: "… that it was safe*, a claim that firemen dispute*", "*, though it
 * burned at noon*". Only behind the cue; what stands before "he said" is all said.
 */
export function withoutWriter(text: ParsedText, candidate: Candidate): Candidate {
  const { cue, content } = candidate;
  const last = content.at(-1)!;
  const place = tokenAt(text, last.start);
  // What stands behind a colon is a turn of a talk, and all of it is said.
  if (!cue || cue.end > last.start || !place || !isWord(text, cue)) return candidate;
  const { tokens } = place.sentence;
  const first = indexAt(tokens, last.start);
  for (let at = first + FEWEST_TOKENS; at < tokens.length && tokens[at]!.end <= last.end; at++) {
    const token = tokens[at]!;
    if (token.text !== ',' || touching(text.quotations, token).length > 0) continue;
    if (!speaksHimself(tokens, at)) continue;
    const cut = { start: last.start, end: tokens[at - 1]!.end };
    return {
      ...candidate,
      content: [...content.slice(0, -1), cut] as unknown as Candidate['content'],
    };
  }
  return candidate;
}

function isWord({ article }: ParsedText, { start, end }: TextSpan): boolean {
  return /\p{L}/u.test(article.text.slice(start, end));
}

/** Whether the writer speaks behind a comma. */
function speaksHimself(tokens: readonly Token[], comma: TokenIndex): boolean {
  const [first, second, third, fourth] = tokens.slice(comma + 1, comma + 5);
  if (!first || !second) return false;
  if (first.normal === 'to' && second.normal === 'which') return true;
  if (AGAINST.test(first.normal))
    return tokens.slice(comma + 2, comma + CLAUSE_TOKENS).some(isFinite);
  if (first.normal === 'even' && second.normal === 'though') return true;
  if (first.normal === 'but') return opensAgainst(tokens, comma + 2);
  const noun = CLAIM.has(second.normal)
    ? third
    : CLAIM.has(third?.normal ?? '')
      ? fourth
      : undefined;
  return /^an?$/.test(first.normal) && noun !== undefined;
}

/** Whether a plain fact of somebody or something else stands there: "but *the bank found* no trace". */
function opensAgainst(tokens: readonly Token[], from: TokenIndex): boolean {
  const first = tokens[from];
  if (
    isPronoun(first) ||
    !OPENS_OTHER(first) ||
    /^(?:that|this|these|those|there)$/.test(first!.normal)
  )
    return false;
  const reach = tokens.slice(from, from + CLAUSE_TOKENS);
  const verb = reach.find((token) => isFinite(token) || token.text === ',');
  return verb !== undefined && isFinite(verb) && !isModal(verb) && verb.lemma !== 'be';
}

/** "*nothing* about it": what nobody said. */
const NOTHING = /^(?:nothing|little)$/;
const OF_TIME = /^(?:late|early|later|earlier|shortly|soon)$/;
/** Tokens behind a cue within which "nothing" stands: "told the paper *nothing*". */
const NEAR = 4;

/** Whether a candidate’s words are no statement: nothing was said, only when is told, or a headline tells what the text is about. */
export function isStatement(text: ParsedText, candidate: Candidate): boolean {
  const { cue, content } = candidate;
  if (!cue) return true;
  const place = tokenAt(text, cue.end - 1);
  if (!place) return true;
  const { sentence } = place;
  const at = indexAt(sentence.tokens, cue.end - 1);
  return !(
    saysNothing(sentence, at, content[0]) ||
    tellsWhen(sentence, at, content) ||
    isHeadline(text, sentence, candidate)
  );
}

function saysNothing({ tokens }: Sentence, cue: TokenIndex, content: TextSpan): boolean {
  for (let at = cue + 1; at <= cue + NEAR && at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.start > content.start) return false;
    const none =
      NOTHING.test(token.normal) ||
      (token.normal === 'word' &&
        /^(?:no|a)$/.test(tokens[at - 1]!.normal) &&
        (tokens[at - 1]!.normal === 'no' || tokens[at - 2]?.normal === 'not'));
    if (!none) continue;
    let next = at + 1;
    while (/^(?:more|further|else|new|at|all)$/.test(tokens[next]?.normal ?? '')) next++;
    const after = tokens[next];
    return (
      !after ||
      governs(after) ||
      isConjunction(after) ||
      after.normal === 'when' ||
      /^[.,;:]$/.test(after.text)
    );
  }
  return false;
}

function tellsWhen({ tokens }: Sentence, cue: TokenIndex, content: Candidate['content']): boolean {
  if (content.length > 1 || content[0].start < tokens[cue]!.end) return false;
  if (content[0].start >= tokens.at(-1)!.end) return false;
  const from = indexAt(tokens, content[0].start);
  if (from <= cue) return false;
  let end = from;
  while (end < tokens.length && tokens[end]!.end <= content[0].end) end++;
  if (end === from) return false;
  let at = from;
  while (at < end && OF_TIME.test(tokens[at]!.normal)) at++;
  return overAdverbials(tokens, at, end) >= end;
}

/** Words of the shortest headline within a text. */
const SHORTEST_HEADLINE = 4;

/** Whether a candidate stands within a headline that tells what the text is about, and by whom: "What Roe Said of the Plan". */
function isHeadline(
  { sentences }: ParsedText,
  sentence: Sentence,
  { source, cue }: Candidate,
): boolean {
  const { tokens, block } = sentence;
  if (!source || source.start <= sentence.start || cue!.start < source.end) return false;
  const at = sentences.indexOf(sentence);
  if (sentences[at - 1]?.block === block || sentences[at + 1]?.block === block) return false;
  if (tokens.length < SHORTEST_HEADLINE || /^[.!?…:”"]$/.test(tokens.at(-1)!.text)) return false;
  const long = tokens.filter(({ text }) => /^\p{L}{4,}/u.test(text));
  return long.length > 1 && long.every(({ text }) => /^\p{Lu}/u.test(text));
}
