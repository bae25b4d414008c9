import type { Attribution, Office } from '../model/analysis';
import type { Article } from '../model/article';
import type { TextSpan } from '../model/text';
import { ONLY_OPENING_READ, onlyWordsRead } from '../wording/article';
import {
  countedPositions,
  countedStatements,
  namedTimes,
  STATUSES,
  SURENESS,
} from '../wording/findings';
import { inDays } from '../wording/language';
import { quotedFrom, reportedFrom } from '../wording/papers';
import type { EntityView } from './entity-views';
import { shownWords } from './quoting';
import { type ShownAnalysis, surenessOf } from './shown';

/** How often an entity is named: "named twice". */
export function namedOf({ named }: EntityView): string {
  return namedTimes(named);
}

/** What is known of an entity in numbers, without zeros: "3 statements · 1 position". */
export function foundOf({ attributions, positions }: EntityView): string {
  return [
    attributions.length > 0 && countedStatements(attributions.length),
    positions.length > 0 && countedPositions(positions.length),
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

/** Why something is shown and how sure we are of it: "“urged” · fairly sure". */
export function groundsOf(
  text: string,
  { cue, confidence }: { readonly cue?: TextSpan; readonly confidence: number },
): string {
  return [cue && `“${shownWords(text, [cue])}”`, SURENESS[surenessOf(confidence)]]
    .filter(Boolean)
    .join(' · ');
}

/**
 * What someone said, with who said it and where it was read, for pasting elsewhere. Only words that stand in quotation marks
 * are given as the speaker's own.
 */
export function citation(
  { content, manner }: Pick<Attribution, 'content' | 'manner'>,
  speaker: string,
  article: Article,
): string {
  const { title, outlet, published, url, text } = article;
  const from = [title, outlet, published && dayOf(published), url].filter(Boolean).join(', ');
  const words = shownWords(text, content);
  return manner === 'direct'
    ? quotedFrom(words.replace(/,(["”’])$/, '$1'), speaker, from)
    : reportedFrom(words, speaker, from);
}
