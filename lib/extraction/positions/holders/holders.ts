import { wordClass } from '../../../language/lexicon/word-class';
import { isAnd, linksList } from '../../../language/syntax/coordination';
import { isNominal, isNoun, isPossessive, isTensed } from '../../../language/syntax/tags';
import type { EntityId } from '../../../model/analysis';
import type { TextSpan } from '../../../model/text';
import type { PlacedMention, NamedArticle } from '../named-article';
import { isVoice } from './voices';

/** What parts a name in a source from the next so that the next only belongs to it: "Roe of Norway and Sweden". */
const BELONGS = wordClass('belonging');

/** Those of somebody who are not he: "Roe’s *supporters*". */
const FOLLOWERS = wordClass('follower');

/**
 * The holders for whom a source stands, those who speak together: whom the source names beside the one it stands for, joined by "and" ("President Roe and Senator
 * Poe"), else that one alone.
 */
export function holdersOf(
  article: NamedArticle,
  source: TextSpan,
  speaker: EntityId | undefined,
): readonly EntityId[] {
  const groups = jointIn(article, source);
  const group = groups.find((names) => names.some(({ entity }) => entity === speaker)) ?? groups[0];
  const among = speaker === undefined || group?.some(({ entity }) => entity === speaker);
  if (group && group.length > 1 && among) return unique(group.map(({ entity }) => entity));
  return speaker === undefined || othersOf(article, source, speaker) ? [] : [speaker];
}

/** Whether a source only bears a name: "EU supporters" are not the EU, "critics of Roe" not Roe. */
function othersOf(article: NamedArticle, source: TextSpan, speaker: EntityId): boolean {
  const mention = article.mentionsIn(source).find(({ entity }) => entity === speaker);
  if (!mention) return false;
  const before = article.tokensIn({ start: source.start, end: mention.start });
  const link = before.findLastIndex(({ normal }) => /^(?:of|to|including)$/.test(normal));
  if (before[link]?.normal === 'including') return true;
  if (link > 0 && FOLLOWERS.has(before[link - 1]!.lemma)) return true;
  const next = article.tokensIn({ start: mention.end, end: source.end })[0];
  // "Roe supporters said": not Roe.
  if (mention.kind === 'person') return next?.tag === 'NNS' && FOLLOWERS.has(next.lemma);
  const [first, ...rest] = article.tokensIn({ start: mention.end, end: source.end });
  const words = isPossessive(first) ? rest : first ? [first, ...rest] : [];
  const end = words.findIndex((token) => !isNominal(token));
  const head = words.slice(0, end < 0 ? words.length : end).findLast(isNoun);
  return head !== undefined && mention.end <= source.end && !isVoice(head);
}

/** The mentions in a span, those of one kind that "and" joins together, in reading order. */
export function jointIn(
  article: NamedArticle,
  span: TextSpan,
): readonly (readonly PlacedMention[])[] {
  const groups: PlacedMention[][] = [];
  for (const mention of article.mentionsIn(span)) {
    // A name of another kind may stand between: "Roe of the Labour Party and Poe".
    const group = groups.findLast(([first]) => first!.kind === mention.kind);
    const last = group?.at(-1);
    if (last && mention.start < last.end) continue;
    if (group && last && joined(article, last, mention)) group.push(mention);
    else groups.push([mention]);
  }
  return groups.map((group) => (hasAnd(article, group) ? group : [group[0]!]));
}

function joined(article: NamedArticle, last: PlacedMention, next: PlacedMention): boolean {
  const between = article.tokensIn({ start: last.end, end: next.start });
  // The parts of a body's name may be taken for bodies: these must stand side by side.
  if (last.kind === 'organization')
    return between.every(({ normal }) => /^(?:and|&|,|the|both)$/.test(normal));
  const link = between.findLastIndex(linksList);
  if (link < 0 || between.some(isTensed)) return false;
  // "Roe (R-Ohio) and Poe", "Roe, mayor of Dale, and Poe".
  const aside =
    between.some(({ text }) => text === '(') ||
    (between[0]?.text === ',' && link > 1 && between[link - 1]!.text === ',');
  return aside || !between.slice(0, link).some(({ normal }) => BELONGS.has(normal));
}

function hasAnd(article: NamedArticle, group: readonly PlacedMention[]): boolean {
  const between = { start: group[0]!.end, end: group.at(-1)!.start };
  return article.tokensIn(between).some(isAnd);
}

/** Each of some values once. */
export function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
