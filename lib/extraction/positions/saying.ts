import type { Token } from '../../language/parsed-text';
import type { Position } from '../../model/analysis';
import type { TextSpan } from '../../model/text';
import { overlaps } from '../../text/span';
import { ownWords } from './own-words';
import { saidStance } from './said-stance';
import type { Scene } from './scene';
import type { Self } from './self';
import { statementsIn } from './statements';

/** A stance with the words that state it; whose it is comes from the attribution. */
export type Stand = Pick<Position, 'stance' | 'content' | 'confidence'>;

/** Points that a statement needs. */
const ENOUGH = 0.7;
/** Fewer words and marks are an exclamation. */
const SHORTEST = 4;
/** Statements of one stance are told as one up to this length. In tokens. */
const LONGEST = 50;

/** Who says something, and what about it is not his own. */
export interface Saying {
  readonly self: Self;
  /** What within his words is attributed to others. */
  readonly others: readonly TextSpan[];
  /** The verb that makes a few words a judgement: "*called* it a disgrace". */
  readonly label: Token | undefined;
}

/** What the words said take a stance on: each statement that does, and those of one stance that follow each other as one. */
export function bySaying(scene: Scene, span: TextSpan, saying: Saying): readonly Stand[] {
  const found: Stand[] = [];
  let before: Stand | null = null;
  for (const part of statementsIn(scene, span)) {
    const stand: Stand | null = standOf(scene, part, saying);
    const joined: Stand | null = before && stand && together(scene, before, stand);
    if (joined) found[found.length - 1] = joined;
    else if (stand) found.push(stand);
    before = joined ?? stand;
  }
  return found;
}

function standOf(scene: Scene, content: TextSpan, { self, others, label }: Saying): Stand | null {
  const said = scene
    .tokensIn(content)
    .filter((token) => !others.some((other) => overlaps(other, token)));
  const words = ownWords(said, self);
  if (words.length < SHORTEST && !label) return null;
  const stand = saidStance(label ? [label, ...words] : words, self);
  if (!stand || stand.points < ENOUGH) return null;
  return { stance: stand.stance, content, confidence: Math.min(0.8, 0.4 + stand.points * 0.1) };
}

/** Two statements that follow each other as one, when they are of one mind and not too long. */
function together(scene: Scene, one: Stand, next: Stand): Stand | null {
  const content = { start: one.content.start, end: next.content.end };
  if (one.stance !== next.stance || scene.tokensIn(content).length > LONGEST) return null;
  return { ...one, content, confidence: Math.max(one.confidence, next.confidence) };
}
