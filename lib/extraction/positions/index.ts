import type { TextVectors } from '../../encoder/read';
import type { ParsedText } from '../../language/parsed-text';
import type { Analysis, EntityId, Position } from '../../model/analysis';
import type { TextSpan } from '../../model/text';
import { LEAST_LIKELY, TOLD } from '../thresholds';
import type { PositionCandidate } from './candidates';
import { mentionPlaces, partIn, speakersByEncoder } from '../reader/heads';
import { verdictOn, type Verdict, type Judges } from './judged/judge';
import { STANCE_ORDER } from '../reader/utterance';
import { type RowFacts, surenessOfRow } from './judged/sureness';
import { narrowed } from './contents/narrowed';
import { type NamedArticle, namedArticle } from './named-article';
import { indexAt } from '../../text/sorted-spans';
import { sharedUnits } from '../../text/span';
import { sideAt } from './verbs/side';
import { vetoOf } from './vetoes';

/** A position as it was judged, before it is asked whether that is enough. */
export interface JudgedRow {
  readonly candidate: PositionCandidate;
  readonly holder: EntityId;
  readonly verdict: Verdict;
  readonly facts: RowFacts;
}

/** Where those whom the article names stand, as the reader judges the candidates; what is not likely at all is left out. */
export function positionsIn(
  text: ParsedText,
  found: Pick<Analysis, 'entities' | 'attributions'>,
  candidates: readonly PositionCandidate[],
  vectors: TextVectors,
  judges: Judges,
): readonly Position[] {
  const article = namedArticle(text, found.entities);
  const rows = judgedRows(article, found, candidates, vectors, judges);
  return settle(
    rows.flatMap(({ candidate, holder, verdict, facts }): readonly Position[] => {
      const confidence = surenessOfRow(facts);
      if (confidence < LEAST_LIKELY) return [];
      const { cue, attribution, by, pieces } = candidate;
      const content = narrowed(article, pieces, (span) => partIn(judges.heads, vectors, span));
      if (!content) return [];
      const position: Position = {
        holder,
        stance: toldStance(verdict, confidence),
        content,
        ...(cue && { cue }),
        ...(attribution && { attribution }),
        confidence,
        by,
        terms: termsOf(verdict, facts),
      };
      return vetoOf(article, found.attributions, position) === null ? [position] : [];
    }),
  );
}

/** All that holders are found for, with what speaks for each. */
export function judgedRows(
  article: NamedArticle,
  { entities, attributions }: Pick<Analysis, 'entities' | 'attributions'>,
  candidates: readonly PositionCandidate[],
  vectors: TextVectors,
  judges: Judges,
): readonly JudgedRow[] {
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]));
  const mentions = mentionPlaces(entities);
  return candidates.flatMap((candidate): readonly JudgedRow[] => {
    const { holders, deed, confidence } = candidate;
    if (holders.length === 0) return [];
    const attribution = candidate.attribution && byId.get(candidate.attribution);
    const verdict = verdictOn(judges, article, vectors, candidate);
    if (!verdict) return [];
    const heard = deed ? null : speakersByEncoder(judges.heads, vectors, candidate, mentions);
    const { position, read } = verdict;
    const sided = takesSide(article, candidate);
    return holders.map((holder) => ({
      candidate,
      holder,
      verdict,
      facts: {
        position,
        read,
        heard: heard && (heard.get(holder) ?? 0),
        ranked: deed ? null : (attribution?.source?.confidence ?? 0),
        attributed: deed ? null : confidence,
        sided,
      },
    }));
  });
}

/** Whether the cue says by itself where somebody stands: "opposes", "welcomed". */
function takesSide(article: NamedArticle, { cue }: PositionCandidate): boolean {
  const tokens = cue ? (article.sentenceAt(cue.start)?.tokens ?? []) : [];
  const at = cue ? indexAt(tokens, cue.start) : -1;
  return at >= 0 && sideAt(tokens, at) !== null;
}

/** The stance, where it and all else of the row are sure enough together. */
function toldStance({ stances, position }: Verdict, confidence: number): Position['stance'] {
  const best = stances.indexOf(Math.max(...stances));
  return stances[best]! * confidence >= TOLD * position ? STANCE_ORDER[best]! : null;
}

function termsOf({ stances }: Verdict, facts: RowFacts): Record<string, number> {
  const told = Object.entries(facts).filter(([, chance]) => typeof chance === 'number');
  const taken = STANCE_ORDER.map((stance, at) => [stance, stances[at]!]);
  return Object.fromEntries([...told, ...taken]) as Record<string, number>;
}

/** Two positions that share more than this part of the shorter one’s content are one. */
const SHARED = 0.5;

/** Of positions found in several ways the surest: one for a holder and place, in reading order. */
function settle(positions: readonly Position[]): readonly Position[] {
  const kept: Position[] = [];
  for (const position of positions.toSorted((one, other) => other.confidence - one.confidence)) {
    const rival = kept.some(
      ({ holder, content }) =>
        holder === position.holder && shared(content, position.content) > SHARED,
    );
    if (!rival) kept.push(position);
  }
  return kept.toSorted(
    (one, other) => one.content.start - other.content.start || one.content.end - other.content.end,
  );
}

/** The part of the shorter one that two spans share, 0 to 1. */
function shared(one: TextSpan, other: TextSpan): number {
  return sharedUnits(one, other) / Math.min(one.end - one.start, other.end - other.start);
}
