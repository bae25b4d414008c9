import type { Attribution, Entity, Stance } from '../../../model/analysis';
import type { TextSpan } from '../../../model/text';
import type { GoldArticle, GoldAttribution, GoldEntity, GoldPosition } from '../scorer/gold';

const KINDS: readonly Entity['kind'][] = ['person', 'organization', 'place'];
const STANCES: readonly Stance[] = [
  'supports',
  'opposes',
  'calls-for',
  'warns',
  'commits',
  'denies',
];
const HEAD_LINE = /^([\w-]+): (\w+)(?:, (.+))?$/;
const PART_MARK = /^(by|cue|says)(\d+(?:-\d+)*)$/;
/** Quoted from end to end; a comma or full stop may follow the mark. */
const QUOTED = /^["“][^"“”]*["”][,.]?$/;
const QUOTATION_MARK = /["“”]/;

/**
 * Reads an article with its annotations as marks in the text, as `tests/benchmark/README.md` tells.
 *
 * @throws Error that says what cannot be read.
 */
export function markedArticle(id: string, source: string): GoldArticle {
  const lines = source.split('\n').filter((line) => !line.startsWith('#'));
  const from = lines.findIndex((line, at) => at > 0 && line.trim() === '');
  const head = lines.slice(0, from).filter((line) => line.trim() !== '');
  const { text, marks } = marked(unwrapped(lines.slice(from)));
  const entities = new Map(head.map((line) => entityIn(id, line, text, marks)));
  const meaning = marks.map((mark) => ({ mark, words: mark.name.split(':') }));
  for (const { mark, words } of meaning) {
    const [first = '', ...keys] = words;
    const known =
      first === 'key' || entities.has(first) || isStance(first) || PART_MARK.test(first);
    const who = keys.filter((key) => key !== 'main');
    if (!known || who.some((key) => !entities.has(key))) {
      throw new Error(`${id}: what does the mark “${mark.name}” mean?`);
    }
  }
  const nameOf = (key: string) => entities.get(key)!.name;
  return {
    id,
    text,
    entities: [...entities.values()],
    attributions: attributionsIn(text, marks, nameOf),
    positions: meaning.flatMap(({ mark, words: [stance = '', ...keys] }) =>
      isStance(stance) ? positionsAt(mark, stance, keys, nameOf) : [],
    ),
    summary: marks.filter(({ name }) => name === 'key').map(plain),
  };
}

/** Lines of a paragraph become one; blank lines part paragraphs. */
function unwrapped(lines: readonly string[]): string {
  return lines
    .join('\n')
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replaceAll(/\s*\n\s*/g, ' '))
    .join('\n\n');
}

/** "okoro: person, mayor of Kolo": an entity and its office; its name is the longest of its mentions. */
function entityIn(
  id: string,
  line: string,
  text: string,
  marks: readonly Mark[],
): readonly [key: string, entity: GoldEntity] {
  const [, key, kind, role] = HEAD_LINE.exec(line) ?? [];
  const known = KINDS.find((each) => each === kind);
  const mentions = marks.filter(({ name }) => name === key).map(plain);
  if (key === undefined || !known || mentions.length === 0) {
    throw new Error(`${id}: “${line}” names no kind, or nobody in the text.`);
  }
  const name = mentions
    .map(({ start, end }) => text.slice(start, end))
    .reduce((one, other) => (other.length > one.length ? other : one));
  return [
    key,
    { name, kind: known, official: role !== undefined, ...(role && { role }), mentions },
  ];
}

function attributionsIn(
  text: string,
  marks: readonly Mark[],
  nameOf: (key: string) => string,
): GoldAttribution[] {
  const parts = marks.flatMap((mark) => {
    const [first = '', key] = mark.name.split(':');
    const [, role, numbers = ''] = PART_MARK.exec(first) ?? [];
    return role
      ? numbers.split('-').map((number) => ({ role, number, key, span: plain(mark) }))
      : [];
  });
  const numbers = [...new Set(parts.map(({ number }) => number))];
  return numbers
    .map((number) => {
      const of = (role: string) =>
        parts.filter((part) => part.number === number && part.role === role);
      const content = of('says').map(({ span }) => span);
      const [source] = of('by');
      const [cue] = of('cue');
      return {
        kind: mannerOf(content.map(({ start, end }) => text.slice(start, end))),
        speaker: source?.key === undefined ? null : nameOf(source.key),
        ...(source && { source: source.span }),
        ...(cue && { cue: cue.span }),
        content,
      };
    })
    .toSorted((one, other) => one.content[0]!.start - other.content[0]!.start);
}

function mannerOf(pieces: readonly string[]): Attribution['manner'] {
  if (pieces.length === 0) throw new Error('An attribution has no content.');
  if (pieces.every((piece) => QUOTED.test(piece))) return 'direct';
  return pieces.some((piece) => QUOTATION_MARK.test(piece)) ? 'mixed' : 'indirect';
}

/** One position for each holder named in the mark. */
function positionsAt(
  mark: Mark,
  stance: Stance,
  keys: readonly string[],
  nameOf: (key: string) => string,
): GoldPosition[] {
  const main = keys.includes('main');
  return keys
    .filter((key) => key !== 'main')
    .map((key) => ({ holder: nameOf(key), stance, content: plain(mark), ...(main && { main }) }));
}

function isStance(word: string): word is Stance {
  return STANCES.some((stance) => stance === word);
}

function plain({ start, end }: TextSpan): TextSpan {
  return { start, end };
}

/** A stretch marked in a text, with the word that says what it is. */
export interface Mark extends TextSpan {
  readonly name: string;
}

/** Takes `[name words]` out of a text: its plain wording, and where the marked words stand in it. Marks may nest. */
export function marked(source: string): { readonly text: string; readonly marks: readonly Mark[] } {
  let text = '';
  const open: { name: string; start: number }[] = [];
  const marks: Mark[] = [];
  for (let at = 0; at < source.length; at++) {
    const opening = /^\[([\w:-]+) /.exec(source.slice(at));
    if (opening) {
      open.push({ name: opening[1]!, start: text.length });
      at += opening[0].length - 1;
    } else if (source[at] === ']' && open.length > 0) {
      marks.push({ ...open.pop()!, end: text.length });
    } else {
      text += source[at]!;
    }
  }
  if (open.length > 0) throw new Error(`A mark is not closed: ${open[0]!.name}`);
  return { text, marks: marks.toSorted((one, other) => one.start - other.start) };
}
