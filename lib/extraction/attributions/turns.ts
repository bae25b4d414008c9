import { anyOf, wordClass } from '../../language/lexicon/word-class';
import type { ParsedText, Sentence } from '../../language/parsed-text';
import { isProperNoun } from '../../language/syntax/tags';
import type { TextOffset, TextSpan } from '../../model/text';
import { touching } from '../../text/sorted-spans';
import { TURN } from '../confidences';
import type { Candidate } from './candidate';
import { colonBehindName } from './rules/layout/labels';

/** So many turns make a text a conversation; fewer are labels and headlines. */
const FEWEST_TURNS = 3;
/** Tokens of the longest name that labels a turn. */
const LONGEST_NAME = 5;
const CAPITALS = /^[\p{Lu}.’'-]{3,}$/u;

/** Who talks asks, and says "I", "we" and "you"; a list by names ("Ruiz: 12 seats") doesn’t. */
const TALK = new RegExp(String.raw`\?|\b(?:${anyOf('first-person')})\b`, 'i');

/** What one says in a talk, with the label that names who speaks. */
export type Turn = Candidate &
  Required<Pick<Candidate, 'source' | 'cue'>> & {
    /** Whether it is a question whose label names nobody: "Q: Will you stay?" Nobody is told to have said it. */
    readonly asked: boolean;
  };

/**
 * The turns of an interview or a debate as it is printed: "RUIZ: We will see." A turn goes on to the next one, over paragraphs too;
 * the last ends with its paragraph.
 */
export function turnsIn({ sentences, article }: ParsedText): readonly Turn[] {
  const labels = sentences.flatMap((sentence, at) => {
    // Within a paragraph only a name in capitals opens a turn.
    const opens = sentences[at - 1]?.block !== sentence.block;
    if (opens && isAsker(sentence)) return [{ at, colon: 1, asked: true }];
    const colon = colonBehindName(
      sentence.tokens,
      LONGEST_NAME,
      (token) => (opens && isProperNoun(token)) || CAPITALS.test(token.text),
    );
    return colon > 0 && article.blocks[sentence.block]!.kind !== 'heading'
      ? [{ at, colon, asked: false }]
      : [];
  });
  if (labels.length < FEWEST_TURNS) return [];
  const turns = labels.map(({ at, colon, asked }, index): Turn => {
    const { tokens, block } = sentences[at]!;
    const next = labels[index + 1]?.at;
    const after = sentences.slice(at + 1, next);
    const stop = after.findIndex(
      (sentence) => sentence.block !== block && (next === undefined || isAside(sentence)),
    );
    const own = [sentences[at]!, ...(stop < 0 ? after : after.slice(0, stop))];
    const start = tokens[colon + 1]!.start;
    return {
      content: pieces(own, start),
      cue: { start: tokens[colon]!.start, end: tokens[colon]!.end },
      source: { start: tokens[0]!.start, end: tokens[colon - 1]!.end },
      confidence: TURN,
      asked,
    };
  });
  const spoken = turns.filter(({ content }) =>
    content.some((span) => TALK.test(article.text.slice(span.start, span.end))),
  );
  const talk = spoken.length * 2 > turns.length || labels.some(({ asked }) => asked);
  return talk ? turns : [];
}

const ASKER = wordClass('asker');

/** Whether a sentence is labelled as a question: "QUESTION: Will you stay?" */
function isAsker({ tokens }: Sentence): boolean {
  return (
    tokens.length > 2 &&
    tokens[1]!.text === ':' &&
    ASKER.has(tokens[0]!.normal) &&
    /^\p{Lu}/u.test(tokens[0]!.text)
  );
}

/** Whether a sentence is an aside of the one who wrote the talk down: "(END VIDEO CLIP)". */
function isAside({ tokens }: Sentence): boolean {
  return /^[([]/.test(tokens[0]!.text);
}

/** What sentences say from an offset on, a span for each paragraph. */
function pieces(sentences: readonly Sentence[], start: TextOffset): Candidate['content'] {
  const spans: TextSpan[] = [];
  let block = -1;
  for (const sentence of sentences) {
    const last = spans.at(-1);
    if (last && sentence.block === block)
      spans[spans.length - 1] = { start: last.start, end: sentence.end };
    else spans.push({ start: Math.max(start, sentence.start), end: sentence.end });
    block = sentence.block;
  }
  return spans as [TextSpan, ...TextSpan[]];
}

/**
 * Candidates beside turns: what a speaker says of himself in his turn ("I think …") is the turn’s; what he says that others say
 * stands in it.
 */
export function besideTurns(
  text: ParsedText,
  candidates: readonly Candidate[],
  turns: readonly Turn[],
): readonly Candidate[] {
  if (turns.length === 0) return candidates;
  const spans = turns.flatMap(({ source, content: [first, ...more] }) => [
    { start: source.start, end: first.end },
    ...more,
  ]);
  const names = turns.map(({ source }) => source);
  return candidates.filter(({ cue, source, content }) => {
    if (touching(spans, cue ?? content[0]).length === 0) return true;
    if (!source || touching(names, source).length > 0) return false;
    return !/^(?:i|we|you)$/i.test(text.article.text.slice(source.start, source.end));
  });
}
