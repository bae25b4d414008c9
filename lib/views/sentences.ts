import type { TextSpan } from '../model/text';
import { overlaps } from '../text/span';
import { shownWords, whole } from './quoting';

/** A stretch of a sentence as it is shown: the words that matter, those that signal them, and all else. */
export interface SentencePart {
  readonly words: string;
  readonly is: 'content' | 'cue' | 'rest';
}

/** What matters in a sentence. */
export interface Marked {
  readonly contents: readonly TextSpan[];
  readonly cues: readonly TextSpan[];
}

/** The whole sentences that hold all of some spans; where none is known, what the spans themselves take in. */
export function sentenceAround(
  sentences: readonly TextSpan[],
  spans: readonly TextSpan[],
): TextSpan {
  const marked = whole(spans);
  return whole([marked, ...sentences.filter((sentence) => overlaps(sentence, marked))]);
}

/** A sentence in parts, in reading order. A word that signals what matters is one also where it stands among it. */
export function sentenceParts(
  text: string,
  sentence: TextSpan,
  { contents, cues }: Marked,
): readonly SentencePart[] {
  const bounds = [sentence, ...contents, ...cues].flatMap(({ start, end }) => [start, end]);
  const places = [...new Set(bounds)]
    .filter((place) => place >= sentence.start && place <= sentence.end)
    .toSorted((one, other) => one - other);
  const parts: SentencePart[] = [];
  for (const [at, end] of places.slice(1).entries()) {
    const start = places[at]!;
    const within = (span: TextSpan) => span.start <= start && end <= span.end;
    const is = cues.some(within) ? 'cue' : contents.some(within) ? 'content' : 'rest';
    const words = shownWords(text, [{ start, end }]);
    const before = parts.at(-1);
    if (before?.is === is) parts.splice(-1, 1, { words: before.words + words, is });
    else parts.push({ words, is });
  }
  return parts;
}
