import { wordClass } from '../../../language/lexicon/word-class';
import type { Attribution, EntityId, Position, Source } from '../../../model/analysis';
import type { TextSpan } from '../../../model/text';
import { indexAt, touching } from '../../../text/sorted-spans';
import { byCue } from './by-cue';
import { companionsIn } from '../holders/companions';
import { holdersOf } from '../holders/holders';
import { contentPieces } from '../contents/pieces';
import { withoutRemark } from '../contents/remark';
import { bySaying, type Stand } from './saying';
import type { NamedArticle } from '../named-article';
import { selfOf } from '../said/self';
import { statedBy } from '../contents/stated';
import { subjectOf } from '../holders/subject';

/** How sure a cue that takes a side is, and how sure it stays where the attribution is not: the verb still says it. */
const SURE = 0.85;
const STILL_SURE = 0.65;
/** Verbs that make a judgement of the few words they give to something. */
const LABELS = wordClass('labelling');

/** What of an entity bears on what its words mean. */
interface Kinds {
  readonly inOffice: (entity: EntityId) => boolean;
  readonly isPerson: (entity: EntityId) => boolean;
}

/** What is known of all that is attributed in the article. */
interface Surroundings {
  /** The cues, sorted, with what they belong to. */
  readonly cues: readonly (TextSpan &
    Pick<Attribution, 'content'> & { readonly source: Source | undefined })[];
  /** All that is attributed, sorted and apart. */
  readonly told: readonly TextSpan[];
  readonly kinds: Kinds;
}

/** The positions that attributions state, by their cues or else by the words said; each speaker of a joint one has his own. */
export function attributed(
  article: NamedArticle,
  attributions: readonly Attribution[],
  told: readonly TextSpan[],
  kinds: Kinds,
): readonly Position[] {
  const cues = attributions
    .flatMap(({ cue, source, content }) => (cue ? [{ ...cue, source, content }] : []))
    .toSorted((one, other) => one.start - other.start);
  const companions = companionsIn(article);
  return attributions.flatMap((attribution) => {
    const { source, cue, id } = attribution;
    if (!source) return [];
    const holders =
      companions(source.span, source.entity) ??
      some(holdersOf(article, source.span, source.entity)) ??
      (cue && isRelative(article, source.span) ? doers(article, cue) : []);
    if (holders.length === 0) return [];
    const stands = standsIn(article, { ...attribution, source }, holders, { cues, told, kinds });
    return holders.flatMap((holder) =>
      stands.map(({ stance, content, confidence }): Position => ({
        holder,
        stance,
        content: withoutRemark(article, content),
        ...(cue && { cue }),
        attribution: id,
        confidence,
      })),
    );
  });
}

function standsIn(
  article: NamedArticle,
  attribution: Attribution & { readonly source: Source },
  holders: readonly EntityId[],
  { cues, told, kinds }: Surroundings,
): readonly Stand[] {
  const { cue, source } = attribution;
  const pieces = contentPieces(article, attribution);
  const [content, ...rest] = pieces;
  if (!content) return [];
  const frame = cue && { cue, source, content };
  const stance = frame ? byCue(article, frame, told) : null;
  if (stance === 'silent') return [];
  const others = pieces
    .flatMap((piece) => touching(cues, piece))
    .flatMap((nested) =>
      nested.source?.entity === source.entity
        ? []
        : [nested, ...nested.content, ...(nested.source ? [nested.source.span] : [])],
    );
  const self = selfOf(article, {
    holders,
    person: holders.some(kinds.isPerson),
    inOffice: holders.some(kinds.inOffice),
  });
  const verb = cue && article.tokensIn(cue)[0];
  const label = verb && LABELS.has(verb.lemma) ? verb : undefined;
  const said = (stance ? rest : pieces)
    .flatMap((piece) => bySaying(article, piece, { self, others, label }))
    .map((stand) => ({ ...stand, confidence: stand.confidence * attribution.confidence }));
  if (!frame || !stance) return said;
  const confidence = Math.max(SURE * attribution.confidence, STILL_SURE);
  return [{ stance, content: statedBy(article, frame), confidence }, ...said];
}

function some<T>(values: readonly T[]): readonly T[] | undefined {
  return values.length > 0 ? values : undefined;
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
