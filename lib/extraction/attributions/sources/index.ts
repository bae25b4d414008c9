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

/** The names of all steps that know who speaks. */
export const NAMED_STEPS: readonly string[] = [
  ...[...BY_WORDS, ...BY_CONTEXT].map(({ name }) => name),
  WITHOUT_SOURCE,
];

/** A candidate with the words that name its source, and whom the rules take them to mean. */
export interface RuledTelling extends Telling {
  /** Its place among the candidates. */
  readonly place: number;
}

/**
 * Who speaks in each of some candidates by rules, in the order of their sources: by the words that name the source, and where those
 * name nobody, by what is told around them. No speaker where the article has nobody say it.
 */
export function ruledSources(
  text: ParsedText,
  entities: readonly Entity[],
  candidates: readonly Candidate[],
): readonly RuledTelling[] {
  const speakerOf = speakersBy(BY_WORDS, text, entities);
  const around = surroundingsOf(text, entities, speakerOf);
  const told: RuledTelling[] = candidates
    .map((candidate, place) => {
      const { source: words, ...found } = candidate;
      const source = words && namingWords(text, words);
      return {
        ...found,
        place,
        ...(source && { source }),
        at: (source ?? candidate.cue ?? candidate.content[0]).start,
        speaker: source && speakerOf(source),
      };
    })
    .toSorted((one, other) => one.at - other.at);
  for (const [index, one] of told.entries()) {
    if (one.speaker?.entity) continue;
    const speaker = meantByContext(around, told, index) ?? one.speaker;
    if (speaker) told[index] = { ...one, speaker };
  }
  return told;
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
