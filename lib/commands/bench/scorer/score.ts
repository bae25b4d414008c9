import { pairAttributions } from './attributions';
import { countNames, entityJudge, pairPeople, type SameEntity, sameRole } from './entities';
import { type GoldArticle, type GoldEntity, NO_ANSWER, type ScoredAnswer } from './gold';
import { pairPositions } from './positions';
import { meanOf, NOTHING, sharesOf, type Shares, addedUp, type Count } from './shares';
import { countSentences, rougeL } from './summary';
import { type WordsOf, wordsIn } from './word-places';

/** The main measures of answers to annotated articles, counted over all articles together. */
export interface ScoreSheet {
  readonly names: Shares;
  readonly people: Shares;
  readonly officials: Shares;
  /** Of officials who are so in answer and gold: the share whose office is worded as annotated. */
  readonly role: number | null;
  readonly attributions: Shares;
  /** Of paired attributions whose gold names a speaker: the share that has the speaker. */
  readonly speaker: number | null;
  readonly positions: Shares;
  /** The share of main positions that is shown. */
  readonly mainPositions: number | null;
  readonly summary: { readonly sentences: Shares; readonly rougeL: number | null };
}

/** Scores answers, by their articles’ ids; an article without an answer counts as an empty one. */
export function scoreAnswers(
  articles: readonly GoldArticle[],
  answers: ReadonlyMap<string, ScoredAnswer>,
): ScoreSheet {
  const counts = articles.map((gold) => countIn(gold, answers.get(gold.id) ?? NO_ANSWER));
  const total = (part: (count: Counts) => Count) => addedUp(counts.map(part));
  const main = total(({ mainPositions }) => mainPositions);
  return {
    names: sharesOf(total(({ names }) => names)),
    people: sharesOf(total(({ people }) => people)),
    officials: sharesOf(total(({ officials }) => officials)),
    role: sharesOf(total(({ roles }) => roles)).recall,
    attributions: sharesOf(total(({ attributions }) => attributions)),
    speaker: sharesOf(total(({ speakers }) => speakers)).recall,
    positions: sharesOf(total(({ positions }) => positions)),
    mainPositions: main.gold > 0 ? sharesOf(main).recall : null,
    summary: {
      sentences: sharesOf(total(({ sentences }) => sentences)),
      rougeL: meanOf(counts.flatMap(({ rouge }) => rouge)),
    },
  };
}

interface Counts {
  readonly names: Count;
  readonly people: Count;
  readonly officials: Count;
  readonly roles: Count;
  readonly attributions: Count;
  readonly speakers: Count;
  readonly positions: Count;
  readonly mainPositions: Count;
  readonly sentences: Count;
  readonly rouge: readonly number[];
}

function countIn(gold: GoldArticle, answer: ScoredAnswer): Counts {
  const words = wordsIn(gold.text);
  const same = entityJudge(answer, gold, words);
  const summarized = gold.summary.length > 0;
  return {
    names: countNames(answer, gold),
    ...countPeople(answer, gold, words),
    ...countAttributions(answer, gold, words, same),
    ...countPositions(answer, gold, words, same),
    sentences: summarized ? countSentences(answer, gold, words) : NOTHING,
    rouge: summarized ? [rougeL(answer, gold)] : [],
  };
}

function countPeople(
  answer: ScoredAnswer,
  gold: GoldArticle,
  words: WordsOf,
): Pick<Counts, 'people' | 'officials' | 'roles'> {
  const pairs = pairPeople(answer, gold, words);
  const officials = pairs.filter((pair) => pair.answer.official && pair.gold.official);
  const withRole = officials.filter((pair) => pair.gold.role);
  return {
    people: {
      right: pairs.length,
      answered: answer.entities.filter(isPerson).length,
      gold: gold.entities.filter(isPerson).length,
    },
    officials: {
      right: officials.length,
      answered: answer.entities.filter(isOfficial).length,
      gold: gold.entities.filter(isOfficial).length,
    },
    roles: {
      right: withRole.filter((pair) => sameRole(pair.answer.role, pair.gold.role!)).length,
      answered: 0,
      gold: withRole.length,
    },
  };
}

function isPerson({ kind }: Pick<GoldEntity, 'kind'>): boolean {
  return kind === 'person';
}

function isOfficial(entity: Pick<GoldEntity, 'kind' | 'official'>): boolean {
  return isPerson(entity) && entity.official === true;
}

function countAttributions(
  answer: ScoredAnswer,
  gold: GoldArticle,
  words: WordsOf,
  same: SameEntity,
): Pick<Counts, 'attributions' | 'speakers'> {
  const pairs = pairAttributions(answer.attributions, gold.attributions, words);
  const speakers = pairs.map((pair) => ({
    ours: answer.attributions[pair.answer]!.speaker,
    theirs: gold.attributions[pair.gold]!.speaker,
  }));
  const told = speakers.filter(({ theirs }) => theirs !== null);
  return {
    attributions: {
      right: pairs.length,
      answered: answer.attributions.length,
      gold: gold.attributions.length,
    },
    speakers: {
      right: told.filter(({ ours, theirs }) => same(ours, theirs)).length,
      answered: 0,
      gold: told.length,
    },
  };
}

function countPositions(
  answer: ScoredAnswer,
  gold: GoldArticle,
  words: WordsOf,
  same: SameEntity,
): Pick<Counts, 'positions' | 'mainPositions'> {
  const pairs = pairPositions(answer, gold, words, same);
  return {
    positions: {
      right: pairs.length,
      answered: answer.positions.filter(({ shown }) => shown !== false).length,
      gold: gold.positions.length,
    },
    mainPositions: {
      right: pairs.filter((pair) => gold.positions[pair.gold]!.main).length,
      answered: 0,
      gold: gold.positions.filter(({ main }) => main).length,
    },
  };
}
