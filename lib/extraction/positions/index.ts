import type { ParsedText } from '../../language/parsed-text';
import type { Analysis, Attribution, Position } from '../../model/analysis';
import type { TextSpan } from '../../model/text';
import { type Kinds, type PlacedCue, statedByCues, statedByWords } from './attributed/attributed';
import { type Spoken, spokenIn } from './attributed/spoken';
import { type NamedArticle, namedArticle } from './named-article';
import { called } from './narrated/called';
import { deeds } from './narrated/deeds';
import { passives } from './narrated/passives';
import { possessed } from './narrated/possessed';
import { voiced } from './narrated/voiced';
import { isAnothersView, outside, settle, unsaidIn } from './settle';
import { vetoOf } from './vetoes';

/** What positions are found in. */
interface Material {
  readonly article: NamedArticle;
  readonly spoken: readonly Spoken[];
  /** The cues of attributions, sorted: what they say is left to these. */
  readonly cues: readonly PlacedCue[];
  /** All that is attributed, sorted and apart. */
  readonly told: readonly TextSpan[];
  readonly kinds: Kinds;
}

/** A way to find positions, by the name that its findings bear; behind it stands the step within, where it has several. */
interface Way {
  readonly name: string;
  readonly find: (material: Material) => readonly Position[];
}

/**
 * The ways to find positions: what somebody is said to have said, by its cue or by the words said; then what the article itself
 * tells, by verbs that take a side and by nouns. Of two that find one place the surer counts, of equals the first.
 */
const WAYS: readonly Way[] = [
  { name: 'cue', find: ({ article, spoken }) => statedByCues(article, spoken) },
  {
    name: 'said',
    find: ({ article, spoken, cues, kinds }) => statedByWords(article, spoken, cues, kinds),
  },
  { name: 'deed', find: ({ article, cues, told }) => deeds(article, cues, told) },
  { name: 'passive', find: ({ article, cues }) => passives(article, cues) },
  { name: 'noun:possessed', find: ({ article, cues }) => possessed(article, cues) },
  { name: 'noun:voiced', find: ({ article, cues }) => voiced(article, cues) },
  { name: 'noun:called', find: ({ article }) => called(article) },
];

/** Where those whom the article names stand: by what they are said to have said, by verbs that take a side, and by nouns. */
export function extractPositions(
  text: ParsedText,
  { entities, attributions }: Pick<Analysis, 'entities' | 'attributions'>,
): readonly Position[] {
  const article = namedArticle(text, entities);
  const told = united(attributions.flatMap(({ content }) => content));
  const material: Material = {
    article,
    spoken: spokenIn(article, attributions, told),
    cues: cuesOf(attributions),
    told,
    kinds: kindsOf(entities),
  };
  const found = WAYS.flatMap(({ name, find }) =>
    find(material).map((position): Position => ({
      ...position,
      by: position.by === undefined ? name : `${name}:${position.by}`,
    })),
  );
  const reported = found.filter(
    (position) =>
      !isAnothersView(position, attributions) && vetoOf(article, attributions, position) === null,
  );
  return settle(outside(reported, united(unsaidIn(article, attributions))));
}

function cuesOf(attributions: readonly Attribution[]): readonly PlacedCue[] {
  return attributions
    .flatMap(({ cue, source, content }) => (cue ? [{ ...cue, source, content }] : []))
    .toSorted((one, other) => one.start - other.start);
}

function kindsOf(entities: Analysis['entities']): Kinds {
  const people = new Set(entities.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  const inOffice = new Set(
    entities
      .filter(({ office, kind }) => office !== undefined || kind !== 'person')
      .map(({ id }) => id),
  );
  return {
    isPerson: (entity) => people.has(entity),
    inOffice: (entity) => inOffice.has(entity),
  };
}

/** The stretches that spans cover, sorted and apart. */
function united(spans: readonly TextSpan[]): readonly TextSpan[] {
  const apart: TextSpan[] = [];
  for (const span of spans.toSorted((one, other) => one.start - other.start)) {
    const last = apart.at(-1);
    if (last && span.start <= last.end)
      apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else apart.push(span);
  }
  return apart;
}
