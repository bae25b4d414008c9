import type { Token } from '../../../language/parsed-text';
import { phraseStart } from '../../../language/syntax/noun-phrase';
import { isNominal, isNoun, isPossessivePronoun } from '../../../language/syntax/tags';
import type { EntityId } from '../../../model/analysis';
import type { TokenIndex } from '../../../model/text';
import { touching } from '../../../text/sorted-spans';
import { isBody } from '../holders/voices';
import type { NamedArticle } from '../named-article';

/** What of a statement are words for the speaker: "I", and in reported speech "he", "her government". */
export interface Self {
  readonly isSelf: (token: Token) => boolean;
  /** Whether he may promise for others: an official, a body, a country. */
  readonly inOffice: boolean;
}

/** Who speaks: one or several, of which kind. */
export interface Speakers {
  readonly holders: readonly EntityId[];
  readonly person: boolean;
  readonly inOffice: boolean;
}

const FIRST_PERSON = /^(?:i|we|us|my|our)$/;
const OF_PERSON = /^(?:he|she|we|i)$/;
const OF_SEVERAL = /^(?:they|we)$/;
const OF_BODY = /^(?:it|they|we)$/;

/** Whose words mean the speakers themselves: "we" in a quotation, "he" or his name in reported speech. */
export function selfOf(article: NamedArticle, { holders, person, inOffice }: Speakers): Self {
  const pronoun = !person ? OF_BODY : holders.length > 1 ? OF_SEVERAL : OF_PERSON;
  return {
    inOffice,
    isSelf: (token) => {
      if (touching(article.text.quotations, token).length > 0)
        return FIRST_PERSON.test(token.normal);
      const named = article.mentionEndingWith(token);
      // Where it is known whom "he" means, that tells.
      return named ? holders.includes(named.entity) : pronoun.test(token.normal);
    },
  };
}

/** Whether the noun or pronoun at `at` means the speaker or what he speaks for: "we", "our side", "his country". */
export function isOwn(
  tokens: readonly Token[],
  at: TokenIndex,
  { isSelf, inOffice }: Self,
): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (isSelf(token)) return true;
  if (!isNoun(token)) return false;
  const owner = tokens[phraseStart(tokens, at, { over: isNominal }) - 1];
  if (owner?.normal === 'this') return inOffice && isBody(token);
  if (!owner || !isPossessivePronoun(owner)) return false;
  return isSelf(owner) || (isBody(token) && /^(?:his|her|its|their)$/.test(owner.normal));
}
