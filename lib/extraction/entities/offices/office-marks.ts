import { wordClass } from '../../../language/lexicon/word-class';
import { spanOf, wording } from '../../../language/stretch';
import { isNominal, isPossessive } from '../../../language/syntax/tags';
import type { Stretch } from '../../../language/stretch';
import type { Token } from '../../../language/parsed-text';
import type { TokenIndex } from '../../../model/text';
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
  const words = {
    start: piece.name.start,
    end: piece.name.end + followingOf(found),
  };
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

/** The office of one who is told by the party alone: “Labour’s | Jane Roe”, “Conservative | Jane Roe”, “Jane Roe | of the Green Party”. */
export function byParty({ found }: Person): Office | null {
  for (const { sentence, piece } of found) {
    const { tokens } = sentence;
    const { start, end } = piece.name;
    if (end - start < 2) continue;
    const words = partyBefore(tokens, start) ?? partyAfter(tokens, end);
    if (!words) continue;
    const title = wording(tokens, words);
    return { title, status: 'current', span: spanOf(sentence, words), confidence: OFFICE_BY_PARTY };
  }
  return null;
}

function partyBefore(tokens: readonly Token[], name: TokenIndex): Stretch | null {
  const end = isPossessive(tokens[name - 1]) ? name - 1 : name;
  const party = tokens[end - 1];
  if (
    !party ||
    !/^\p{Lu}/u.test(party.text) ||
    !(PARTISANS.has(party.normal) || PARTIES.has(party.normal))
  )
    return null;
  return { start: end - 1, end };
}

function partyAfter(tokens: readonly Token[], name: TokenIndex): Stretch | null {
  if (tokens[name]?.normal !== 'of') return null;
  let end = name + 1;
  if (tokens[end]?.normal === 'the') end++;
  const first = end;
  while (isNominal(tokens[end]) && end < first + LONGEST_PARTY) end++;
  const last = tokens[end - 1]!;
  return end > first + 1 && /^(?:party|front|movement|congress|bloc)$/.test(last.normal)
    ? { start: name, end }
    : null;
}

/** In words: the longest name of a party. */
const LONGEST_PARTY = 8;
const PARTISANS = wordClass('partisan');
const PARTIES = wordClass('party-name');
