import type { Token } from '../../language/parsed-text';
import type { Attribution, EntityId, Position } from '../../model/analysis';
import type { TextSpan } from '../../model/text';
import { overlaps } from '../../text/span';
import { indexAt, touching } from '../../text/sorted-spans';
import { withoutRemark } from './remark';
import { cueStance } from './cue-stance';
import { holdersOf } from './holders';
import { saidStance, type Self } from './said-stance';
import type { Scene } from './scene';

/** Points that a statement needs, where only its own words tell a stance. */
const ENOUGH = 1;
/** Fewer words and marks are an exclamation. */
const SHORTEST = 5;
/** A longer statement of several sentences takes no position as a whole. In tokens. */
const LONGEST = 50;
const FIRST_PERSON = /^(?:i|we|us|my|our)$/;
const THIRD_PERSON = /^(?:he|she|they|it|we|i)$/;
const PAIR = /^(?:the (?:two|pair|duo)|both)\b/i;

/** The positions that attributions state, by their cues or else by the words said; each speaker of a joint one has his own. */
export function attributed(
  scene: Scene,
  attributions: readonly Attribution[],
  inOffice: (entity: EntityId) => boolean,
): readonly Position[] {
  const { text } = scene.text.article;
  const cues = attributions
    .flatMap(({ cue, source, content }) => (cue ? [{ ...cue, source, content }] : []))
    .toSorted((one, other) => one.start - other.start);
  let pair: readonly EntityId[] = [];
  return attributions.flatMap((attribution) => {
    const { source, content, cue } = attribution;
    if (!source) return [];
    let holders = holdersOf(scene, source.span, source.entity);
    if (PAIR.test(text.slice(source.span.start, source.span.end)))
      holders = pair.length > 1 ? pair : holders;
    if (holders.length > 1) pair = holders;
    if (holders.length === 0) return [];
    const stands = cue ? byCue(scene, cue, content) : null;
    if (stands === 'silent') return [];
    const others = content.flatMap((span) =>
      touching(cues, span).flatMap((nested) =>
        nested.source?.entity === source.entity
          ? []
          : [nested, ...nested.content, ...(nested.source ? [nested.source.span] : [])],
      ),
    );
    const found =
      stands ??
      content.flatMap((span) => bySaying(scene, span, others, selfOf(scene, holders, inOffice)));
    return holders.flatMap((holder) =>
      found.map(({ confidence, ...stand }): Position => ({
        holder,
        ...stand,
        content: withoutRemark(scene, stand.content),
        ...(cue && { cue }),
        attribution: attribution.id,
        confidence: confidence * attribution.confidence,
      })),
    );
  });
}

type Found = Pick<Position, 'stance' | 'content' | 'confidence'>;

function byCue(
  scene: Scene,
  cue: TextSpan,
  content: readonly TextSpan[],
): Found[] | 'silent' | null {
  const tokens = scene.sentenceAt(cue.start)?.tokens ?? [];
  const at = indexAt(tokens, cue.start);
  const length = touching(tokens, cue).length;
  const stance = at < 0 ? null : cueStance(tokens, at, length, scene.tokensIn(content[0]!));
  if (stance === null || stance === 'silent') return stance;
  return [{ stance, content: content[0]!, confidence: 0.85 }];
}

/** By the words said: a statement of one mind as a whole, else each sentence that takes a stance. */
function bySaying(scene: Scene, span: TextSpan, others: readonly TextSpan[], self: Self): Found[] {
  const own = (part: TextSpan) =>
    scene.tokensIn(part).filter((token) => !others.some((other) => overlaps(other, token)));
  const parts = touching(scene.text.sentences, span)
    .map(({ start, end }) => ({ start: Math.max(start, span.start), end: Math.min(end, span.end) }))
    .filter((part) => !/\?["”’']*$/.test(scene.text.article.text.slice(part.start, part.end)));
  const stands = parts.flatMap((part): Found[] => {
    const words = own(part);
    if (words.length < SHORTEST) return [];
    const stand = saidStance(words, self);
    return stand && stand.points >= ENOUGH
      ? [{ stance: stand.stance, content: part, confidence: sureness(stand.points) }]
      : [];
  });
  const [first, ...rest] = stands;
  if (!first) return [];
  const oneMind = rest.every(({ stance }) => stance === first.stance);
  if (oneMind && scene.tokensIn(span).length <= LONGEST) return [{ ...first, content: span }];
  return oneMind
    ? [stands.reduce((best, each) => (each.confidence > best.confidence ? each : best))]
    : stands;
}

function sureness(points: number): number {
  return Math.min(0.8, 0.4 + points * 0.1);
}

/** Whose words mean the speaker himself: "we" in a quotation, "he" or his name in reported speech. */
function selfOf(
  scene: Scene,
  holders: readonly EntityId[],
  inOffice: (entity: EntityId) => boolean,
): Self {
  return {
    inOffice: holders.some(inOffice),
    isSelf: (token: Token) => {
      if (touching(scene.text.quotations, token).length > 0) return FIRST_PERSON.test(token.normal);
      return (
        THIRD_PERSON.test(token.normal) ||
        scene
          .namingsIn(token)
          .some(({ entity, end }) => end === token.end && holders.includes(entity))
      );
    },
  };
}
