import { titleInFull } from '../../../language/lexicon/forms/abbreviations';
import { officeKind } from '../../../language/lexicon/offices';
import { countryNamed, countryOfCapital, countryOfDemonym } from '../../../language/lexicon/places';
import { wordClass } from '../../../language/lexicon/word-class';
import type { Token } from '../../../language/parsed-text';
import type { Stretch } from '../../../language/stretch';
import { isNoun } from '../../../language/syntax/tags';

const TIES = wordClass('title-tie');
/** What tells whose a title is, or how many hold it. */
const IDLE = wordClass('idle-determiner');
/** One word for offices that have several. */
const ONE_WORD: ReadonlyMap<string, string> = new Map([
  ['pm', 'premier'],
  ...called(wordClass('chairing'), 'chair'),
  ...called(wordClass('lawmaking-of-house'), 'representative'),
  ...called(wordClass('spokesperson'), 'spokesperson'),
]);

/** Words, each with the one that stands for all. */
function called(
  words: ReadonlySet<string>,
  one: string,
): readonly (readonly [word: string, one: string])[] {
  return [...words].map((word) => [word, one]);
}

/** The words of a phrase that say something: singular, abbreviations written out, countries and their adjectives by one name. */
export function titleContent(tokens: readonly Token[], { start, end }: Stretch): string[] {
  const content: string[] = [];
  for (let at = start; at < end; at++) {
    const { normal, lemma } = tokens[at]!;
    if (TIES.has(normal) || IDLE.has(normal) || !/^[\p{L}\p{N}]/u.test(normal)) continue;
    const next = tokens[at + 1];
    const two = next && at + 1 < end ? `${normal} ${next.normal}` : '';
    const country = two ? (countryOfDemonym(two) ?? countryNamed(two)) : undefined;
    if (country) {
      content.push(`@${country}`);
      at++;
      continue;
    }
    const one = countryOfDemonym(normal) || countryNamed(normal) || countryOfCapital(normal);
    if (one) {
      content.push(`@${one}`);
      continue;
    }
    const word = (isNoun(tokens[at]) ? singular(normal, lemma) : normal).replace(/\.$/, '');
    content.push(ONE_WORD.get(word) ?? titleInFull(word) ?? word);
  }
  return content;
}

function singular(normal: string, lemma: string): string {
  if (lemma !== normal) return lemma;
  if (normal.endsWith('men')) return `${normal.slice(0, -3)}man`;
  return /[^s]s$/.test(normal) && officeKind(normal.slice(0, -1)) ? normal.slice(0, -1) : normal;
}
