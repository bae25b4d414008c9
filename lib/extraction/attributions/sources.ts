import type { ParsedText } from '../../language/parsed-text';
import type { Entity, Source } from '../../model/analysis';
import type { Candidate } from './candidate';
import { meantByContext, type Told } from './context';
import { speakersAmong } from './speakers';
import { linesOf } from './rules/line';

/**
 * Who speaks in each of some candidates, in their order: by the words that name the source, and where those name nobody, by
 * what is told around them. Undefined where the article has nobody say it.
 */
export function sourcesOf(
  text: ParsedText,
  entities: readonly Entity[],
  candidates: readonly Candidate[],
): readonly (Source | undefined)[] {
  const speakerOf = speakersAmong(text.article.text, entities);
  const told: Told[] = candidates
    .map((candidate) => ({
      ...candidate,
      at: (candidate.source ?? candidate.cue ?? candidate.content[0]).start,
      by: candidate.source && speakerOf(candidate.source),
    }))
    .toSorted((one, other) => one.at - other.at);
  const lines = linesOf(text);
  const starts = lines.map(({ sentence }) => sentence);
  const scene = { text, entities, lines, starts, speakerOf };
  const sources = new Map<Candidate['content'], Source>();
  for (const [index, one] of told.entries()) {
    const by = one.by?.entity ? one.by : (meantByContext(scene, told, index) ?? one.by);
    if (!by) continue;
    told[index] = { ...one, by };
    sources.set(one.content, by);
  }
  return candidates.map(({ content }) => sources.get(content));
}
