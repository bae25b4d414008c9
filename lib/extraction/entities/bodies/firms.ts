import { isPlainWord } from '../../../language/lexicon/plain-words';
import { wordClass } from '../../../language/lexicon/word-class';
import { appositionHead, type HeadSought } from '../../../language/syntax/apposition';
import { isDeterminer, isPossessive, tagged } from '../../../language/syntax/tags';
import { type FoundPerson, nameWords } from '../names/piece';
import { isSaying } from '../references/person-naming';
import type { BodyNaming } from './body-namings';

/** Nouns for firms and other private bodies, as they stand before a name or say in apposition what it is. */
const FIRMS = new Set([...wordClass('company'), ...wordClass('enterprise')]);
/** What firms have. */
const ASSETS = new Set([...wordClass('firm-asset'), ...wordClass('spokesperson')]);
/** Those who are of a firm: “a spokesman for | Nordlux”. */
const OF_FIRM = new Set([...wordClass('of-firm'), ...wordClass('spokesperson')]);

/** An apposition that says that a name is a firm’s: “Nordlux, | a global producer of tools,”. */
const SAYS_FIRM: HeadSought = {
  tells: ({ normal }) => FIRMS.has(normal),
  over: tagged('NN* JJ* CD POS VBN DT'),
  within: 8,
};

/**
 * Names that fit nobody and that their surroundings tell for a firm’s: “Nordlux said it would pay”, “Nordlux’s shares”,
 * “the carrier Nordlux”.
 */
export function firmsIn(unowned: readonly FoundPerson[]): readonly BodyNaming[] {
  const named = new Map<string, FoundPerson[]>();
  for (const each of unowned) {
    const { sentence, piece, headline } = each;
    const first = sentence.tokens[piece.name.start]!;
    if (headline || (isPlainWord(first.normal) && piece.name.end - piece.name.start === 1))
      continue;
    const key = nameWords(each).join(' ');
    named.set(key, [...(named.get(key) ?? []), each]);
  }
  return [...named].flatMap(([key, all]) =>
    all.some(isFirm)
      ? all.map(({ sentence, index, piece }) => ({
          key: `body:${key}`,
          kind: 'firm' as const,
          form: 'full' as const,
          by: 'body:firm',
          sentence,
          index,
          words: piece.name,
        }))
      : [],
  );
}

function isFirm({ sentence: { tokens }, piece: { name } }: FoundPerson): boolean {
  const [before, earlier] = [tokens[name.start - 1], tokens[name.start - 2]];
  const [after, next] = [tokens[name.end], tokens[name.end + 1]];
  if (before && FIRMS.has(before.normal) && before.text === before.normal) return true;
  if (/^(?:for|of|at)$/.test(before?.normal ?? '') && OF_FIRM.has(earlier?.normal ?? ''))
    return true;
  if (before?.normal === 'from' && /^(?:data|figures|statistics)$/.test(earlier?.normal ?? ''))
    return true;
  if (isPossessive(after)) return ASSETS.has(next?.normal ?? '');
  if (after && ASSETS.has(after.normal)) return true;
  if (isSaying(after)) {
    const subject = next?.normal === 'that' ? tokens[name.end + 2] : next;
    return /^(?:it|its)$/.test(subject?.normal ?? '');
  }
  return isDeterminer(next) && appositionHead(tokens, name.end, SAYS_FIRM) >= 0;
}
