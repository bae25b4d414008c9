import type { ParsedText } from '../../../language/parsed-text';
import type { Entity, Source } from '../../../model/analysis';
import { LEAST_SPEAKER } from '../../confidences';
import type { Candidate } from '../candidate';
import { ruledSources, type RuledTelling } from '../sources';
import { askedOf } from './asked';
import { castOf, type Member, type Naming } from './cast';
import { sharersOf } from './facts';
import { type Ranked, ranked, type SpeakerModels } from './ranking';
import { type Scene, scenesOf } from './scene';

/** The scenes of all candidates, with what the rules say of each, in the order of their sources. */
export function scenesIn(
  text: ParsedText,
  entities: readonly Entity[],
  candidates: readonly Candidate[],
): readonly { readonly ruled: RuledTelling; readonly scene: Scene }[] {
  const told = ruledSources(text, entities, candidates);
  const scenes = scenesOf(
    castOf(text, entities),
    told.map((one) =>
      askedOf(text, candidates[one.place]!, one.source, {
        entity: one.speaker?.entity,
        step: one.speaker?.by ?? 'unnamed',
      }),
    ),
  );
  return told.map((ruled, index) => ({ ruled, scene: scenes[index]! }));
}

const RANKED = 'ranked';

/** Finds who speaks in each of some candidates, in their order; undefined where the article has nobody say it. */
export type FindsSpeakers = (
  text: ParsedText,
  entities: readonly Entity[],
  candidates: readonly Candidate[],
) => readonly (Source | undefined)[];

/** Finds speakers by a learned ranking of all who may be meant, which knows what the rules say; nobody where it is not sure. */
export function speakersRanked(models: SpeakerModels): FindsSpeakers {
  return (text, entities, candidates) => {
    const sources: (Source | undefined)[] = candidates.map(() => undefined);
    for (const { ruled, scene } of scenesIn(text, entities, candidates)) {
      const best = ranked(models, scene).find(({ option }) => option !== null);
      const told =
        best?.option && best.probability >= LEAST_SPEAKER && !isAnother(scene, best.option)
          ? best
          : null;
      scene.answers.set(scene.asked, told?.option?.entity.id ?? null);
      sources[ruled.place] = sourceOf(ruled, scene, told);
    }
    return sources;
  };
}

/**
 * Whether words say that somebody is not meant, of which there are too few to learn from: who shares the surname that is all of the
 * source with one named in full since, one of a couple, and whom a former aide served.
 */
function isAnother(scene: Scene, member: Member): boolean {
  const { sharers, last } = sharersOf(scene);
  if (sharers.includes(member) && last !== member) return true;
  const { asked, inside } = scene;
  if (inside.some((one, at) => isCouple(one, inside[at + 1]))) return true;
  const former = asked.tokens.find(({ normal }) => FORMER.test(normal));
  const naming = inside.find((one) => one.member === member);
  return (
    former !== undefined &&
    asked.head !== undefined &&
    naming !== undefined &&
    naming === inside[0] &&
    former.start < asked.head.start &&
    asked.head.end <= naming.span.start &&
    !asked.comma
  );
}

/** Whether two namings are a couple with one surname, "Ana and Emil Sand": to tell one of them alone would be wrong. */
function isCouple(one: Naming, other: Naming | undefined): boolean {
  return (
    other !== undefined &&
    one.sentence === other.sentence &&
    one.to - one.from === 1 &&
    other.to - other.from > 1 &&
    other.from === one.to + 1 &&
    one.member.entity.kind === 'person' &&
    other.member.entity.kind === 'person'
  );
}

const FORMER = /^(?:former|ex|one-time)(?:-|$)/;

function sourceOf(
  { speaker, source }: RuledTelling,
  { before }: Scene,
  told: Ranked | null,
): Source | undefined {
  const option = told?.option;
  if (!option) {
    if (!source) return undefined;
    const unnamed = speaker && !speaker.entity ? speaker : null;
    return { span: source, kind: unnamed?.kind ?? 'unnamed', by: unnamed?.by ?? RANKED };
  }
  const span = source ?? speaker?.span ?? before.find(({ member }) => member === option)?.span;
  if (!span) return undefined;
  const { id, kind } = option.entity;
  const by = speaker?.entity === id ? speaker.by! : RANKED;
  return { span, kind, entity: id, confidence: told.probability, by };
}
