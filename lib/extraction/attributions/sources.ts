import type { ParsedText } from '../../language/parsed-text';
import type { Entity, Source } from '../../model/analysis';
import type { TextSpan } from '../../model/text';
import type { Candidate } from './candidate';
import { meantByContext } from './context';
import { sceneOf, type Told } from './context/scene';

/**
 * Who speaks in each of some candidates, in their order: by the words that name the source, and where those name nobody, by
 * what is told around them. Undefined where the article has nobody say it.
 */
export function sourcesOf(
  text: ParsedText,
  entities: readonly Entity[],
  candidates: readonly Candidate[],
): readonly (Source | undefined)[] {
  const scene = sceneOf(text, entities);
  const told: Told[] = candidates
    .map((candidate) => {
      const source = candidate.source && pastDateline(text.article.text, candidate.source);
      return {
        ...candidate,
        ...(source && { source }),
        at: (source ?? candidate.cue ?? candidate.content[0]).start,
        by: source && scene.speakerOf(source),
      };
    })
    .toSorted((one, other) => one.at - other.at);
  const sources = new Map<Candidate['content'], Source>();
  for (const [index, one] of told.entries()) {
    const by = one.by?.entity ? one.by : (meantByContext(scene, told, index) ?? one.by);
    if (!by) continue;
    told[index] = { ...one, by };
    sources.set(one.content, by);
  }
  return candidates.map(({ content }) => sources.get(content));
}

/** Where and by whom a report was filed: "OSLO, Norway (AP) — ". */
const DATELINE =
  /^\(?\p{Lu}[\p{Lu}.’'-]+(?: \p{Lu}[\p{Lu}.’'-]*){0,3}(?:, [^—–―]{1,30})?(?: \([^)]+\))?\)? ?(?:—|–|―|--|-) ?/u;

function pastDateline(text: string, { start, end }: TextSpan): TextSpan {
  const line = DATELINE.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: line < end - start ? start + line : start, end };
}
