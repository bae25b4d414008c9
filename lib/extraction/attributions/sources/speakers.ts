import type { Entity, Source } from '../../../model/analysis';
import type { TextSpan } from '../../../model/text';
import { countryOfDemonym } from '../../../language/lexicon/places';
import { spanIndex, type SpanIndex } from '../../../text/span-index';

interface Meant {
  readonly entity: Entity;
  readonly span: TextSpan;
  readonly form: Entity['mentions'][number]['form'];
}

const DOCUMENT =
  /\b(?:statement|report|poll|survey|study|letter|documents?|memo|bill|lawsuit|affidavit|filing|complaint|indictment|transcript|article|editorial|ad|book|website|data|records|figures|text)\b/i;
/** Nouns that speak for the state whose adjective stands before them: "American officials". */
const STATE_VOICE =
  /^(?:[Ss]enior |[Tt]op |[Oo]ther |[Ss]ome |[Ss]everal |[Mm]any |[Mm]ost |[Tt]he |[Bb]oth |[Aa]n? |[Oo]ne |[Tt]wo |[Uu]nnamed )*([\p{Lu}][\p{L}.]+(?: [\p{Lu}]\p{L}+)?) (?:\p{Ll}+ )?(?:officials?|authorities|negotiators?|diplomats?|leaders|delegation|side|government|envoys?|military|army|state media)$/u;

/** The words of a source, and whom they may name. */
interface SourceWords {
  readonly words: string;
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
  text: string,
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
    const words = text.slice(span.start, span.end);
    const source = { words, source: span, meant: inside(index, span), entities, places };
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

/** "Mayor Ana Ruiz of Dale": the person that is named, or all that stands there. */
export function personIn({ words, source, meant }: SourceWords): Entity | undefined {
  return meant.find(({ entity, span, form }) => {
    if (entity.kind !== 'person' || isInBody(span, meant)) return false;
    const whole = span.start === source.start && span.end === source.end;
    return (
      whole ||
      (form !== 'pronoun' && !isPossessor(words, source, span) && !isGoverned(words, source, span))
    );
  })?.entity;
}

/** "RUIZ" and "GOV. RUIZ", the label of a turn: the only one with that surname. */
export function labelled({ words, entities }: SourceWords): Entity | undefined {
  if (!/^[\p{Lu}.’' -]{3,}$/u.test(words)) return undefined;
  const surname = words.toLowerCase().split(' ').at(-1);
  const [one, ...others] = entities.filter(
    ({ kind, name }) => kind === 'person' && name.toLowerCase().split(' ').at(-1) === surname,
  );
  return others.length === 0 ? one : undefined;
}

/** "the | Roe | campaign": who is named in a body's name is not the body. */
function isInBody(name: TextSpan, meant: readonly Meant[]): boolean {
  return meant.some(
    ({ entity, span, form }) =>
      entity.kind === 'organization' &&
      form === 'full' &&
      span.start <= name.start &&
      span.end > name.end,
  );
}

/** "the Health Ministry", "a spokesman for Norway": the body or place that speaks, or has somebody speak for it. */
export function bodyIn({ words, source, meant }: SourceWords): Entity | undefined {
  return meant.find(
    ({ entity, span }) =>
      entity.kind !== 'person' &&
      !(entity.kind === 'place' && isHome(words.slice(span.end - source.start))) &&
      (!isGoverned(words, source, span) || speaksFor(words.slice(0, span.start - source.start))) &&
      !speaksForItself(words.slice(span.end - source.start)),
  )?.entity;
}

/** "a spokesman for | the ministry", "the chairman of | the party". */
function isVoiceOf(before: string): boolean {
  return /^(?:(?!former\b|ex-)[\p{L}’'-]+ ){0,5}?(?:spokes\w+|officials?|chair\w*|leaders?|leadership|representatives?|envoys?|diplomats?|negotiators?|delegation|lawyers) (?:of|for|at|in|from|with) (?:the )?$/iu.test(
    before,
  );
}

/** "data from | the ministry", "a complaint filed by | the council": what a body puts in writing. */
function isWritingOf(before: string): boolean {
  return /\b(?:data|figures|statistics|estimates|statement|letter|memo|report|study|survey|analysis|complaint|lawsuit|suit|petition)(?: (?:compiled|filed|written|signed|sent|issued|released|published|brought|collected))? (?:by|from) (?:the )?$/iu.test(
    before,
  );
}

function speaksFor(before: string): boolean {
  return isVoiceOf(before) || isWritingOf(before);
}

/** "Norwegian officials": the state whose adjective stands before them. */
export function stateVoice({ words, places }: SourceWords): Entity | undefined {
  const adjective = STATE_VOICE.exec(words)?.[1]?.toLowerCase();
  const country = adjective === undefined ? undefined : countryOfDemonym(adjective);
  return country ? places.get(country) : undefined;
}

/** "Roe’s lawyer" is not Roe; "Roe’s office" is. */
function isPossessor(words: string, source: TextSpan, span: TextSpan): boolean {
  return /^['’]s?\s+(?!(?:office|campaign|team)\b)[\p{L}\p{N}]/u.test(
    words.slice(span.end - source.start),
  );
}

/** "Austria’s interior minister", "the White House adviser": a person who is not named, not the body. */
function speaksForItself(after: string): boolean {
  return /^(?:['’]s?)?\s+(?:[\p{L}-]+\s+){0,4}?(?:minister|president|chancellor|leader|king|queen|ambassador|candidate|mayor|governor|critics?|voters?|citizens|residents|people|lawyers?|professor|resident|chief|chairman|chairwoman|chairperson|manager|head|director|secretary|commissioner|administrator|treasurer|superintendent|senator|judge)\b/u.test(
    after,
  );
}

/** Bodies that speak for the state that owns them. */
const OF_STATE =
  /\b(?:ministry|government|army|navy|military|embassy|parliament|senate|congress|department|administration)\b/i;

/** "Norway’s Progress Party", "China’s Huawei": only at home there. "Norway’s Foreign Ministry" speaks for it. */
function isHome(after: string): boolean {
  return /^['’]s?\s+\p{Lu}/u.test(after) && !OF_STATE.test(after);
}

/** "a friend of Roe", "critics of Seoul". */
function isGoverned(words: string, source: TextSpan, span: TextSpan): boolean {
  return /\b(?:of|to|for|with|by|from|in|at|against|about|near)\s+(?:(?:the|former|president|senator|mr\.?|mrs\.?|ms\.?)\s+)*$/i.test(
    words.slice(0, Math.max(0, span.start - source.start)),
  );
}
