import type { ParsedText } from '../../../language/parsed-text';
import type { Entity, Source } from '../../../model/analysis';
import { LEAST_SPEAKER } from '../../confidences';
import type { Candidate } from '../candidate';
import { ruledSources, type RuledTelling } from '../sources';
import { askedOf } from './asked';
import { castOf } from './cast';
import { ranked, type SpeakerModels } from './ranking';
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
      const told = best && best.probability >= LEAST_SPEAKER ? best.option!.entity.id : null;
      scene.answers.set(scene.asked, told);
      sources[ruled.place] = sourceOf(ruled, scene, best?.option ?? null, best?.probability ?? 0);
    }
    return sources;
  };
}

function sourceOf(
  { speaker, source }: RuledTelling,
  { before }: Scene,
  option: Scene['options'][number] | null,
  probability: number,
): Source | undefined {
  if (!option || probability < LEAST_SPEAKER) {
    if (!source) return undefined;
    const kind = speaker && !speaker.entity ? speaker.kind : 'unnamed';
    return { span: source, kind, by: speaker && !speaker.entity ? speaker.by! : RANKED };
  }
  const span = source ?? speaker?.span ?? before.find(({ member }) => member === option)?.span;
  if (!span) return undefined;
  const { id, kind } = option.entity;
  const by = speaker?.entity === id ? speaker.by! : RANKED;
  return { span, kind, entity: id, confidence: probability, by };
}
