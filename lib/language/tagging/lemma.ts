import { IRREGULAR_FORMS } from '../lexicon/words';
import { infinitiveOf, singularOf } from './compromise';

const FIXED = IRREGULAR_FORMS.column('lemma');

/** So many words are remembered from text to text. */
const MOST_WORDS = 20_000;
const remembered = new Map<string, string>();

/** The dictionary form of a word by its Penn tag: "said" → "say". */
export function lemmaOf(normal: string, tag: string): string {
  if (!/^(?:VB[DGNZP]|VB|NNS|MD|RB)$/.test(tag) || normal.length > 40) return normal;
  const key = `${tag} ${normal}`;
  let lemma = remembered.get(key);
  if (lemma === undefined) {
    if (remembered.size >= MOST_WORDS) remembered.clear();
    lemma = foundLemma(normal, tag);
    remembered.set(key, lemma);
  }
  return lemma;
}

function foundLemma(normal: string, tag: string): string {
  if (normal === "'s" && tag === 'VBZ') return 'be';
  const fixed = FIXED.get(normal)?.[0];
  if (fixed !== undefined) return fixed;
  if (tag === 'VBD' || tag === 'VBN') return infinitiveOf(normal, 'PastTense');
  if (tag === 'VBZ') return infinitiveOf(normal, 'PresentTense');
  if (tag === 'VBG') return infinitiveOf(normal, 'Gerund');
  return tag === 'NNS' ? singularOf(normal) : normal;
}
