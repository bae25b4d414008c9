import { isField, officeKind, qualifiesOffice } from '../../../language/lexicon/offices';
import { isPersonNoun } from '../../../language/lexicon/person-nouns';
import { wordClass } from '../../../language/lexicon/word-class';
import type { Token } from '../../../language/parsed-text';
import { LONGEST_TITLE, withoutArticle } from '../titles/title-head';
import type { Stretch } from '../../../language/stretch';

const TIES = wordClass('title-tie');

/** "The head of the coast guard, | Jane Roe, said". */
export function appositionBefore(
  tokens: readonly Token[],
  name: Stretch,
  floor: number,
): readonly Stretch[] {
  if (tokens[name.start - 1]?.text !== ',') return [];
  const after = tokens[name.end];
  if (after && !/^(?:,|\.|VBD|VBZ|MD|IN|:|-RRB-|``)$/.test(after.tag)) return [];
  const words = appositionEndingAt(tokens, name.start - 1, floor);
  return words ? [words] : [];
}

/** The phrase before token `end` that says who someone is: "the head of the coast guard |,". */
export function appositionEndingAt(
  tokens: readonly Token[],
  end: number,
  floor: number,
): Stretch | null {
  let start = end;
  while (start > floor && start > end - LONGEST_TITLE) {
    const { tag, normal } = tokens[start - 1]!;
    const inside =
      /^(?:NN|JJ|POS|CD|DT|PRP\$|RB|VBN)/.test(tag) || isField(normal) || qualifiesOffice(normal);
    if (inside || /^(?:of|for|in|and|at)$/.test(normal)) start--;
    // "Peru’s ambassador to Chile"
    else if (/^(?:to|on|with)$/.test(normal) && officeKind(tokens[start - 2]?.normal ?? ''))
      start--;
    else break;
  }
  while (start < end && /^(?:IN|CC|POS|RB|VBN)$/.test(tokens[start]!.tag)) start++;
  start = afterThing(tokens, start, end);
  if (start >= end) return null;
  const opening = tokens[start]!;
  if (
    !/^(?:DT|PRP\$|NNP|JJ|RB|VBN)/.test(opening.tag) &&
    start > 0 &&
    tokens[start - 1]!.tag !== 'POS'
  )
    return null;
  return withoutArticle(tokens, { start, end });
}

/** "the prospects of | Chile’s president": what is no person is none's office. */
function afterThing(tokens: readonly Token[], start: number, end: number): number {
  const tie = tokens.findIndex(({ tag }, at) => at > start && at < end && tag === 'IN');
  if (tie < 0) return start;
  const { normal, lemma, tag } = tokens[tie - 1]!;
  const thing = /^NNS?$/.test(tag) && officeKind(normal) === null && !isPersonNoun(lemma);
  return thing ? afterThing(tokens, tie + 1, end) : start;
}

/** "Jane Roe, | the head of the coast guard |, said"; also between dashes or brackets. Two joined by "and" are two. */
export function appositionAfter(tokens: readonly Token[], after: number): readonly Stretch[] {
  const opening = tokens[after]?.text ?? '';
  if (!/^(?:,|\(|—|–|―)$/.test(opening)) return [];
  let start = after + 1;
  // ", 45, a …" comes first now and then.
  if (tokens[start]?.tag === 'CD' && tokens[start + 1]?.text === ',') start += 2;
  // "(D-Md.), the …"
  if (opening === '(' && /^[DRI](?:-|$)/.test(tokens[start]?.text ?? '')) {
    const close = tokens.findIndex(({ text }, at) => at > start && at < start + 4 && text === ')');
    if (close > 0 && tokens[close + 1]?.text === ',') start = close + 2;
  }
  if (/^(?:now|once|also|formerly|currently|then)$/.test(tokens[start]?.normal ?? '')) start++;
  const first = tokens[start];
  if (!first || (!/^(?:DT|PRP\$|NN|JJ|CD|VBN|RB)/.test(first.tag) && !isField(first.normal)))
    return [];
  // "Roe, one of the ministers who …"
  if (/^(?:one|some|many|few|most|among)$/.test(first.normal)) return [];
  let end = start;
  while (end < tokens.length && end < start + LONGEST_TITLE && goesOn(tokens, end)) end++;
  // A clause that goes on with a verb is another subject: "Roe, the minister said".
  if (/^(?:VBD|VBZ|VBP|MD)$/.test(tokens[end]?.tag ?? '')) return [];
  return parts(tokens, { start, end });
}

function goesOn(tokens: readonly Token[], at: number): boolean {
  const { tag, normal, text } = tokens[at]!;
  if (normal === 'who') return false;
  if (/^(?:on|with)$/.test(normal)) return officeKind(tokens[at - 1]!.normal) !== null;
  if (/^(?:NN|JJ|POS|DT|PRP\$|CD|RB)/.test(tag) || TIES.has(normal)) return true;
  // "the globe-trotting secretary general"
  if (tag === 'VBG' && tokens[at - 1]!.tag === 'DT')
    return /^(?:NN|JJ)/.test(tokens[at + 1]?.tag ?? '');
  if (tag === 'VBN') return /^(?:NN|JJ|IN)/.test(tokens[at + 1]?.tag ?? '');
  return (
    (tag.startsWith('VB') && (qualifiesOffice(normal) || isField(normal))) ||
    (/^\p{Lu}/u.test(text) && tag !== 'PRP')
  );
}

/** "executive vice president of the institute and | a former ambassador": an "and" before an article parts two. */
function parts(tokens: readonly Token[], { start, end }: Stretch): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    const next = tokens[at + 1];
    const splits =
      at < end &&
      tokens[at]!.normal === 'and' &&
      next !== undefined &&
      (next.tag === 'DT'
        ? someoneAhead(tokens, at + 2)
        : /^(?:former|current|now)$/.test(next.normal) || isAnother(tokens, at + 1));
    if (at < end && !splits) continue;
    let last = at;
    while (last > from && /^(?:IN|CC|DT|TO|RB|PRP\$)$/.test(tokens[last - 1]!.tag)) last--;
    const words = last > from ? withoutArticle(tokens, { start: from, end: last }) : null;
    if (words) stretches.push(words);
    from = at + 1;
  }
  return stretches;
}

/** "a former senator and | critic of the president" */
function isAnother(tokens: readonly Token[], at: number): boolean {
  const { normal, tag } = tokens[at]!;
  const tied = /^(?:of|for|at)$/.test(tokens[at + 1]?.normal ?? '');
  return tied && tag === 'NN' && isPersonNoun(normal) && officeKind(normal) === null;
}

function someoneAhead(tokens: readonly Token[], from: number): boolean {
  return tokens
    .slice(from, from + 5)
    .some(
      ({ normal, tag }) =>
        tag.startsWith('NN') && (officeKind(normal) !== null || isPersonNoun(normal)),
    );
}
