import type { Token } from '../parsed-text';

/**
 * Classes of parts of speech by name. The tags are those of the Penn Treebank (Marcus, Santorini, Marcinkiewicz: “Building a large
 * annotated corpus of English”, 1993), as `tag.ts` gives them; adverbs and determiners it does not part further.
 */
const TAGS =
  'NN NNS NNP NNPS JJ JJR JJS VB VBD VBZ VBP VBG VBN MD RB DT PRP PRP$ POS CD IN TO CC EX WP WP$ WDT WRB UH . , : `` $ # -LRB- -RRB-'.split(
    ' ',
  );

/** Whether a token is of a class; no token, as beyond a sentence’s edge, is of none. */
export type TagClass = (token: Pick<Token, 'tag'> | undefined) => boolean;

/**
 * The class of some tags, parted by blanks; a star stands for any ending: "NN* JJ*" are nouns and adjectives. To be called once, as a
 * module is loaded.
 *
 * @throws RangeError for what is no tag.
 */
export function tagged(tags: string): TagClass {
  const members = new Set(
    tags.split(' ').flatMap((pattern) => {
      const stem = pattern.replace(/\*$/, '');
      const fitting = TAGS.filter((tag) =>
        stem === pattern ? tag === stem : tag.startsWith(stem),
      );
      if (fitting.length === 0) throw new RangeError(`“${pattern}” is no tag.`);
      return fitting;
    }),
  );
  return (token) => token !== undefined && members.has(token.tag);
}

/** Nouns of all kinds: "ministry", "ministries", "Oslo". */
export const isNoun = tagged('NN*');
/** Common nouns: "ministry", "ministries". */
export const isCommonNoun = tagged('NN NNS');
/** Proper nouns: "Oslo", "Greens". */
export const isProperNoun = tagged('NNP*');
/** Nominal words, which name or describe: nouns and adjectives, as they stand between an article and its noun. */
export const isNominal = tagged('NN* JJ*');
/** The ’s of a possessor, a token of its own. */
export const isPossessive = tagged('POS');
/** Adjectives, compared ones too: "old", "older". */
export const isAdjective = tagged('JJ*');
/** Numerals: "two", "1,200". */
export const isNumber = tagged('CD');

/** Determiners: "the", "a", "this", "no". */
export const isDeterminer = tagged('DT');
/** Possessive pronouns: "his", "their". */
export const isPossessivePronoun = tagged('PRP$');
/** What opens a noun phrase: a determiner or a possessive pronoun. */
export const opensPhrase = tagged('DT PRP$');
/** Personal pronouns: "she", "them". */
export const isPronoun = tagged('PRP');
/** Relative and asking pronouns: "who", "which"; "that" is tagged as a preposition. */
export const isRelative = tagged('WP WDT');

/** Verbs of all forms, without modals. */
export const isVerb = tagged('VB*');
/** Verbs of all forms and modals. */
export const isVerbal = tagged('VB* MD');
/** Modal verbs: "will", "should", "cannot". */
export const isModal = tagged('MD');
/** Finite verbs: what makes a clause. "said", "says", "say", "will". */
export const isFinite = tagged('VBD VBZ VBP MD');
/** Verbs that are finite themselves: no modal. */
export const isTensed = tagged('VBD VBZ VBP');
/** Verbs whose form can only be finite: "said", "says", where "say" may be an infinitive. */
export const isSurelyFinite = tagged('VBD VBZ');
/** The base form: infinitives and orders. */
export const isBaseForm = tagged('VB');
/** Gerunds and present participles: "saying". */
export const isGerund = tagged('VBG');
/** Past participles: "been", "vetoed". */
export const isPastParticiple = tagged('VBN');
/** Participles, past and present. */
export const isParticiple = tagged('VBN VBG');

export const isAdverb = tagged('RB');
/** Prepositions and subordinating conjunctions, which the tag set does not part: "of", "because", "that". */
export const isPreposition = tagged('IN');
/** What governs a noun phrase: a preposition, or "to". */
export const governs = tagged('IN TO');
export const isTo = tagged('TO');
/** Coordinating conjunctions: "and", "but", "&". */
export const isConjunction = tagged('CC');
/** Quotation marks, opening and closing. */
export const isQuotationMark = tagged('``');
