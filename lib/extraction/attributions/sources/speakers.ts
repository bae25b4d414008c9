import { countryOfDemonym } from '../../../language/lexicon/places';
import { anyOf } from '../../../language/lexicon/word-class';
import type { ParsedText, Token } from '../../../language/parsed-text';
import type { Entity, Source } from '../../../model/analysis';
import type { TextSpan } from '../../../model/text';
import { touching } from '../../../text/sorted-spans';
import { spanIndex, type SpanIndex } from '../../../text/span-index';
import {
  adjectiveOfVoice,
  isGoverned,
  isHome,
  isOfSomebody,
  isPossessor,
  speaksFor,
} from './around-names';

interface Meant {
  readonly entity: Entity;
  readonly span: TextSpan;
  readonly form: Entity['mentions'][number]['form'];
}

const DOCUMENT = new RegExp(String.raw`\b(?:${anyOf('written-source')})\b`, 'i');

/** The words of a source, and whom they may name. */
interface SourceWords {
  readonly words: string;
  readonly tokens: readonly Token[];
  readonly source: TextSpan;
  /** Those named or meant in it, in reading order. */
  readonly meant: readonly Meant[];
  readonly entities: readonly Entity[];
  /** By name, the places among the entities. */
  readonly places: ReadonlyMap<string, Entity>;
}

/** Stands as the step of a source that no step knows. */
const NOBODY = 'unnamed';

/** A way to know whom the words of a source name. */
export interface NamingStep {
  readonly name: string;
  readonly whom: (source: SourceWords) => Entity | undefined;
}

/** Finds whom the words that name a source mean, pronouns and bare titles resolved, by the first of some steps that knows. */
export function speakersBy(
  steps: readonly NamingStep[],
  { article, sentences }: ParsedText,
  entities: readonly Entity[],
): (source: TextSpan) => Source {
  const index = spanIndex<Meant>(
    entities.flatMap((entity) => entity.mentions.map(({ span, form }) => ({ entity, span, form }))),
    ({ span }) => span,
  );
  const places = new Map(
    entities.filter(({ kind }) => kind === 'place').map((place) => [place.name, place]),
  );
  return (span) => {
    const words = article.text.slice(span.start, span.end);
    const tokens = touching(sentences, span).flatMap((sentence) => touching(sentence.tokens, span));
    const source = { words, tokens, source: span, meant: inside(index, span), entities, places };
    for (const { name, whom } of steps) {
      const entity = whom(source);
      if (entity) return { span, kind: entity.kind, entity: entity.id, by: name };
    }
    return { span, kind: DOCUMENT.test(words) ? 'document' : 'unnamed', by: NOBODY };
  };
}

function inside(index: SpanIndex<Meant>, source: TextSpan): readonly Meant[] {
  // "China’s commerce ministry" is the ministry, not China: of two that begin together the longer comes first.
  return index
    .touching(source)
    .toSorted((one, other) => one.span.start - other.span.start || other.span.end - one.span.end);
}

/** The person that a source names: "Mayor Ana Ruiz of Dale"; a pronoun only where it is all of the source. */
export function personIn({ words, tokens, source, meant }: SourceWords): Entity | undefined {
  return meant.find(({ entity, span, form }) => {
    if (entity.kind !== 'person' || isInBody(span, meant)) return false;
    const whole = span.start === source.start && span.end === source.end;
    const { after } = around(words, source, span);
    return (
      whole ||
      (form !== 'pronoun' && !isPossessor(after) && !isGoverned(tokensBefore(tokens, span)))
    );
  })?.entity;
}

/** Of the words of a source those before and behind a name in it. */
function around(
  words: string,
  source: TextSpan,
  name: TextSpan,
): { readonly before: string; readonly after: string } {
  return {
    before: words.slice(0, Math.max(0, name.start - source.start)),
    after: words.slice(name.end - source.start),
  };
}

function tokensBefore(tokens: readonly Token[], name: TextSpan): readonly Token[] {
  return tokens.filter(({ end }) => end <= name.start);
}

/** The person that the label of a turn names, "RUIZ" or "GOV. RUIZ": the only one with that surname. */
export function byLabel({ words, entities }: SourceWords): Entity | undefined {
  if (!/^[\p{Lu}.’' -]{3,}$/u.test(words)) return undefined;
  const surname = words.toLowerCase().split(' ').at(-1);
  const [one, ...others] = entities.filter(
    ({ kind, name }) => kind === 'person' && name.toLowerCase().split(' ').at(-1) === surname,
  );
  return others.length === 0 ? one : undefined;
}

/** Whether a name stands within a body’s: "the | Roe | campaign". Who is named in a body's name is not the body. */
function isInBody(name: TextSpan, meant: readonly Meant[]): boolean {
  return meant.some(
    ({ entity, span, form }) =>
      entity.kind === 'organization' &&
      form === 'full' &&
      span.start <= name.start &&
      span.end > name.end,
  );
}

/** The body or place that speaks, or has somebody speak for it: "the Health Ministry", "a spokesman for Norway". */
export function bodyIn({ words, tokens, source, meant }: SourceWords): Entity | undefined {
  return meant.find(({ entity, span }) => {
    if (entity.kind === 'person') return false;
    const { before, after } = around(words, source, span);
    return (
      !(entity.kind === 'place' && isHome(after)) &&
      (!isGoverned(tokensBefore(tokens, span)) || speaksFor(before)) &&
      !isOfSomebody(after)
    );
  })?.entity;
}

/** The state whose adjective stands before its voices: "Norwegian officials". */
export function stateVoice({ words, places }: SourceWords): Entity | undefined {
  const adjective = adjectiveOfVoice(words);
  const country = adjective === undefined ? undefined : countryOfDemonym(adjective);
  return country ? places.get(country) : undefined;
}
