import type { ParsedText } from '../../../language/parsed-text';
import type { Entity, Source } from '../../../model/analysis';
import type { Candidate } from '../candidate';
import { bodyMeant, firstOfJoint } from './context/bodies';
import { beforeRelative, ofParticiple } from './context/in-sentence';
import { namedSoon } from './context/named-soon';
import { ownerBefore, writerOf } from './context/owners';
import {
  type ContextStep,
  surroundingsOf,
  type Surroundings,
  type Telling,
} from './context/surroundings';
import { namingWords } from './naming-words';
import { bodyIn, byLabel, type NamingStep, personIn, speakersBy, stateVoice } from './speakers';

/** Whom the words of a source name, in order: the first step that knows answers. */
const BY_WORDS: readonly NamingStep[] = [
  { name: 'name', whom: personIn },
  { name: 'state-voice', whom: stateVoice },
  { name: 'body', whom: bodyIn },
  { name: 'label', whom: byLabel },
];

/** Whom a source means whose words name nobody, in order, by what is told around it. */
const BY_CONTEXT: readonly ContextStep[] = [
  { name: 'context:relative', whom: beforeRelative },
  { name: 'context:writing', whom: writerOf },
  { name: 'context:owner', whom: ownerBefore },
  { name: 'context:body', whom: bodyMeant },
  { name: 'context:joint', whom: firstOfJoint },
  { name: 'context:named-soon', whom: namedSoon },
];

/** Whom a candidate without a source is of. */
const WITHOUT_SOURCE = 'context:participle';

/**
 * Who speaks in each of some candidates, in their order: by the words that name the source, and where those name nobody, by
 * what is told around them. Undefined where the article has nobody say it.
 */
export function sourcesOf(
  text: ParsedText,
  entities: readonly Entity[],
  candidates: readonly Candidate[],
): readonly (Source | undefined)[] {
  const speakerOf = speakersBy(BY_WORDS, text, entities);
  const around = surroundingsOf(text, entities, speakerOf);
  const told: Telling[] = candidates
    .map((candidate) => {
      const source = candidate.source && namingWords(text, candidate.source);
      return {
        ...candidate,
        ...(source && { source }),
        at: (source ?? candidate.cue ?? candidate.content[0]).start,
        speaker: source && speakerOf(source),
      };
    })
    .toSorted((one, other) => one.at - other.at);
  const sources = new Map<Candidate['content'], Source>();
  for (const [index, one] of told.entries()) {
    const speaker = one.speaker?.entity
      ? one.speaker
      : (meantByContext(around, told, index) ?? one.speaker);
    if (!speaker) continue;
    told[index] = { ...one, speaker };
    sources.set(one.content, speaker);
  }
  return candidates.map(({ content }) => sources.get(content));
}

/** Who is meant by a source that names nobody; null where that is not sure. */
function meantByContext(
  around: Surroundings,
  told: readonly Telling[],
  index: number,
): Source | null {
  const { source } = told[index]!;
  if (!source) {
    const other = ofParticiple(around, told, index);
    return other && { ...other, by: WITHOUT_SOURCE };
  }
  for (const { name, whom } of BY_CONTEXT) {
    const id = whom({ around, told, index, source });
    if (id === undefined) continue;
    const found = around.entities.get(id);
    return found ? { span: source, kind: found.kind, entity: found.id, by: name } : null;
  }
  return null;
}
