import { wordClass } from '../../../language/lexicon/word-class';
import { spanOf, wording } from '../../../language/stretch';
import type { Office } from '../../../model/analysis';
import { OFFICE_BY_NOUN, OFFICE_BY_PARTY } from '../../confidences';
import type { FoundPerson } from '../names/piece';
import type { Person } from '../people/person';

/** In tokens: the longest mark of party and state. */
const LONGEST_MARK = 4;
const RACES = wordClass('race');

/** Whether a lawmaker’s party and state stand behind a name: “Roe | (D-Calif.)”, “Roe, | R-Texas”. */
function hasPartyMark({ sentence, piece }: FoundPerson): boolean {
  const { tokens } = sentence;
  const [open, mark, next] = [0, 1, 2].map((more) => tokens[piece.name.end + more]);
  if (!open || !mark || !/^[(,]$/.test(open.text) || mark.text.length > 8) return false;
  return /^[DRI]-/.test(mark.text) || (/^[DR]$/.test(mark.text) && next?.text === ')');
}

/** The state of a lawmaker by the mark behind the name: “iowa” of “(R-Iowa)”, “fla.” of “D-Fla.”; null where none stands. */
export function stateMarked(found: FoundPerson): string | null {
  const mark = found.sentence.tokens[found.piece.name.end + 1];
  const state = mark && hasPartyMark(found) ? /^[dri]-(\p{L}[\p{L}.]+)$/u.exec(mark.normal) : null;
  return state ? state[1]! : null;
}

/** Number of words after a name that make its bearer one who governs or runs: “the Roe | administration”, “Roe | ’s presidency”. */
function followingOf({ sentence: { tokens }, piece }: FoundPerson): number {
  const after = tokens.slice(piece.name.end, piece.name.end + 4).map(({ normal }) => normal);
  const owns = after[0] === "'s" || after[0] === "'" ? 1 : 0;
  const noun = after[owns] ?? '';
  if (/^(?:administration|presidency|premiership|candidacy|cabinet)$/.test(noun)) return owns + 1;
  if (!owns && noun === 'campaign') return 1;
  if (owns && RACES.has(noun) && after[2] === 'campaign') return 3;
  return 0;
}

/** The office of a lawmaker, by the mark behind the name: “Roe | (D-Calif.)”. */
export function byPartyMark({ found }: Person): Office | null {
  const marked = found.find(hasPartyMark);
  if (!marked) return null;
  const { sentence, piece } = marked;
  const { tokens } = sentence;
  const start = piece.name.end + 1;
  let end = start + 1;
  while (end < tokens.length && end < start + LONGEST_MARK && !/^[),]$/.test(tokens[end]!.text))
    end++;
  const words = { start, end };
  return {
    title: wording(tokens, words),
    status: 'current',
    span: spanOf(sentence, words),
    confidence: OFFICE_BY_PARTY,
  };
}

/** The office of one who governs or runs, by a noun behind the name: “the Roe | administration”. */
export function byFollowingNoun({ found: all }: Person): Office | null {
  const found = all.find((each) => followingOf(each) > 0);
  if (!found) return null;
  const { sentence, piece } = found;
  const words = { start: piece.name.start, end: piece.name.end + followingOf(found) };
  const title = wording(sentence.tokens, words);
  return {
    title,
    status: /\b(?:campaign|candidacy)$/.test(title) ? 'candidate' : 'current',
    span: spanOf(sentence, words),
    confidence: OFFICE_BY_NOUN,
  };
}

/** Whether someone has a campaign, and so runs for an office: “the Roe campaign”. */
export function runs({ found }: Person): boolean {
  return found.some((each) => /^(?:campaign|candidacy)$/.test(followingNoun(each)));
}

function followingNoun(found: FoundPerson): string {
  const length = followingOf(found);
  return length > 0 ? found.sentence.tokens[found.piece.name.end + length - 1]!.normal : '';
}
