import type { Attribution, EntityId, Source, Stance } from '../../../model/analysis';
import type { TextSpan } from '../../../model/text';
import { indexAt } from '../../../text/sorted-spans';
import { contentPieces } from '../contents/pieces';
import { companionsIn } from '../holders/companions';
import { holdersOf } from '../holders/holders';
import { subjectOf } from '../holders/subject';
import type { NamedArticle } from '../named-article';
import { byCue, type Frame } from './by-cue';

/** An attribution that may state positions: whose they are, and what its cue says of them. */
export interface Spoken {
  readonly attribution: Attribution & { readonly source: Source };
  /** The entities that its source stands for: each holds what is stated. */
  readonly holders: readonly [EntityId, ...EntityId[]];
  /** The step that told the holders. */
  readonly heldBy: string;
  /** Its content, without the words that attribute it. */
  readonly pieces: readonly [TextSpan, ...TextSpan[]];
  /** Where its cue takes a side: the cue with the content it introduces, and the stance. */
  readonly byCue?: { readonly frame: Frame; readonly stance: Stance };
}

/** A way to tell who holds what an attribution states. */
interface HolderStep {
  readonly name: string;
  readonly find: (source: Source, cue: TextSpan | undefined) => readonly EntityId[];
}

/**
 * The attributions that have a holder and a content, less those whose cue denies, asks or foresees what it introduces. `told` is
 * all that is attributed, sorted and apart.
 */
export function spokenIn(
  article: NamedArticle,
  attributions: readonly Attribution[],
  told: readonly TextSpan[],
): readonly Spoken[] {
  const steps = holderSteps(article);
  return attributions.flatMap((attribution): readonly Spoken[] => {
    const { source, cue } = attribution;
    if (!source) return [];
    const held = heldBy(steps, source, cue);
    const pieces = held && contentPieces(article, attribution);
    if (!pieces || !isFilled(pieces)) return [];
    const spoken = { attribution: { ...attribution, source }, ...held, pieces };
    if (!cue) return [spoken];
    const frame = { cue, source, content: pieces[0] };
    const stance = byCue(article, frame, told);
    if (stance === 'silent') return [];
    return [stance === null ? spoken : { ...spoken, byCue: { frame, stance } }];
  });
}

/** In this order, for one article: "they" goes on from one attribution to the next. */
function holderSteps(article: NamedArticle): readonly HolderStep[] {
  const companions = companionsIn(article);
  return [
    { name: 'companions', find: ({ span, entity }) => companions(span, entity) ?? [] },
    { name: 'named', find: ({ span, entity }) => holdersOf(article, span, entity) },
    {
      name: 'antecedent',
      find: ({ span }, cue) => (cue && isRelative(article, span) ? doers(article, cue) : []),
    },
  ];
}

/** The holders by the first step that tells any. */
function heldBy(
  steps: readonly HolderStep[],
  source: Source,
  cue: TextSpan | undefined,
): Pick<Spoken, 'holders' | 'heldBy'> | undefined {
  for (const { name, find } of steps) {
    const holders = find(source, cue);
    if (isFilled(holders)) return { holders, heldBy: name };
  }
  return undefined;
}

function isFilled<T>(values: readonly T[]): values is readonly [T, ...T[]] {
  return values.length > 0;
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
