import { wordClass } from '../../../language/lexicon/word-class';
import type { EntityId } from '../../../model/analysis';
import type { TextOffset, TextSpan } from '../../../model/text';
import { indexAt } from '../../../text/sorted-spans';
import type { PlacedMention, NamedArticle } from '../named-article';
import { jointIn, unique } from './holders';

/** The entities that a plural word takes up together: "they", "the two", "both men", "the senators". */
export type Companions = (
  source: TextSpan,
  speaker: EntityId | undefined,
) => readonly EntityId[] | undefined;

interface Group {
  /** Behind its last name. */
  readonly end: TextOffset;
  readonly holders: readonly EntityId[];
  readonly people: boolean;
}

/** Sentences over which a plural word may reach back. */
const REACH = 3;
const PLURAL = /^(?:they|the (?:two|pair|duo)|both)\b/i;
/** Entities named behind these are spoken of, and act less often: "talks between Roe and Poe". */
const SPOKEN_OF = wordClass('spoken-of');

/** To be asked for the sources of attributions in reading order, so that "they" goes on from one to the next. */
export function companionsIn(article: NamedArticle): Companions {
  const groups = article.text.sentences.flatMap((sentence) => groupsIn(article, sentence));
  const ends = groups.map(({ end }) => ({ start: end }));
  let last: Group | undefined;
  return (source, speaker) => {
    const here = indexAt(article.text.sentences, source.start);
    const near = (group: Group | undefined) =>
      group !== undefined &&
      group.end <= source.start &&
      here - indexAt(article.text.sentences, group.end - 1) <= REACH;
    const before = groups[indexAt(ends, source.start)];
    const group = [before, last]
      .filter((one) => near(one))
      .toSorted((one, other) => other!.end - one!.end)[0];
    if (!group || !takesUp(article, source, speaker, group)) return undefined;
    last = { ...group, end: source.end };
    return group.holders;
  };
}

function takesUp(
  article: NamedArticle,
  source: TextSpan,
  speaker: EntityId | undefined,
  { holders, people }: Group,
): boolean {
  const words = article.tokensIn(source);
  const plural = PLURAL.test(article.text.article.text.slice(source.start, source.end));
  const nouns = words.length > 1 && words[0]!.normal === 'the' && words.at(-1)!.tag === 'NNS';
  if (speaker !== undefined) return (plural || nouns) && holders.includes(speaker);
  return plural && people;
}

/** The entities that a sentence names together, joined by "and". */
function groupsIn(article: NamedArticle, span: TextSpan): readonly Group[] {
  return jointIn(article, span).flatMap((names): Group[] => {
    const [first] = names;
    const holders = unique(names.map(({ entity }) => entity));
    if (holders.length < 2 || isSpokenOf(article, span, first!)) return [];
    return [{ end: names.at(-1)!.end, holders, people: first!.kind === 'person' }];
  });
}

function isSpokenOf(article: NamedArticle, { start }: TextSpan, first: PlacedMention): boolean {
  const before = article.tokensIn({ start, end: first.start }).slice(-6);
  return before.some(({ normal }) => SPOKEN_OF.has(normal));
}
