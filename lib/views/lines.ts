import type { Office, Position } from '../model/analysis';
import type { Article } from '../model/article';
import { ONLY_OPENING_READ, onlyWordsRead } from '../wording/article';
import {
  countedPositions,
  countedStatements,
  namedTimes,
  STATUSES,
  SURENESS,
} from '../wording/findings';
import { inDays } from '../wording/language';
import { quotedFrom, sentenceFrom } from '../wording/papers';
import { STANCES } from '../wording/stances';
import type { EntityView, ShownStand, Statement } from './entity-views';
import { shownWords } from './quoting';
import { type ShownAnalysis, surenessOf } from './shown';

/** How often an entity is named: "named twice". */
export function namedOf({ named }: EntityView): string {
  return namedTimes(named);
}

/** What is known of an entity in numbers, without zeros: "3 statements · 1 position". */
export function foundOf({ statements, stands }: EntityView): string {
  return [
    statements.length > 0 && countedStatements(statements.length),
    stands.length > 0 && countedPositions(stands.length),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** An office in the article's own words; parts that stand apart, apart; former, acting or candidate where the words don't say so. */
export function roleOf({ title, status }: Office): string {
  const more = STATUSES[status];
  // The title is the article’s, and its English another thing than the language that we speak.
  const told = more === undefined || new RegExp(`\\b(${status}|ex|then)\\b`, 'i').test(title);
  const words = title.replaceAll(' / ', '; ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${told ? '' : ` (${more})`}`;
}

/** Outlet and date, as far as the page tells. */
export function originOf({ outlet, published }: Article): string {
  return [outlet, published && dayOf(published)].filter(Boolean).join(' · ');
}

/** "12 May 2026", or as the page gave it where that is no date. */
function dayOf(published: string): string {
  return inDays(published) ?? published;
}

/** A sentence where a text was too long to be read to its end; else null. */
export function unread(text: string, { readTo }: Pick<ShownAnalysis, 'readTo'>): string | null {
  if (readTo === undefined) return null;
  const words = text.slice(0, readTo).match(/\S+/g)?.length ?? 0;
  return words < 100 ? ONLY_OPENING_READ : onlyWordsRead(Math.round(words / 100) * 100);
}

/** How sure we are of a finding, in words: "fairly sure". */
export function surenessIn({ confidence }: { readonly confidence: number }): string {
  return SURENESS[surenessOf(confidence)];
}

/** What a position is tagged with: the word of its stance, or the sentence’s own verb where that is not told; null without either. */
export function standTag(text: string, { stance, cue }: Position): string | null {
  if (stance) return STANCES[stance].word;
  return cue ? shownWords(text, [cue]) : null;
}

/**
 * What someone said, with where it was read, for pasting elsewhere. Words that stand in quotation marks are given as the speaker's
 * own; of all else the article's sentence is quoted, which says itself who said it and how.
 */
export function citation(
  { contents, manner, sentence }: Pick<Statement, 'contents' | 'manner' | 'sentence'>,
  speaker: string,
  article: Article,
): string {
  const { text } = article;
  const from = sourceOf(article);
  if (manner !== 'direct') return sentenceFrom(shownWords(text, [sentence]), [speaker], from);
  return quotedFrom(shownWords(text, contents).replace(/,(["”’])$/, '$1'), speaker, from);
}

/** Where someone stands, for pasting elsewhere: the article's sentence, with tag and name in brackets. */
export function standCitation(
  { position, holder, sentence }: ShownStand,
  article: Article,
): string {
  const { text } = article;
  const tags = [standTag(text, position), holder].filter((tag) => tag !== null);
  return sentenceFrom(shownWords(text, [sentence]), tags, sourceOf(article));
}

function sourceOf({ title, outlet, published, url }: Article): string {
  return [title, outlet, published && dayOf(published), url].filter(Boolean).join(', ');
}
