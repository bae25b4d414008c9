import { qualifiesOffice } from '../../../language/lexicon/offices';
import { countryOfDemonym } from '../../../language/lexicon/places';
import { wordClass } from '../../../language/lexicon/word-class';
import type { ParsedText, Sentence, Token } from '../../../language/parsed-text';
import { phrase, spanOf, type Stretch, wording } from '../../../language/stretch';
import { isCapital } from '../../../language/syntax/sentence-start';
import { isPossessive } from '../../../language/syntax/tags';
import type { TokenIndex } from '../../../model/text';
import type { Office } from '../../../model/analysis';
import { type Leader, leaderIn } from '../people/leaders';
import type { Person } from '../people/person';
import type { OfficePhrase } from './office-phrases';
import { isPublicOffice } from './public-office';

const MANY = wordClass('office-of-many');

/** The words of an office, where they stand. */
type Words = Pick<Office, 'title' | 'span'>;

/**
 * The words that an article has for the office of somebody whom everybody knows, though it says of nobody that he holds it: “the
 * prime minister’s visit”. Null where it has none, or gives the office to somebody else.
 */
export function knownOffice(
  person: Person,
  phrases: ReadonlyMap<Person, readonly OfficePhrase[]>,
  { sentences }: ParsedText,
): Words | null {
  const leader = leaderIn(person.names);
  if (!leader) return null;
  const others = [...phrases].flatMap(([other, said]) => (other === person ? [] : said));
  const rivals = [...phrases.keys()]
    .filter((other) => other !== person)
    .flatMap(({ names }) => leaderIn(names) ?? []);
  for (const office of [...leader.offices.filter((each) => !MANY.has(each)), 'leader']) {
    const words = office.split(' ');
    const led = office === 'leader';
    if (
      rivals.some(({ offices, country }) =>
        led ? country === leader.country : offices.includes(office),
      )
    )
      continue;
    if (!led && isHeld(words, others)) continue;
    const found = firstSaid(sentences, words, leader);
    if (found)
      return {
        title: wording(found.sentence.tokens, found.words),
        span: spanOf(found.sentence, found.words),
      };
  }
  return null;
}

/** Whether the article gives an office to one of others. */
function isHeld(office: readonly string[], said: readonly OfficePhrase[]): boolean {
  return said.some(({ sentence: { tokens }, words }) => {
    const text = ` ${phrase(tokens, words)} `;
    return text.includes(` ${office.join(' ')} `) && isPublicOffice(tokens, words);
  });
}

/** The first place where an office is spoken of and no name follows; a leader only by the country. */
function firstSaid(
  sentences: readonly Sentence[],
  office: readonly string[],
  { country }: Leader,
): { readonly sentence: Sentence; readonly words: Stretch } | null {
  for (const sentence of sentences) {
    const { tokens } = sentence;
    for (let at = 0; at + office.length <= tokens.length; at++) {
      if (!office.every((word, more) => tokens[at + more]!.normal === word)) continue;
      const end = at + office.length;
      if (isCapital(tokens[end]) || isOther(tokens[at - 1])) continue;
      const { start, of } = countryBefore(sentence, at);
      if (of === undefined ? office[0] === 'leader' : of !== country) continue;
      return { sentence, words: { start, end } };
    }
  }
  return null;
}

/** Whether a word makes an office another than the one it names: “the *deputy* prime minister”, “the *next* president”. */
function isOther(token: Token | undefined): boolean {
  if (!token || countryOfDemonym(token.normal) !== undefined) return false;
  return qualifiesOffice(token.normal) || /^(?:assistant|next|new)$/.test(token.normal);
}

/** Where a country’s adjective begins that stands before an office, and whose it is: “the *Russian* president”. */
function countryBefore(
  { tokens }: Sentence,
  at: TokenIndex,
): { readonly start: TokenIndex; readonly of: string | undefined } {
  const end = isPossessive(tokens[at - 1]) ? at - 1 : at;
  for (const length of [2, 1]) {
    if (end < length) continue;
    const of = countryOfDemonym(phrase(tokens, { start: end - length, end }));
    if (of !== undefined) return { start: end - length, of };
  }
  return { start: at, of: undefined };
}
