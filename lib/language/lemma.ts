import { infinitiveOf, singularOf } from './compromise';

const FIXED: Readonly<Record<string, string>> = {
  is: 'be',
  are: 'be',
  was: 'be',
  were: 'be',
  been: 'be',
  being: 'be',
  am: 'be',
  "'m": 'be',
  "'re": 'be',
  has: 'have',
  had: 'have',
  having: 'have',
  "'ve": 'have',
  does: 'do',
  did: 'do',
  done: 'do',
  doing: 'do',
  "'ll": 'will',
  wo: 'will',
  ca: 'can',
  sha: 'shall',
  "n't": 'not',
  "'d": 'would',
  said: 'say',
  says: 'say',
  told: 'tell',
  felt: 'feel',
  found: 'find',
  left: 'leave',
  thought: 'think',
  saw: 'see',
  rose: 'rise',
  lay: 'lie',
  men: 'man',
  women: 'woman',
  people: 'person',
  media: 'media',
  data: 'data',
  news: 'news',
  politics: 'politics',
};

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
  const fixed = Object.hasOwn(FIXED, normal) ? FIXED[normal] : undefined;
  if (fixed !== undefined) return fixed;
  if (tag === 'VBD' || tag === 'VBN') return infinitiveOf(normal, 'PastTense');
  if (tag === 'VBZ') return infinitiveOf(normal, 'PresentTense');
  if (tag === 'VBG') return infinitiveOf(normal, 'Gerund');
  return tag === 'NNS' ? singularOf(normal) : normal;
}
