import type { Token } from '../../language/parsed-text';
import type { EntityId } from '../../model/analysis';
import { touching } from '../../text/sorted-spans';
import type { Scene } from './scene';

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
export function selfOf(scene: Scene, { holders, person, inOffice }: Speakers): Self {
  const pronoun = !person ? OF_BODY : holders.length > 1 ? OF_SEVERAL : OF_PERSON;
  return {
    inOffice,
    isSelf: (token) => {
      if (touching(scene.text.quotations, token).length > 0) return FIRST_PERSON.test(token.normal);
      return (
        pronoun.test(token.normal) ||
        scene
          .namingsIn(token)
          .some(({ entity, end }) => end === token.end && holders.includes(entity))
      );
    },
  };
}
