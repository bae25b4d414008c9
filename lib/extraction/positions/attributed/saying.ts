import type { Token } from '../../../language/parsed-text';
import { isFinite, isQuotationMark } from '../../../language/syntax/tags';
import type { Position } from '../../../model/analysis';
import type { TextSpan } from '../../../model/text';
import { overlaps } from '../../../text/span';
import { STANCE_OF_WORDS } from '../../confidences';
import { statementsIn } from '../contents/statements';
import type { NamedArticle } from '../named-article';
import { ownWords } from '../said/own-words';
import { saidStance } from '../said/said-stance';
import type { Self } from '../said/self';

/** A stance with the words that state it; whose it is comes from the attribution. */
export type Stand = Pick<Position, 'stance' | 'content' | 'confidence' | 'terms'>;

/** Points that a statement needs. */
const ENOUGH = 0.7;
/** Points that a few words need that somebody gives to something. */
const ENOUGH_OF_LABEL = 0.5;
/** Fewer tokens are an exclamation. */
const SHORTEST = 4;

/** Who says something, and what about it is not his own. */
export interface Saying {
  readonly self: Self;
  /** What within his words is attributed to others. */
  readonly others: readonly TextSpan[];
  /** The verb that makes a few words a judgement: "*called* it a disgrace". */
  readonly label: Token | undefined;
}

/** What the words said take a stance on: each statement that does. */
export function bySaying(article: NamedArticle, span: TextSpan, saying: Saying): readonly Stand[] {
  return statementsIn(article, span).flatMap((part) => standOf(article, part, saying) ?? []);
}

function standOf(
  article: NamedArticle,
  content: TextSpan,
  { self, others, label }: Saying,
): Stand | null {
  const said = article
    .tokensIn(content)
    .filter((token) => !others.some((other) => overlaps(other, token)));
  const words = ownWords(said, self);
  if (words.length < SHORTEST && !label) return null;
  if (!label && !saysOfSomething(said)) return null;
  const stand = saidStance(label ? [label, ...words] : words, self);
  if (!stand || stand.points < (label ? ENOUGH_OF_LABEL : ENOUGH)) return null;
  const { base, point, most } = STANCE_OF_WORDS;
  const confidence = Math.min(most, base + stand.points * point);
  return { stance: stand.stance, content, confidence, terms: stand.terms };
}

/** Whether the words say something of something: not only "a stop in May where the mayor thanked the nurses". Quoted words may be short. */
function saysOfSomething(tokens: readonly Token[]): boolean {
  if (tokens.some(isQuotationMark)) return true;
  const asides = tokens.filter(({ tag }, at) => at > 0 && tag.startsWith('W')).length;
  const verbs = tokens.filter(isFinite).length;
  return /^(?:to|that)$/.test(tokens[0]?.normal ?? '') || verbs > asides;
}
