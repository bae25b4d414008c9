import type { ParsedText } from '../../language/parsed-text';
import type { Analysis, EntityId } from '../../model/analysis';
import { indexAt } from '../../text/sorted-spans';
import { centralities, contentWords, vectorsOf, type WordVector } from './centrality';
import { type Footing, footingOf } from './footing';
import { leaningsOf, type Need } from './leanings';
import type { KeySentences } from '../reader/heads';
import { type Unit, unitsOf } from './units';

/** What is known of a sentence when a summary is chosen. */
export interface Profile {
  readonly unit: Unit;
  /** 0 for the first of the text. */
  readonly place: number;
  readonly footing: Footing;
  readonly needs: readonly Need[];
  /** Whom it names. */
  readonly names: ReadonlySet<EntityId>;
  /** 0 to 1: how much it shares with the other sentences. */
  readonly central: number;
  readonly vector: WordVector;
  /** 1 where an official is said in it to have said something, 0.5 where another who has a name is. */
  readonly voice: number;
  /** How likely the article can’t be told without it, 0 to 1; where the reader has read it. */
  readonly key?: number;
}

/** Profiles of all sentences of an article, in reading order. */
export function profilesOf(
  text: ParsedText,
  { entities, attributions }: Pick<Analysis, 'entities' | 'attributions'>,
  keys: KeySentences | null,
): readonly Profile[] {
  const units = unitsOf(text);
  const leanings = leaningsOf(text, units, entities);
  const vectors = vectorsOf(units.map(contentWords));
  const central = centralities(vectors);
  const officials = new Set(entities.filter(({ office }) => office).map(({ id }) => id));
  const names = units.map(() => new Set<EntityId>());
  for (const { id, mentions } of entities) {
    for (const { span, form } of mentions) {
      if (form !== 'pronoun' && form !== 'role') names[indexAt(units, span.start)]?.add(id);
    }
  }
  const voices = units.map(() => 0);
  for (const { source, cue } of attributions) {
    if (source?.entity === undefined) continue;
    const at = indexAt(units, (cue ?? source.span).start);
    voices[at] = Math.max(voices[at] ?? 0, officials.has(source.entity) ? 1 : 0.5);
  }
  const keyness = keys?.(units);
  return units.map((unit, place) => ({
    unit,
    place,
    footing: footingOf(unit, text),
    needs: leanings[place]!,
    names: names[place]!,
    central: central[place]!,
    vector: vectors[place]!,
    voice: voices[place]!,
    ...(keyness && { key: keyness[place]! }),
  }));
}
