import { wordClass } from '../../../language/lexicon/word-class';
import type { Token } from '../../../language/parsed-text';

const VOICES = wordClass('voice');

/** Whether a noun names those who speak for the body or place that they are of: "Oslo officials", "representatives of Norway". */
export function isVoice({ lemma }: Token): boolean {
  return VOICES.has(lemma);
}

const BODY = wordClass('own-body');

/** What an official speaks for: "the government", "her party". */
export function isBody({ lemma }: Token): boolean {
  return BODY.has(lemma);
}
