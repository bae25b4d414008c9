import { bodyHead } from '../../language/lexicon/bodies';
import type { Sentence, Token } from '../../language/parsed-text';
import type { BodyNaming } from './body-namings';
import { isSaying, verbAfter } from './naming';
import { headWord } from './no-body';

/** Sentences looked back over. */
const REACH = 8;
/** Namings looked back over: sentences may be very long. */
const FAR = 60;

/** Which body "the ministry", "it" and "which" mean; `named` in reading order. */
export function bodyReferences(
  named: readonly BodyNaming[],
  sentences: readonly Sentence[],
): readonly BodyNaming[] {
  const references: BodyNaming[] = [];
  let next = 0;
  for (const [index, sentence] of sentences.entries()) {
    const { tokens } = sentence;
    for (let at = 0; at < tokens.length; at++) {
      while (next < named.length && startOf(named[next]!) < tokens[at]!.start) next++;
      const known = named.slice(Math.max(0, next - FAR), next);
      const reference = meantBy(tokens, at, known, index);
      if (reference) references.push({ ...reference, sentence, index });
    }
  }
  return references;
}

function startOf({ sentence, words }: BodyNaming): number {
  return sentence.tokens[words.start]!.start;
}

function meantBy(
  tokens: readonly Token[],
  at: number,
  known: readonly BodyNaming[],
  index: number,
): Pick<BodyNaming, 'key' | 'kind' | 'form' | 'words'> | null {
  const { normal, tag } = tokens[at]!;
  if (normal === 'it' && isSaying(verbAfter(tokens, at + 1))) {
    const last = known.findLast(
      (naming) =>
        index - naming.index <= 1 && verbAfter(naming.sentence.tokens, naming.words.end) !== null,
    );
    return last ? meant(last, 'pronoun', at, at + 1) : null;
  }
  if (normal === 'which' && tokens[at - 1]?.text === ',') {
    const last = known.at(-1);
    const beside = last?.index === index && last.words.end === at - 1;
    return beside ? meant(last, 'pronoun', at, at + 1) : null;
  }
  // "Police said": those of the place named before.
  if (normal === 'police' && !isOfNamed(tokens, at)) {
    const force = known.findLast((naming) => isNear(naming, index) && headOf(naming) === 'police');
    if (force && /^VB[DP]$/.test(tokens[at + 1]?.tag ?? ''))
      return meant(force, 'role', at, at + 1);
  }
  if (tag !== 'NN' || !/^(?:the|this|that)$/.test(tokens[at - 1]?.normal ?? '')) return null;
  const after = tokens[at + 1];
  if (after && (/^(?:NN|POS)/.test(after.tag) || after.normal === 'of')) return null;
  const holder =
    known.findLast(
      (naming) => isNear(naming, index) && bodyHead(normal) !== null && headOf(naming) === normal,
    ) ?? known.findLast((naming) => isNear(naming, index) && isKindOf(naming, normal));
  return holder ? meant(holder, 'role', at - 1, at + 1) : null;
}

/** "Dale police", "Dale’s police", but not "the city’s police" */
function isOfNamed(tokens: readonly Token[], at: number): boolean {
  const owner = tokens[at - 1]?.tag === 'POS' ? tokens[at - 2] : tokens[at - 1];
  return owner !== undefined && /^(?:NNP|JJ)/.test(owner.tag);
}

function meant(
  { key, kind }: BodyNaming,
  form: BodyNaming['form'],
  start: number,
  end: number,
): Pick<BodyNaming, 'key' | 'kind' | 'form' | 'words'> {
  return { key, kind, form, words: { start, end } };
}

function isNear({ index }: BodyNaming, sentence: number): boolean {
  return sentence - index <= REACH;
}

function headOf({ sentence: { tokens }, words }: BodyNaming): string {
  return headWord(tokens, words);
}

/** Whether a body is what a general noun says: the last named firm is "the company", the last bureau "the agency". */
function isKindOf(naming: BodyNaming, noun: string): boolean {
  if (FIRM.test(noun)) return naming.kind === 'firm';
  if (AGENCY.test(noun)) return naming.kind === 'public' && !PARTY.test(headOf(naming));
  return GROUP.test(noun) && naming.kind === 'other';
}

const FIRM =
  /^(?:company|firm|carrier|airline|automaker|carmaker|retailer|startup|start-up|manufacturer|lender|chain)$/;
const AGENCY = /^(?:agency|bureau|regulator|watchdog)$/;
const GROUP = /^(?:group|organi[sz]ation|nonprofit|charity|association|union|alliance)$/;
const PARTY =
  /^(?:party|democrats|republicans|conservatives|tories|labour|government|house|senate|congress|parliament|court|courts|police|army)$/;
