import { isField, officeKind, qualifiesOffice } from '../../../language/lexicon/offices';
import { isPersonNoun } from '../../../language/lexicon/person-nouns';
import {
  countryNamed,
  countryOfCapital,
  countryOfDemonym,
  isPlace,
  isProvince,
} from '../../../language/lexicon/places';
import { wordClass } from '../../../language/lexicon/word-class';
import type { Token } from '../../../language/parsed-text';
import type { Stretch } from '../../../language/stretch';
import { phraseStart } from '../../../language/syntax/noun-phrase';
import { isNoun, isPossessive, tagged } from '../../../language/syntax/tags';
import { tiedEnd, type TiedReach } from '../../../language/syntax/tied-phrase';
import type { TokenIndex } from '../../../model/text';
import { titleContent } from '../titles/title-content';

/** A title or trade that stands for a name: “the senator”, “South Korea’s foreign minister”, “the two lawmakers”. */
export interface RoleNoun {
  readonly words: Stretch;
  /** The noun itself, in the singular and without abbreviation. */
  readonly head: string;
  /** What else it says, countries by name. */
  readonly more: readonly string[];
  readonly plural: boolean;
  /** “the …”, so someone told of already. */
  readonly definite: boolean;
}

/** What stands before the head: no plural, which is a noun of its own. */
const BEFORE_HEAD = tagged('NN NNP NNPS JJ POS CD');
/** What follows the head of a role noun: “the head | of the ministry”. */
const TAIL: TiedReach = { ties: ({ normal }) => /^(?:of|for|to|&)$/.test(normal), within: 12 };

/** The role noun whose head stands at `at`, where no name follows; null where there is none. */
export function roleNounAt(tokens: readonly Token[], at: TokenIndex): RoleNoun | null {
  const { tag, normal, lemma } = tokens[at]!;
  if (!isNoun(tokens[at]) || !(officeKind(normal) || isPersonNoun(lemma))) return null;
  const after = tokens[at + 1];
  if (after && (isNoun(after) || isPossessive(after) || /^\p{Lu}/u.test(after.text))) return null;
  // “the Republican | presidential nominee”
  if (after?.tag === 'JJ' && isNoun(tokens[at + 2])) return null;
  const start = phraseStart(tokens, at, { over: BEFORE_HEAD });
  const article = tokens[start - 1]?.normal ?? '';
  const definite = article === 'the';
  const named = tokens.slice(start, at).some((token) => isPossessive(token) || isCountry(token));
  if (!definite && (!named || /^(?:a|an|any|every|each|no|some|many)$/.test(article))) return null;
  const end = /^(?:of|for|to)$/.test(after?.normal ?? '') ? tiedEnd(tokens, at + 1, TAIL) : at + 1;
  const words = { start: definite ? start - 1 : start, end };
  const [head = ''] = titleContent(tokens, { start: at, end: at + 1 });
  return {
    words,
    head,
    more: [
      ...titleContent(tokens, { start, end: at }).filter(
        (word) => !isIdle(word, tokens, start, at),
      ),
      ...titleContent(tokens, { start: at + 1, end }),
    ],
    plural: tag === 'NNS' || tag === 'NNPS' || normal.endsWith('men'),
    definite,
  };
}

/** Whether a word adds what no title says: “the embattled governor”. */
function isIdle(
  word: string,
  tokens: readonly Token[],
  start: TokenIndex,
  end: TokenIndex,
): boolean {
  if (IDLE.has(word) || /^\d/.test(word)) return true;
  const plain = tokens
    .slice(start, end)
    .some(({ normal, tag, text }) => normal === word && tag === 'JJ' && text === normal);
  return plain && !isOffice(word) && !isField(word) && !isWhere(word);
}

function isCountry({ normal }: Token): boolean {
  return Boolean(countryOfDemonym(normal) ?? countryNamed(normal) ?? countryOfCapital(normal));
}

const LAWMAKERS = wordClass('lawmaker');
const LEADERS = wordClass('leader');
const CANDIDATE = /^(?:nominee|hopeful|contender|front-?runner)$/;
function isChamberChair(word: string, title: readonly string[]): boolean {
  return word === 'chair' && /\b(?:committee|house|senate|caucus)\b/.test(title.join(' '));
}

const IDLE = wordClass('idle-in-role');

/** What the only one who has a campaign may be called: “the Republican nominee”, but not “the previous nominee”. */
export function meansRunner({ head, more }: RoleNoun): boolean {
  return (
    /^(?:candidate|nominee|hopeful)$/.test(head) &&
    more.every((word) => /^(?:presidential|republican|democratic|gop|presumptive|@.*)$/.test(word))
  );
}

/**
 * How well titles say what a role noun says: 2 where one has all its words, 1 where one has its noun and nothing against the
 * rest, else 0.
 */
export function fitOfRole(role: RoleNoun, titles: readonly (readonly string[])[]): 0 | 1 | 2 {
  return titles.reduce<0 | 1 | 2>((most, title) => {
    const fit = fitOfTitle(role, title);
    return fit > most ? fit : most;
  }, 0);
}

function fitOfTitle({ head, more }: RoleNoun, title: readonly string[]): 0 | 1 | 2 {
  const heads = title.some(
    (word) =>
      word === head ||
      (head === 'lawmaker' && (LAWMAKERS.has(word) || isChamberChair(word, title))) ||
      (head === 'leader' && LEADERS.has(word)) ||
      (head === 'candidate' && CANDIDATE.test(word)) ||
      (head === 'minister' && word === 'ministry' && more.length > 0),
  );
  if (!heads) return 0;
  const lacking = more.filter(
    (word) => !title.some((said) => said === word || isShortFor(said, word)),
  );
  if (lacking.length === 0) return 2;
  if (lacking.length > 1 || isOffice(lacking[0]!)) return 0;
  // “the Dale leader”: not one who leads another place, or a body that no list knows.
  return title.some((word) => !isOffice(word) || isWhere(word)) ? 0 : 1;
}

/** Whether a word is an abbreviation of another: “fla.” of “florida”, “pa.” of “pennsylvania”. */
function isShortFor(short: string, long: string): boolean {
  if (!short.endsWith('.') || short[0] !== long[0]) return false;
  let at = 0;
  for (const letter of short.replaceAll('.', '')) {
    at = long.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function isWhere(word: string): boolean {
  return word.startsWith('@') || isProvince(word) || isPlace(word);
}

function isOffice(word: string): boolean {
  return qualifiesOffice(word) || officeKind(word) !== null;
}
