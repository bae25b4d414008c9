import { officeKind } from '../../language/lexicon/offices';
import { anyOf, wordClass } from '../../language/lexicon/word-class';
import type { ParsedText, Token } from '../../language/parsed-text';
import { isNoun } from '../../language/syntax/tags';
import type { Entity, EntityId, Mention } from '../../model/analysis';
import type { TextSpan } from '../../model/text';
import { spanIndex } from '../../text/span-index';
import { wordsOutsideQuotes } from './outside-quotes';
import type { Unit } from './units';

/** Where a sentence opens with one of these, it goes on from the one before. */
const GOES_ON = new RegExp(String.raw`^(?:${anyOf('going-on')})\b`);
/** … but not as "This week", "That evening" or "One of the …" do. */
const STANDS = [
  new RegExp(String.raw`^(?:this|that|one) (?:${anyOf('time-span', 'month')})\b`),
  new RegExp(String.raw`^one of (?:the|${anyOf('possessive-of-third')})\b`),
  /^both (?:the|\p{L}+ and)\b/u,
];
/** What "this problem", told of before, is not: "this week". */
const NOW = new RegExp(
  `^(?:days?|time|season|election|${anyOf('time-span', 'month', 'weekday')})$`,
);
const HE_OR_SHE = wordClass('he-or-she');
/** UTF-16 units after a pronoun within which a name still explains it: "In his first speech, Roe …". */
const SOON = 25;

interface Named extends TextSpan {
  readonly id: EntityId;
  readonly form: Mention['form'];
  readonly person: boolean;
}

/** What a sentence lacks that another has. */
export interface Need {
  /** The number of the sentence that has it; -1 where none does. */
  readonly place: number;
  /** Who is to be named: another sentence that names him will do. */
  readonly who?: EntityId;
}

/**
 * What each sentence can't be shown without: the one that names its "he" or "the minister", the one that its "But" answers.
 */
export function leaningsOf(
  { article: { text }, quotations }: ParsedText,
  units: readonly Unit[],
  entities: readonly Entity[],
): readonly (readonly Need[])[] {
  // Names nest: “China’s commerce ministry” holds “China”.
  const mentions = spanIndex(
    entities.flatMap(({ id, kind, mentions: theirs }) =>
      theirs.map(({ span, form }): Named => ({ ...span, id, form, person: kind === 'person' })),
    ),
    (named) => named,
  );
  const named = new Map<EntityId, number>();
  const offices = new Map<string, number>();
  return units.map((unit, at) => {
    const own = wordsOutsideQuotes(unit, quotations);
    const here = mentions.touching(unit);
    const names = here.filter(isName);
    const needs: Need[] = goesOn(text, own, unit) ? [{ place: at - 1 }] : [];
    for (const [place, word] of own.entries()) {
      const meant = here.find(({ start, end }) => start <= word.start && word.start < end);
      if (place > 0 && pointsBack(own, place)) {
        needs.push({ place: at - 1 });
      } else if (HE_OR_SHE.has(word.normal)) {
        if (isExplained(word, meant, names)) continue;
        if (own.slice(0, place).some(({ normal }) => officeKind(normal))) continue;
        needs.push({ place: meant ? (named.get(meant.id) ?? -1) : at - 1 });
      } else if (meant ? meant.form === 'role' : officeKind(word.normal) === 'public') {
        if (!isBare(own, place) || names.some(({ id }) => id === meant?.id)) continue;
        const before = meant ? named.get(meant.id) : offices.get(word.normal);
        // What the article itself never explains, its reader knows: "the president".
        if (before !== undefined) needs.push({ place: before, ...(meant && { who: meant.id }) });
      }
    }
    for (const { id } of names) named.set(id, at);
    for (const { normal } of unit.tokens) {
      if (officeKind(normal) === 'public') offices.set(normal, at);
    }
    return needs;
  });
}

function isName({ form }: Named): boolean {
  return form !== 'pronoun' && form !== 'role';
}

/** Whether someone is named whom a "he" may mean, before it or soon after it. */
function isExplained({ end }: Token, meant: Named | undefined, names: readonly Named[]): boolean {
  return names.some(
    ({ id, start, person }) => person && (!meant || id === meant.id) && start < end + SOON,
  );
}

/** Whether a sentence opens, outside quotation marks, with what goes on from the one before. */
function goesOn(text: string, [first]: readonly Token[], { start, tokens }: Unit): boolean {
  if (!first || first.start > (tokens[1]?.start ?? start)) return false;
  const opening = text.slice(first.start, first.start + 40).toLowerCase();
  return GOES_ON.test(opening) && !STANDS.some((stands) => stands.test(opening));
}

/** "this problem", "that argument" */
function pointsBack(own: readonly Token[], place: number): boolean {
  const { normal, tag } = own[place]!;
  if (!/^(?:this|these)$/.test(normal) && !(normal === 'that' && tag === 'DT')) return false;
  const noun = own.slice(place + 1, place + 4).find((token) => isNoun(token));
  return noun !== undefined && !NOW.test(noun.normal);
}

/** "the minister", and not "the minister of finance" or "France’s minister". */
function isBare(own: readonly Token[], place: number): boolean {
  const next = own[place + 1];
  return own[place - 1]?.normal === 'the' && !/^(?:of|for|in|to)$/.test(next?.normal ?? '');
}
