import { wordClass } from '../../../language/lexicon/word-class';
import type { Attribution, EntityId, Position, Source } from '../../../model/analysis';
import type { TextSpan } from '../../../model/text';
import { touching } from '../../../text/sorted-spans';
import { STANCE_OF_CUE, STANCE_OF_CUE_AT_LEAST } from '../../confidences';
import { withoutRemark } from '../contents/remark';
import { statedBy } from '../contents/stated';
import type { NamedArticle } from '../named-article';
import { selfOf } from '../said/self';
import { bySaying, type Stand } from './saying';
import type { Spoken } from './spoken';

/** Verbs that make a judgement of the few words they give to something. */
const LABELS = wordClass('labelling');

/** What of an entity bears on what its words mean. */
export interface Kinds {
  readonly inOffice: (entity: EntityId) => boolean;
  readonly isPerson: (entity: EntityId) => boolean;
}

/** The cue of an attribution, with the rest of it. */
export type PlacedCue = TextSpan &
  Pick<Attribution, 'content'> & { readonly source: Source | undefined };

/** The positions that cues state: "*condemned* the raid". */
export function statedByCues(
  article: NamedArticle,
  spoken: readonly Spoken[],
): readonly Position[] {
  return spoken.flatMap((one) => {
    if (!one.byCue) return [];
    const { frame, stance } = one.byCue;
    const confidence = Math.max(STANCE_OF_CUE * one.attribution.confidence, STANCE_OF_CUE_AT_LEAST);
    return heldBy(article, one, { stance, content: statedBy(article, frame), confidence });
  });
}

/** The positions that the words said state, where the cue doesn’t: “*The plan is shameful*”. `cues` are sorted. */
export function statedByWords(
  article: NamedArticle,
  spoken: readonly Spoken[],
  cues: readonly PlacedCue[],
  kinds: Kinds,
): readonly Position[] {
  return spoken.flatMap((one) => {
    const { attribution, holders, pieces } = one;
    const { cue, source } = attribution;
    const self = selfOf(article, {
      holders,
      person: holders.some(kinds.isPerson),
      inOffice: holders.some(kinds.inOffice),
    });
    const verb = cue && article.tokensIn(cue)[0];
    const label = verb && LABELS.has(verb.lemma) ? verb : undefined;
    const others = saidByOthers(pieces, source, cues);
    return (one.byCue ? pieces.slice(1) : pieces)
      .flatMap((piece) => bySaying(article, piece, { self, others, label }))
      .flatMap((stand) =>
        heldBy(article, one, {
          ...stand,
          confidence: stand.confidence * attribution.confidence,
        }),
      );
  });
}

/** What within the pieces of a content is attributed to others than its source, with the words that attribute it. */
function saidByOthers(
  pieces: readonly TextSpan[],
  source: Source,
  cues: readonly PlacedCue[],
): readonly TextSpan[] {
  return pieces
    .flatMap((piece) => touching(cues, piece))
    .flatMap((nested) =>
      nested.source?.entity === source.entity
        ? []
        : [nested, ...nested.content, ...(nested.source ? [nested.source.span] : [])],
    );
}

/** A stand as a position of each who holds it. */
function heldBy(
  article: NamedArticle,
  { holders, heldBy: by, attribution: { cue, id } }: Spoken,
  { stance, content, confidence, terms }: Stand,
): readonly Position[] {
  return holders.map((holder) => ({
    holder,
    stance,
    content: withoutRemark(article, content),
    ...(cue && { cue }),
    attribution: id,
    confidence,
    by,
    ...(terms && { terms }),
  }));
}
