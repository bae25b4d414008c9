import type { ParsedText } from '../../../language/parsed-text';
import type { Entity, Source } from '../../../model/analysis';
import type { TextSpan } from '../../../model/text';
import type { Candidate } from '../candidate';
import { meantByContext } from './context';
import { sceneOf, type Told } from './context/scene';
import { tokenAt } from '../token-at';
import { SPEECH_VERBS } from '../../../language/lexicon/speech-verbs';

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
      const source =
        candidate.source && upToVerb(text, pastDash(text.article.text, candidate.source));
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

/** Of "the mayor of Dale said the council", taken for one who speaks, what stands before the verb. */
function upToVerb(text: ParsedText, { start, end }: TextSpan): TextSpan {
  const sentence = tokenAt(text, start)?.sentence.tokens ?? [];
  const tokens = sentence.filter((token) => token.start >= start && token.start < end);
  for (const [at, { tag, lemma }] of tokens.entries()) {
    const before = tokens[at - 1];
    if (!before) continue;
    if (/^VB[DZ]$/.test(tag) && SPEECH_VERBS.has(lemma) && /^(?:NN|PRP)/.test(before.tag))
      return { start, end: before.end };
    // "the mayor, who said no"
    if (/^W|^,$/.test(tag)) break;
  }
  return { start, end };
}

/** Where and by whom a report was filed: "OSLO, Norway (AP) — ". */
const DATELINE =
  /^\(?\p{Lu}[\p{Lu}.’'-]+(?: \p{Lu}[\p{Lu}.’'-]*){0,3}(?:, [^—–―]{1,30})?(?: \([^)]+\))?\)? ?(?:—|–|―|--|-) ?/u;
/** The end of another clause before a dash: "…in public — Roe". */
const CLAUSE_END = /^\p{Ll}[^—–―]* (?:—|–|―|--) (?=[^—–―]+$)(?!.* --)/u;

/** A source without what stands before its dash. */
function pastDash(text: string, { start, end }: TextSpan): TextSpan {
  const words = text.slice(start, end);
  const before = (DATELINE.exec(words) ?? CLAUSE_END.exec(words))?.[0].length ?? 0;
  return { start: before < end - start ? start + before : start, end };
}
