import {
  genderOfFamilyName,
  isFamilyName,
  isLeadingFamilyName,
} from '../../../language/lexicon/family-names';
import type { Gender } from '../../../language/lexicon/gender';
import { genderOfGivenName } from '../../../language/lexicon/given-names';
import { genderOfTitle } from '../../../language/lexicon/honorifics';
import { genderOfOffice } from '../../../language/lexicon/offices';
import { genderOfPersonNoun, isRelation } from '../../../language/lexicon/person-nouns';
import type { Token } from '../../../language/parsed-text';
import type { Stretch } from '../../../language/stretch';
import { appositionHead, type HeadSought } from '../../../language/syntax/apposition';
import { isNominal, tagged } from '../../../language/syntax/tags';
import type { TokenIndex } from '../../../model/text';
import type { FoundPerson } from '../names/piece';

/** What tells the gender of whom a name is of, in order: the first that tells it is right. */
const SIGNS: readonly ((found: FoundPerson) => Gender | null)[] = [
  ({ sentence, piece }) => genderBefore(sentence.tokens, piece.name.start),
  ({ sentence, piece }) => genderAfter(sentence.tokens, piece.name.end),
  ({ sentence, piece }) => genderOfName(wordsIn(sentence.tokens, piece.name)),
];

/** What one naming tells of gender: titles and kinship before it, then the apposition behind it, then the name itself. */
export function genderAt(found: FoundPerson): Gender | null {
  for (const sign of SIGNS) {
    const gender = sign(found);
    if (gender) return gender;
  }
  return null;
}

function wordsIn(tokens: Tokens, { start, end }: Stretch): readonly string[] {
  return tokens.slice(start, end).map(({ normal }) => normal);
}

/** An apposition, in the singular, that tells a gender: “Jane Roe, | a spokeswoman for …”. */
const SAYS_GENDER: HeadSought = {
  tells: (token) => genderOfNoun(token) !== null,
  over: tagged('NN NNP JJ DT PRP$ POS CD'),
  within: 5,
};

function genderOfNoun({ normal }: Token): Gender | null {
  return genderOfOffice(normal) ?? genderOfPersonNoun(normal);
}

type Tokens = FoundPerson['sentence']['tokens'];

/** The gender that the title or kinship before a name tells: “Ms. | Roe”, “her husband, | Paul”, “Spokeswoman | Jane Roe”. */
function genderBefore(tokens: Tokens, name: TokenIndex): Gender | null {
  for (let at = name - 1; at >= 0 && at >= name - 3; at--) {
    const { normal, text } = tokens[at]!;
    if (text === ',' && at === name - 1) continue;
    if (!isNominal(tokens[at])) return null;
    const gender = genderOfTitle(normal) ?? genderOfNoun(tokens[at]!);
    if (gender) return gender;
  }
  return null;
}

/** The gender that the head of an apposition tells: “Jane Roe, | a spokeswoman for …”. */
function genderAfter(tokens: Tokens, after: TokenIndex): Gender | null {
  if (tokens[after]?.text !== ',') return null;
  // “Paul Roe, his wife …”
  const next = tokens[after + 1]?.normal;
  if (next === 'his' || next === 'her') {
    if (!isRelation(tokens[after + 2]?.normal ?? '')) return null;
    return next === 'his' ? 'man' : 'woman';
  }
  const head = tokens[appositionHead(tokens, after, SAYS_GENDER)];
  return head ? genderOfNoun(head) : null;
}

/** By the words of a full name. */
function genderOfName(words: readonly string[]): Gender | null {
  if (words.length < 2) return null;
  if (words.some((word) => /^(?:thi|bint|binti|kaur|devi|begum|bibi)$/.test(word))) return 'woman';
  if (words.slice(1).some((word) => /^(?:bin|ibn|ould)$/.test(word))) return 'man';
  // Chinese and Korean given names tell little, and what stands first is the family’s.
  if (isLeadingFamilyName(words[0]!) && !isFamilyName(words.at(-1)!)) return null;
  // “J. Edgar Orr” goes by the second.
  const given = words.find((word) => word.replace('.', '').length > 1) ?? '';
  return genderOfGivenName(given) ?? genderOfFamilyName(words.at(-1)!);
}
