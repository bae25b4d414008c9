import type { Attribution, Entity, Stance } from '../../../model/analysis';
import type { TextSpan } from '../../../model/text';
import type { AnsweredArticle, AnsweredAttribution } from '../../analyze/answer';

/** Gold data: an article as people have annotated it, a line of a kit’s files. Holders and speakers are names of its entities. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly GoldEntity[];
  readonly attributions: readonly GoldAttribution[];
  readonly positions: readonly GoldPosition[];
  readonly summary: readonly TextSpan[];
}

export interface GoldEntity extends Pick<Entity, 'kind' | 'name'> {
  readonly official?: boolean;
  /** The article’s words for the office; parts that stand apart are joined by " / ". */
  readonly role?: string;
  readonly mentions: readonly TextSpan[];
}

export interface GoldAttribution {
  readonly kind?: Attribution['manner'];
  readonly speaker: string | null;
  readonly source?: Pieces;
  readonly cue?: Pieces;
  readonly content: Pieces;
}

export interface GoldPosition {
  readonly holder: string;
  readonly stance: Stance;
  readonly content: Pieces;
  /** Whether a brief of the article could not leave it out. */
  readonly main?: boolean;
}

/** One span, or several where words stand apart. */
export type Pieces = TextSpan | readonly TextSpan[] | null;

/** What is scored of an answer. Positions may say that they are not shown, or that their stance is not told. */
export interface ScoredAnswer extends Pick<AnsweredArticle, 'entities' | 'summary'> {
  readonly attributions: readonly Omit<AnsweredAttribution, 'polarity' | 'confidence'>[];
  readonly positions: readonly {
    readonly holder: string;
    readonly stance: Stance | null;
    readonly content: Pieces;
    readonly shown?: boolean;
  }[];
}

/** The answer to an article that nobody answered. */
export const NO_ANSWER: ScoredAnswer = {
  entities: [],
  attributions: [],
  positions: [],
  summary: [],
};

/** Pieces as a list. */
export function listed(pieces: Pieces | undefined): readonly TextSpan[] {
  return pieces == null ? [] : 'start' in pieces ? [pieces] : pieces;
}
