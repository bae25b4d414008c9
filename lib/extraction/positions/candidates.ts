import type { ParsedText } from '../../language/parsed-text';
import type {
  Analysis,
  Attribution,
  AttributionId,
  EntityId,
  Position,
} from '../../model/analysis';
import type { TextSpan } from '../../model/text';
import { indexAt } from '../../text/sorted-spans';
import { contentPieces } from './contents/pieces';
import { companionsIn } from './holders/companions';
import { holdersOf } from './holders/holders';
import { subjectOf } from './holders/subject';
import type { Utterance } from '../reader/utterance';
import { type NamedArticle, namedArticle } from './named-article';
import { called } from './narrated/called';
import { deeds } from './narrated/deeds';
import { passives } from './narrated/passives';
import { possessed } from './narrated/possessed';
import { voiced } from './narrated/voiced';

/** Words in which somebody the article names may take a position: who, and how sure it is that it is he. */
export interface PositionCandidate extends Utterance {
  readonly holders: readonly EntityId[];
  /** The step that found it. */
  readonly by: string;
  /** The content without the words that attribute it. */
  readonly pieces: readonly TextSpan[];
  /** Where it is an attribution. */
  readonly attribution?: AttributionId;
  /** How sure it is that this was said, or done; 0 to 1. */
  readonly confidence: number;
}

/** A way to tell for whom a source stands. */
interface HolderStep {
  readonly name: string;
  readonly find: (attribution: Attribution) => readonly EntityId[];
}

/** A way to find what the article itself tells of where somebody stands, by the name that its findings bear. */
interface DeedStep {
  readonly name: string;
  readonly find: (material: Told) => readonly Position[];
}

/** What deeds are found in. */
interface Told {
  readonly article: NamedArticle;
  /** The cues of attributions, sorted: what they say is left to these. */
  readonly cues: readonly TextSpan[];
  /** All that is attributed, sorted and apart. */
  readonly told: readonly TextSpan[];
}

const DEEDS: readonly DeedStep[] = [
  { name: 'deed', find: ({ article, cues, told }) => deeds(article, cues, told) },
  { name: 'passive', find: ({ article, cues }) => passives(article, cues) },
  { name: 'noun:possessed', find: ({ article, cues }) => possessed(article, cues) },
  { name: 'noun:voiced', find: ({ article, cues }) => voiced(article, cues) },
  { name: 'noun:called', find: ({ article }) => called(article) },
];

/** All in which somebody whom the article names may take a position: what is attributed to him, and what he is told to do. */
export function candidatesIn(
  text: ParsedText,
  { entities, attributions }: Pick<Analysis, 'entities' | 'attributions'>,
): readonly PositionCandidate[] {
  const article = namedArticle(text, entities);
  return [...saidIn(article, attributions), ...doneIn(article, attributions)];
}

function saidIn(
  article: NamedArticle,
  attributions: readonly Attribution[],
): readonly PositionCandidate[] {
  const steps = holderSteps(article);
  return attributions.map((attribution): PositionCandidate => {
    const { id, source, cue, content, confidence } = attribution;
    const { holders, by } = heldBy(steps, attribution);
    return {
      source: source?.span ?? null,
      cue: cue ?? null,
      content,
      deed: false,
      holders,
      by,
      pieces: contentPieces(article, attribution),
      attribution: id,
      confidence,
    };
  });
}

/** In this order, for one article: "they" goes on from one attribution to the next. */
function holderSteps(article: NamedArticle): readonly HolderStep[] {
  const companions = companionsIn(article);
  return [
    {
      name: 'companions',
      find: ({ source }) => (source && companions(source.span, source.entity)) ?? [],
    },
    {
      name: 'named',
      find: ({ source }) => (source ? holdersOf(article, source.span, source.entity) : []),
    },
    {
      name: 'antecedent',
      find: ({ source, cue }) =>
        source && cue && isRelative(article, source.span) ? doers(article, cue) : [],
    },
  ];
}

function heldBy(
  steps: readonly HolderStep[],
  attribution: Attribution,
): Pick<PositionCandidate, 'holders' | 'by'> {
  for (const { name, find } of steps) {
    const holders = find(attribution);
    if (holders.length > 0) return { holders, by: name };
  }
  return { holders: [], by: 'nobody' };
}

function isRelative(article: NamedArticle, source: TextSpan): boolean {
  return article.tokensIn(source).every(({ normal }) => /^(?:who|which|that)$/.test(normal));
}

/** Whom the cue has for its subject, where the source only takes it up: "Roe, a lawyer who urged …". */
function doers(article: NamedArticle, cue: TextSpan): readonly EntityId[] {
  const sentence = article.sentenceAt(cue.start);
  const at = sentence ? indexAt(sentence.tokens, cue.start) : -1;
  return (sentence && at >= 0 && subjectOf(article, sentence, at)?.holders) || [];
}

function doneIn(
  article: NamedArticle,
  attributions: readonly Attribution[],
): readonly PositionCandidate[] {
  const cues = attributions
    .flatMap(({ cue }) => cue ?? [])
    .toSorted((one, other) => one.start - other.start);
  const told = united(attributions.flatMap(({ content }) => content));
  return DEEDS.flatMap(({ name, find }) =>
    find({ article, cues, told })
      .filter((deed) => !isAnothersView(deed, attributions))
      .map(({ holder, content, cue, confidence }): PositionCandidate => ({
        source: holderBefore(article, holder, cue ?? content),
        cue: cue ?? null,
        content: [content],
        deed: true,
        holders: [holder],
        by: name,
        pieces: [content],
        confidence,
      })),
  );
}

/** The last mention of a holder before the words of a deed, in their sentence or a little before. */
function holderBefore(article: NamedArticle, holder: EntityId, words: TextSpan): TextSpan | null {
  const near = { start: Math.max(0, words.start - NEAR), end: words.start };
  const mention = article.mentionsIn(near).findLast(({ entity }) => entity === holder);
  return mention ? { start: mention.start, end: mention.end } : null;
}

/** UTF-16 units before the words of a deed over which its doer is looked for. */
const NEAR = 300;

/**
 * Whether a deed is only told in somebody else’s quoted words: “They voted for it to please the firm” says where the speaker
 * stands. What others are said to want is left to them.
 */
function isAnothersView(
  { stance, holder, content }: Position,
  attributions: readonly Attribution[],
): boolean {
  if (stance === 'calls-for') return false;
  return attributions.some(
    ({ manner, source, content: pieces }) =>
      manner === 'direct' &&
      source?.entity !== undefined &&
      source.entity !== holder &&
      pieces.some(({ start, end }) => start <= content.start && content.end <= end),
  );
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
