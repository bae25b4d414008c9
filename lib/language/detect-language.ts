import { readWords } from './lexicon/read-words';
import languages from './lexicon/words/forms/languages.txt?raw';

const LANGUAGES = readWords(languages, 'languages.txt');
/** The commonest small words of languages in Latin script; what they are is told apart by how many a text holds. */
const SMALL_WORDS = byLanguage('small words');
/** Scripts that tell the language, or a fair guess at it, by themselves. */
const SCRIPTS = byLanguage('scripts').map(
  ([language, names]) => [language, names.map((name) => `\\p{Script=${name}}`).join('')] as const,
);
const ANY_SCRIPT = new RegExp(`[${SCRIPTS.map(([, script]) => script).join('')}]`, 'u');
/** As much of a text as tells its language. */
const SAMPLE = 20_000;
/** Texts of fewer words show too little to be called foreign. */
const FEW_WORDS = 8;

/**
 * The language of a text by its script and its small words, as a BCP 47 tag; `und` where neither tells.
 * A few words without any sign of another language pass as English, so that a stray line is not refused.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  if (ANY_SCRIPT.test(sample)) {
    const latin = count(sample, '\\p{Script=Latin}');
    for (const [language, script] of SCRIPTS) {
      const letters = count(sample, script);
      if (letters > latin || (language === 'ja' && letters > 20 && letters * 3 > latin))
        return language;
    }
  }
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return 'und';
  const counts = countsOf(words);
  // “Lea von der Au”, “João da Silva”: foreign names are no foreign text.
  const unnamed = countsOf(sample.replace(WITHIN_NAME, ' ').match(SMALL) ?? []);
  let best = 'und';
  let most = 0;
  for (const [language, list] of SMALL_WORDS) {
    const from = language === 'en' ? counts : unnamed;
    const met = list.reduce((sum, word) => sum + (from.get(word) ?? 0), 0);
    const share = met / words.length;
    if (share > most) {
      best = language;
      most = share;
    }
  }
  if (words.length < FEW_WORDS) return most === 0 || best === 'en' ? 'en' : best;
  return most < 0.08 ? 'und' : best;
}

/** Small words between two with a capital: “*von der* Au”. */
const WITHIN_NAME = /(?<=\p{Lu}[\p{L}’'-]* )(?:\p{Ll}{1,4} ){1,2}(?=\p{Lu})/gu;
/** Words that are written small. */
const SMALL = /(?<![\p{L}])\p{Ll}+(?!\p{L})/gu;

function countsOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function count(text: string, script: string): number {
  return text.match(new RegExp(`[${script}]`, 'gu'))?.length ?? 0;
}

/** What a column says by language, those first that are taken where two have as many. */
function byLanguage(column: string): readonly (readonly [string, readonly string[]])[] {
  const order = LANGUAGES.column('order');
  const said = LANGUAGES.column(column).groups;
  return said
    .flatMap(([words, names]) => names.map((name) => [name, words] as const))
    .toSorted(([one], [other]) => Number(order.get(one)![0]) - Number(order.get(other)![0]));
}
