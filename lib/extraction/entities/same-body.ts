import type { BodyNaming } from './body-namings';

const SMALL = /^(?:of|for|the|and|&|on|in)$/;

/**
 * Namings with one key a body: "the EU" is the European Union named in full, "the Security Council" the only council of
 * that name.
 */
export function withOneKey(named: readonly BodyNaming[]): readonly BodyNaming[] {
  const names = [
    ...new Set(named.filter(({ kind }) => kind !== 'place').map(({ key }) => key)),
  ].map((key) => ({ key, words: key.slice('body:'.length).split(' ') }));
  const canonical = new Map<string, string>();
  for (const { key, words } of names) {
    const longer = names.filter((other) => other.key !== key && isShortFor(words, other.words));
    if (longer.length === 1) canonical.set(key, longer[0]!.key);
  }
  const kinds = new Map(named.map(({ key, kind }) => [key, kind]));
  return named.map((naming) => {
    const key = canonical.get(naming.key);
    return key === undefined ? naming : { ...naming, key, kind: kinds.get(key)! };
  });
}

function isShortFor(short: readonly string[], long: readonly string[]): boolean {
  if (short.length === 1) return long.length > 1 && short[0] === initialsOf(long);
  return long.length > short.length && long.slice(-short.length).join(' ') === short.join(' ');
}

function initialsOf(words: readonly string[]): string {
  return words
    .filter((word) => !SMALL.test(word))
    .map((word) => word[0])
    .join('');
}
