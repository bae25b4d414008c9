import { isSpeechNoun } from '../../../language/lexicon/speech-nouns';
import type { Candidate } from '../candidate';
import { sentenceEnd } from './clauses';
import { spanOf, type Line, type Stretch } from './line';
import { phraseBefore } from './noun-phrase';

/** "Delgado’s vow that the law would fall", "her vow that …": a noun with an owner and a clause. */
export function byNouns(line: Line): readonly Candidate[] {
  const { tokens, quoted } = line;
  return tokens.flatMap((token, at) => {
    if (!/^NNS?$/.test(token.tag) || !isSpeechNoun(token.lemma) || quoted[at]) return [];
    if (tokens[at + 1]?.normal !== 'that' || quoted[at + 1]) return [];
    const source = ownerOf(line, at);
    const end = sentenceEnd(line, at + 2);
    if (!source || end <= at + 2) return [];
    return [
      {
        content: [spanOf(line, { start: at + 1, end })] as const,
        cue: spanOf(line, { start: at, end: at + 1 }),
        source: spanOf(line, source),
        confidence: 0.7,
      },
    ];
  });
}

/** Whose it is: "her", "the mayor’s", with adjectives in between. */
function ownerOf({ tokens }: Line, noun: number): Stretch | null {
  let at = noun - 1;
  while (at >= 0 && /^(?:JJ|RB|VBN)$/.test(tokens[at]!.tag)) at--;
  const owner = tokens[at];
  if (owner?.tag === 'PRP$' && owner.normal !== 'its') return { start: at, end: at + 1 };
  if (owner?.tag !== 'POS') return null;
  const start = phraseBefore(tokens, at);
  return start === null ? null : { start, end: at };
}
