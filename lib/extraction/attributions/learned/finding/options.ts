import type { TableIndex } from '../../../../model/text';
import { STOP } from '../features/place-features';
import { type Decided, NONE, type TableRange, type Stage } from '../stages';
import type { TokenTable } from '../columns/token-table';

/** No span reaches further from its cue, in tokens of the cue's sentence. */
const REACH = 90;
/** No source is longer, in tokens. */
const LONGEST_SOURCE = 40;
/** Ends of quotations in later sentences are options up to so many in all: prose never has more. */
const MOST_ENDS = 100;

/** What a stage may choose from, as places; the boundary lies before the place. `known` is the other end of the span at hand. */
export function optionsOf(
  stage: Stage,
  table: TokenTable,
  partial: Decided,
  known: TableIndex,
): TableIndex[] {
  switch (stage) {
    case 'leftEnd':
      return leftEnds(table, partial.cue);
    case 'leftStart':
      return leftStarts(table, known);
    case 'rightStart':
      return rightStarts(table, partial.cue);
    case 'rightEnd':
      return rightEnds(table, known);
    case 'sourceStart':
      return sourceStarts(table, partial);
    case 'sourceEnd':
      return sourceEnds(table, partial, known);
  }
}

function leftEnds(table: TokenTable, cue: TableIndex): TableIndex[] {
  const here = table.sentence[cue]!;
  const options = [NONE];
  for (let sentence = Math.max(0, here - 2); sentence < here; sentence++) {
    const end = table.sentenceEnd[sentence]!;
    if (sentence < here - 1 && !(table.quoted[end - 1]! & 16)) continue;
    if (table.tag[end - 1] === STOP && end - 1 > table.sentenceStart[sentence]!)
      options.push(end - 1);
    options.push(end);
  }
  const first = Math.max(table.sentenceStart[here]!, cue - REACH);
  for (let at = first + 1; at <= cue; at++) options.push(at);
  return options;
}

function leftStarts(table: TokenTable, end: TableIndex): TableIndex[] {
  const here = table.sentence[end - 1]!;
  const options: TableIndex[] = [];
  const start = table.sentenceStart[here]!;
  for (let sentence = Math.max(0, here - 8); sentence < here; sentence++) {
    if (table.block[sentence] === table.block[here]) options.push(table.sentenceStart[sentence]!);
  }
  const quotation = table.quotation[end - 1]!;
  if (quotation > 0 && table.quotation[start] === quotation) {
    let opening = start;
    while (table.quotation[opening - 1] === quotation && start - opening < 400) opening--;
    if (opening < start && !options.includes(opening)) options.push(opening);
  }
  for (let at = Math.max(start, end - REACH); at < end; at++) options.push(at);
  return options;
}

function rightStarts(table: TokenTable, cue: TableIndex): TableIndex[] {
  const here = table.sentence[cue]!;
  const options = [NONE];
  const end = Math.min(table.sentenceEnd[here]!, cue + REACH);
  for (let at = cue + 1; at < end; at++) options.push(at);
  const last = Math.min(table.block.length, here + 4);
  for (let sentence = here + 1; sentence < last; sentence++)
    options.push(table.sentenceStart[sentence]!);
  return options;
}

function rightEnds(table: TokenTable, start: TableIndex): TableIndex[] {
  const here = table.sentence[start]!;
  const options: TableIndex[] = [];
  const end = table.sentenceEnd[here]!;
  for (let at = start + 1; at <= Math.min(end, start + REACH); at++) options.push(at);
  if (end > start + REACH) options.push(end);
  for (
    let sentence = here + 1;
    sentence < table.block.length && sentence <= here + 12;
    sentence++
  ) {
    const first = table.sentenceStart[sentence]!;
    if (options.length >= MOST_ENDS || (sentence > here + 3 && !(table.quoted[first - 1]! & 7)))
      break;
    const last = table.sentenceEnd[sentence]!;
    for (let at = first + 1; at < Math.min(last - 1, first + REACH); at++)
      if (table.quoted[at - 1]! & 16 && options.length < MOST_ENDS) options.push(at);
    if (table.tag[last - 1] === STOP && last - 1 > first) options.push(last - 1);
    options.push(last);
  }
  return options;
}

function sourceStarts(table: TokenTable, { cue, left, right }: Decided): TableIndex[] {
  const here = table.sentence[cue]!;
  const options = [NONE];
  const first = Math.max(table.sentenceStart[here]!, cue - REACH);
  const end = Math.min(table.sentenceEnd[here]!, cue + REACH);
  for (let at = first; at < end; at++) {
    if (at !== cue && !inside(left, at) && !inside(right, at)) options.push(at);
  }
  return options;
}

function sourceEnds(
  table: TokenTable,
  { cue, left, right }: Decided,
  start: TableIndex,
): TableIndex[] {
  const options: TableIndex[] = [];
  const end = Math.min(table.sentenceEnd[table.sentence[start]!]!, start + LONGEST_SOURCE);
  for (let at = start; at < end && at !== cue && !inside(left, at) && !inside(right, at); at++) {
    options.push(at + 1);
  }
  return options;
}

function inside(range: TableRange | null, at: TableIndex): boolean {
  return range !== null && at >= range.start && at < range.end;
}
