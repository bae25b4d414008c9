import { bodyHead } from '../../../language/lexicon/bodies';
import { officeKind } from '../../../language/lexicon/offices';
import { isPersonNoun } from '../../../language/lexicon/person-nouns';
import { wordClass } from '../../../language/lexicon/word-class';
import type { Token } from '../../../language/parsed-text';
import type { Stretch } from '../../../language/stretch';
import { governs, isCommonNoun, isPossessive, tagged } from '../../../language/syntax/tags';
import type { TokenIndex } from '../../../model/text';

const PARTISANS = wordClass('partisan');
const FOLLOW_OFFICE = wordClass('after-office');

/** What ends a title’s noun: “mayor candidate | of …”. */
const ENDS_TITLE = tagged('IN , CC');

/** In tokens: the longest wording of a title or office. */
export const LONGEST_TITLE = 22;

/** The head noun: the last office word before the first preposition, -1 where there is none. */
export function titleHead(tokens: readonly Token[], { start, end }: Stretch): TokenIndex {
  let head: TokenIndex = -1;
  for (let at = start; at < end; at++) {
    const { tag, normal } = tokens[at]!;
    if (governs(tokens[at])) {
      if (head >= 0) break;
      // “a friend of the president”, “author of a book on the president”
      const before = tokens[at - 1];
      if (at > start && isCommonNoun(before) && !bodyHead(before!.normal)) return -1;
    }
    if (isPossessive(tokens[at + 1]) && at + 1 < end) continue;
    // “the Republican presidential primary”
    if (head >= 0 && at === head + 1 && tag === 'JJ' && PARTISANS.has(tokens[head]!.normal))
      head = -1;
    if (officeKind(normal)) head = at;
    else if (head >= 0 && at === head + 1 && isCommonNoun(tokens[at])) {
      // “mayor candidate”, but “minister’s wife”, “police chief son”.
      const goes = at + 1 < end && !ENDS_TITLE(tokens[at + 1]);
      if (!goes && (!FOLLOW_OFFICE.has(normal) || isPersonNoun(normal))) head = -1;
    }
  }
  return head;
}
