import { bodyHead, bodyNamed } from '../../../language/lexicon/bodies';
import { wordClass } from '../../../language/lexicon/word-class';
import { verbAfter } from '../../../language/syntax/subject';
import { isPossessive } from '../../../language/syntax/tags';
import { isSaying } from '../references/person-naming';
import type { BodyNaming } from './body-namings';

const TEAM = / (?:team|camp)$/;
const SMALL = /^(?:of|for|the|and|&|on|in)$/;

/**
 * Namings with one key a body: “the EU” is the European Union named in full, “the Security Council” the only council of
 * that name. “The Department” is nobody where no department is named.
 */
export function withOneKey(named: readonly BodyNaming[]): readonly BodyNaming[] {
  const names = [
    ...new Map(named.filter(({ kind }) => kind !== 'place').map((naming) => [naming.key, naming])),
  ].map(([key, naming]) => ({
    key,
    words: key.slice('body:'.length).split(' '),
    written: writtenWords(naming),
  }));
  const canonical = new Map<string, string>();
  for (const { key, words } of names) {
    const longer = names.filter((other) => other.key !== key && isShortFor(words, other));
    if (longer.length === 1) canonical.set(key, longer[0]!.key);
    // “the Roe team” is the Roe campaign.
    if (TEAM.test(key)) canonical.set(key, key.replace(TEAM, ' campaign'));
  }
  const kinds = new Map(named.map(({ key, kind }) => [key, kind]));
  return named.flatMap((naming) => {
    const key = canonical.get(naming.key);
    const kind = key === undefined ? undefined : kinds.get(key);
    if (key !== undefined && kind) return [{ ...naming, key, kind }];
    return TEAM.test(naming.key) || isBareHead(naming) ? [] : [naming];
  });
}

/** Papers that are known by the last word of their name. */
const PAPERS = wordClass('paper');

/** A lone noun that many bodies bear: “the Department”. */
function isBareHead({ key, sentence: { tokens }, words }: BodyNaming): boolean {
  const word = key.slice('body:'.length);
  if (bodyHead(word) === null || bodyNamed(word) !== null) return false;
  return !(PAPERS.has(word) && isSaying(verbAfter(tokens, words.end)));
}

/** A body’s name by words: as its key has them, and as it is written, without small words. */
interface Words {
  readonly words: readonly string[];
  readonly written: readonly string[];
}

function isShortFor(short: readonly string[], { words, written }: Words): boolean {
  if (short.length === 1) {
    const [word = ''] = short;
    if (words.length < 2) return false;
    if (bodyHead(word) !== null) return word === words.at(-1);
    return word === written.map(([initial]) => initial).join('');
  }
  const name = short.join(' ');
  // “Harbour Security” is the Department of Harbour Security, “the Ninth Circuit” the Court of Appeals for the Ninth Circuit.
  return (
    words.length > short.length &&
    (words.slice(-short.length).join(' ') === name ||
      written.slice(-short.length).join(' ') === name)
  );
}

function writtenWords({
  sentence: { tokens },
  words: { start, end },
}: BodyNaming): readonly string[] {
  return tokens
    .slice(start, end)
    .filter((token) => !isPossessive(token) && !SMALL.test(token.normal))
    .map(({ normal }) => normal);
}
