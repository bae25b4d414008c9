import type { Token } from '../../language/parsed-text';
import type { Attribution, EntityId, Position, Source } from '../../model/analysis';
import type { TextSpan } from '../../model/text';
import { overlaps } from '../../text/span';
import { indexAt, touching } from '../../text/sorted-spans';
import { withoutRemark } from './remark';
import { cueStance } from './cue-stance';
import { holdersOf } from './holders';
import { ownWords } from './own-words';
import { saidStance } from './said-stance';
import type { Scene } from './scene';
import { type Self, selfOf } from './self';
import { statementsIn } from './statements';
import { verbGroup } from './verb-group';

/** Points that a statement needs, where only its own words tell a stance. */
const ENOUGH = 0.7;
/** Fewer words and marks are an exclamation. */
const SHORTEST = 5;
/** A longer statement of several sentences takes no position as a whole. In tokens. */
const LONGEST = 50;
const PAIR = /^(?:the (?:two|pair|duo)|both)\b/i;

/** What of an entity bears on what its words mean. */
interface Kinds {
  readonly inOffice: (entity: EntityId) => boolean;
  readonly isPerson: (entity: EntityId) => boolean;
}

/** The positions that attributions state, by their cues or else by the words said; each speaker of a joint one has his own. `told` is all that is attributed, sorted and apart. */
export function attributed(
  scene: Scene,
  attributions: readonly Attribution[],
  told: readonly TextSpan[],
  { inOffice, isPerson }: Kinds,
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
    const stands = cue ? byCue(scene, { cue, source, content, told }) : null;
    if (stands === 'silent') return [];
    const others = content.flatMap((span) =>
      touching(cues, span).flatMap((nested) =>
        nested.source?.entity === source.entity
          ? []
          : [nested, ...nested.content, ...(nested.source ? [nested.source.span] : [])],
      ),
    );
    const self = selfOf(scene, {
      holders,
      person: holders.some(isPerson),
      inOffice: holders.some(inOffice),
    });
    const found = stands ?? content.flatMap((span) => bySaying(scene, span, others, self));
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
  {
    cue,
    source,
    content,
    told,
  }: Pick<Attribution, 'content'> & {
    readonly cue: TextSpan;
    readonly source: Source;
    readonly told: readonly TextSpan[];
  },
): Found[] | 'silent' | null {
  const tokens = scene.sentenceAt(cue.start)?.tokens ?? [];
  const at = indexAt(tokens, cue.start);
  if (at < 0) return null;
  const { passive, future } = verbGroup(tokens, at);
  // "Roe was accused of …": he is not who accuses. "Experts say Roe will ask …": they only foresee it.
  if (source.span.start < cue.start && passive) return 'silent';
  if (future && touching(told, cue).length > 0) return 'silent';
  if (asks(scene, tokens.slice(at))) return 'silent';
  const end = at + touching(tokens, cue).length;
  const stance = cueStance(tokens, at, end, scene.tokensIn(content[0]!));
  if (stance === null || stance === 'silent') return stance;
  return [{ stance, content: content[0]!, confidence: 0.85 }];
}

/** Whether the article asks, not somebody in it. */
function asks(scene: Scene, tokens: readonly Token[]): boolean {
  const mark = tokens.findLast(({ tag }) => tag !== '``');
  return mark?.text === '?' && touching(scene.text.quotations, mark).length === 0;
}

/** By the words said: each statement that takes a stance, and those of one stance that follow each other as one. */
function bySaying(scene: Scene, span: TextSpan, others: readonly TextSpan[], self: Self): Found[] {
  const found: Found[] = [];
  let before: Found | null = null;
  for (const part of statementsIn(scene, span)) {
    const words = scene
      .tokensIn(part)
      .filter((token) => !others.some((other) => overlaps(other, token)));
    const stand: Found | null = standOf(ownWords(words, self), part, self);
    const joined: Found | null = before && stand && together(scene, before, stand);
    if (joined) found[found.length - 1] = joined;
    else if (stand) found.push(stand);
    before = joined ?? stand;
  }
  return found;
}

function standOf(words: readonly Token[], content: TextSpan, self: Self): Found | null {
  const stand = words.length < SHORTEST ? null : saidStance(words, self);
  if (!stand || stand.points < ENOUGH) return null;
  return { stance: stand.stance, content, confidence: Math.min(0.8, 0.4 + stand.points * 0.1) };
}

/** Two statements that follow each other as one, when they are of one mind and not too long. */
function together(scene: Scene, one: Found, next: Found): Found | null {
  const content = { start: one.content.start, end: next.content.end };
  if (one.stance !== next.stance || scene.tokensIn(content).length > LONGEST) return null;
  return { ...one, content, confidence: Math.max(one.confidence, next.confidence) };
}
