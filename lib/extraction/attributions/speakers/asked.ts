import { bodyHead } from '../../../language/lexicon/bodies';
import { officeKind } from '../../../language/lexicon/offices';
import { isPersonNoun } from '../../../language/lexicon/person-nouns';
import { anyOf, wordClass } from '../../../language/lexicon/word-class';
import type { ParsedText, Token } from '../../../language/parsed-text';
import { isPossessive, isRelative, tagged } from '../../../language/syntax/tags';
import type { EntityId } from '../../../model/analysis';
import type { TextOffset, TextSpan } from '../../../model/text';
import { indexAt, touching } from '../../../text/sorted-spans';
import type { Candidate } from '../candidate';
import { countryTold, isWithin } from './cast';

/** Who speaks by the rules, and the step that says so. */
export interface Ruled {
  readonly entity: EntityId | undefined;
  readonly step: string;
}

/** What is asked of an attribution: whom its source means, and all that is told of the source. */
export interface Asked {
  readonly candidate: Candidate;
  /** The words that name who speaks. */
  readonly source: TextSpan | undefined;
  readonly at: TextOffset;
  readonly sentence: number;
  readonly block: number;
  readonly tokens: readonly Token[];
  readonly form: SourceForm;
  readonly head: Token | undefined;
  readonly headKind: HeadKind;
  readonly plural: boolean;
  readonly joint: boolean;
  readonly comma: boolean;
  readonly quoted: boolean;
  readonly cue: string;
  /** The country whose adjective stands in the source. */
  readonly country: string;
  readonly ruled: Ruled;
}

/** How a source stands, by number: what the rows of a forest can hold. */
export const SOURCE_FORMS = {
  none: 0,
  first: 1,
  he: 2,
  she: 3,
  they: 4,
  it: 5,
  who: 6,
  name: 7,
  the: 8,
  a: 9,
  owned: 10,
  bare: 11,
} as const;
type SourceForm = keyof typeof SOURCE_FORMS;

/** What the head of a source is, by number. */
export const HEAD_KINDS = {
  none: 0,
  office: 1,
  person: 2,
  body: 3,
  voice: 4,
  writing: 5,
  other: 6,
} as const;
type HeadKind = keyof typeof HEAD_KINDS;

const FIRST = wordClass('first-person');
const OF_MEN = wordClass('of-man');
const OF_WOMEN = wordClass('of-woman');
const PRONOUNS: readonly (readonly [SourceForm, (token: Token) => boolean])[] = [
  ['first', ({ normal }) => FIRST.has(normal)],
  ['he', ({ normal }) => OF_MEN.has(normal)],
  ['she', ({ normal }) => OF_WOMEN.has(normal)],
  ['they', ({ normal }) => /^(?:them|their|they|both|others|many|some)$/.test(normal)],
  ['it', ({ normal }) => /^(?:its?|this)$/.test(normal)],
  ['who', (token) => isRelative(token) || token.normal === 'that'],
];
const VOICE = new RegExp(
  String.raw`^(?:${anyOf('spokesperson', 'state-voice', 'own-voice', 'speaker-for')})$`,
  'i',
);
const WRITING = new RegExp(String.raw`^(?:${anyOf('body-writing', 'written-source')})s?$`, 'i');
const DESCRIBES = tagged('NN* JJ* POS CD DT PRP$ VBN VBG RB $');
const isName = tagged('NNP NNPS');

/** What is told of a source; `source` are its naming words. */
export function askedOf(
  text: ParsedText,
  candidate: Candidate,
  source: TextSpan | undefined,
  ruled: Ruled,
): Asked {
  const at = (source ?? candidate.cue ?? candidate.content[0]).start;
  const sentence = Math.max(0, indexAt(text.sentences, at));
  const tokens = source
    ? touching(text.sentences, source).flatMap((each) => touching(each.tokens, source))
    : [];
  const head = headOf(tokens);
  const form = formOf(tokens, head);
  const cue = candidate.cue
    ? (touching(text.sentences[sentence]?.tokens ?? [], candidate.cue)[0]?.lemma ?? '')
    : '';
  return {
    candidate,
    source,
    at,
    sentence,
    block: text.sentences[sentence]?.block ?? 0,
    tokens,
    form,
    head,
    headKind: headKindOf(form, head),
    plural: head !== undefined && /^NNP?S$/.test(head.tag),
    joint: tokens.some(({ normal }) => /^(?:and|or|&)$/.test(normal)),
    comma: tokens.some(({ text: word }) => word === ','),
    quoted: isWithin(text.quotations, candidate.content[0].start),
    cue,
    country: countryTold(tokens),
    ruled,
  };
}

/** The head of the first phrase of a source: "the old *mayor* of Dale". */
function headOf(tokens: readonly Token[]): Token | undefined {
  let head: Token | undefined;
  for (const token of tokens) {
    if (!DESCRIBES(token)) {
      if (head) break;
      continue;
    }
    if (token.tag.startsWith('NN')) head = token;
    else if (isPossessive(token)) continue;
    else if (head && !/^(?:JJ|VBN|VBG|NN|CD)/.test(token.tag)) break;
  }
  return head ?? tokens.at(-1);
}

function formOf(tokens: readonly Token[], head: Token | undefined): SourceForm {
  const first = tokens[0];
  if (!first || !head) return 'none';
  if (tokens.length === 1) {
    const pronoun = PRONOUNS.find(([, isSuch]) => isSuch(first));
    if (pronoun) return pronoun[0];
  }
  if (isName(head)) return 'name';
  if (first.tag === 'PRP$') return 'owned';
  if (/^(?:the|this|that|these|those|both)$/.test(first.normal)) return 'the';
  if (/^(?:an?|one|another|some|several|many|most)$/.test(first.normal)) return 'a';
  return 'bare';
}

function headKindOf(form: SourceForm, head: Token | undefined): HeadKind {
  if (!head || form === 'none') return 'none';
  const { normal, lemma } = head;
  if (VOICE.test(normal) || VOICE.test(lemma)) return 'voice';
  if (officeKind(normal) !== null) return 'office';
  if (bodyHead(normal) !== null) return 'body';
  if (isPersonNoun(normal) || isPersonNoun(lemma)) return 'person';
  return WRITING.test(normal) ? 'writing' : 'other';
}
