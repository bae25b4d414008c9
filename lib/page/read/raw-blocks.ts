import { lastChildOf, nextOf, parentOf, previousOf, shadowOf, tagOf, textContentOf } from '../dom';
import type { Steps } from '../steps';
import { isBlock, isFurniture, isHidden, isUnseen, UNREAD } from './furniture';
import { isNoteMark, isShownCopy, isSignature } from './small-print';

/** A stretch of one text node with its white space as blanks, unit for unit. */
export interface NodeStretch {
  /** Null for what stands nowhere in the page: the blank of a line break, the marks of a quotation that its element alone tells. */
  readonly node: Text | null;
  readonly offset: number;
  text: string;
}

/** The text between two block boundaries, before it is known whether it is of the article. */
export interface RawBlock {
  /** The innermost block element around it. */
  readonly element: Element;
  /** The elements around it that their names call furniture, innermost first. */
  readonly furniture: Furniture | null;
  readonly pieces: NodeStretch[];
  /** Units of text; of those, the units within links and within emphasis. */
  length: number;
  linked: number;
  emphasized: number;
}

/** A list of elements called furniture, linked from the innermost outwards. */
export interface Furniture {
  readonly element: Element;
  readonly outer: Furniture | null;
}

/** What the elements around a text node say of it. */
interface Context {
  readonly block: Element;
  readonly furniture: Furniture | null;
  readonly linked: boolean;
  readonly emphasized: boolean;
  /** How many quotations that an element alone tells stand around it. */
  readonly quoted: number;
}

/** What is still to be done: a node to be entered, a mark to be set behind what was, or null where a block element is left. */
type Task = readonly [Node | string, Context] | null;

/** The marks that a browser draws around a quotation, and around one within it. */
const MARKS = ['“”', '‘’'] as const;

/** So far a page is read: more nodes, or units of text, than any that holds an article has before its end. */
const MOST_NODES = 300_000;
const MOST_UNITS = 2_000_000;

const EMPHASIS = new Set(['B', 'STRONG', 'EM', 'I']);

/** Units of what was read last that are looked at. */
const LAST_WORDS = 40;

/** Nodes entered in one step. */
const STEP = 100;

/**
 * The blocks of text below an element, in document order. One walk; no layout is read and nothing is written.
 * White space is collapsed to one blank, as a browser shows it; two line breaks in a row part blocks.
 */
export function* rawBlocks(root: Element): Steps<RawBlock[]> {
  const walk = new Walk();
  // A stack of our own, because the depth of a hostile page must not become a depth of calls.
  const stack: Task[] = [
    [root, { block: root, furniture: null, linked: false, emphasized: false, quoted: 0 }],
  ];
  for (let nodes = 1; stack.length > 0 && nodes < MOST_NODES; nodes++) {
    if (nodes % STEP === 0) yield;
    const entry = stack.pop();
    if (!entry) walk.part();
    else if (typeof entry[0] === 'string') walk.close(entry[0], entry[1]);
    else enter(entry[0], entry[1], walk, stack);
  }
  walk.part();
  return walk.blocks;
}

function enter(node: Node, context: Context, walk: Walk, stack: Task[]): void {
  if (node.nodeType === 3) return walk.read(node as Text, context);
  if (node.nodeType !== 1 && tagOf(node as Element) !== 'FORM') return;
  const element = node as Element;
  const tag = tagOf(element);
  if (tag === 'BR') return walk.lineBreak();
  const cell = (tag === 'TD' || tag === 'TH') && isDataCell(element);
  // An element of the page's own making stays within the line where it stands in a paragraph.
  const block = isBlock(tag) && !cell && !(tag.includes('-') && tagOf(context.block) === 'P');
  if (block) walk.part();
  if (cell) walk.oweBlank();
  const signs = isSignature(element, tag);
  const parts = block || signs;
  if (UNREAD.has(tag) && !signs) return;
  if (isHidden(element) && (block || !isShownCopy(element))) return;
  if (!block && (isUnseen(element) || isNoteMark(element, tag, walk.lastWords(context.block))))
    return;
  if (signs) walk.part();
  if (parts) stack.push(null);
  const aside =
    !signs && isFurniture(element, tag) && !(!block && walk.isWithinSentence(element, context));
  const marks = tag === 'Q' && isUnmarked(element) ? MARKS[Math.min(context.quoted, 1)]! : '';
  const inner: Context = {
    block: block ? element : context.block,
    furniture: aside ? { element, outer: context.furniture } : context.furniture,
    linked: context.linked || tag === 'A',
    emphasized: context.emphasized || EMPHASIS.has(tag),
    quoted: context.quoted + (marks ? 1 : 0),
  };
  if (marks) {
    walk.open(marks[0]!, inner);
    stack.push([marks[1]!, inner]);
  }
  const assigned = tag === 'SLOT' ? (element as HTMLSlotElement).assignedNodes?.() : undefined;
  if (assigned && assigned.length > 0) {
    for (const child of assigned.toReversed()) stack.push([child, inner]);
    return;
  }
  const parent = shadowOf(element) ?? element;
  for (let child = lastChildOf(parent); child; child = previousOf(child)) {
    stack.push([child, inner]);
  }
}

/** Whether a quotation holds words and no mark of its own. */
function isUnmarked(element: Element): boolean {
  return /^\s*[^\s"“”„«»‘'’]/.test(textContentOf(element));
}

/** A cell of a table of figures: its row is read as one block. A table that lays out a page has longer cells. */
function isDataCell(cell: Element): boolean {
  return cell.childElementCount <= 3 && (cell.textContent?.trim().length ?? 0) < 60;
}

class Walk {
  readonly blocks: RawBlock[] = [];
  private current: RawBlock | null = null;
  /** White space was met since the last word; here it stood. */
  private blank: { readonly node: Text | null; readonly offset: number } | null = null;
  private breaks = 0;
  /** The quotation entered last has its marks in the page. */
  private unmarked = false;
  private left = MOST_UNITS;

  read(node: Text, context: Context): void {
    const data = node.data.slice(0, this.left);
    this.left -= data.length;
    // Runs of words with one unit of white space between them are copied unit for unit. White space as JavaScript has it is what
    // HTML and typography know; a soft hyphen or a zero-width joiner belongs to its word. Runs end, lest a huge one fill the stack.
    const typed = tagOf(context.block) === 'PRE';
    let end = 0;
    for (const { 0: run, index } of data.matchAll(/\S+(?:\s\S+){0,99}/g)) {
      if (index > end && this.current) this.blank ??= { node, offset: end };
      // Set by typewriter: an empty line parts paragraphs.
      if (typed && /\n\s*\n/.test(data.slice(end, index))) this.part();
      this.add(node, index, run.replace(/\s/g, ' '), context);
      end = index + run.length;
    }
    if (end < data.length && this.current) this.blank ??= { node, offset: end };
  }

  lineBreak(): void {
    this.breaks++;
    if (this.breaks >= 2) return this.part();
    this.oweBlank();
  }

  /** Sets a mark before the word to come; where one stands there already, none. */
  open(mark: string, context: Context): void {
    const last = this.blank ? ' ' : this.lastWords(context.block).at(-1);
    if (last === undefined || !/["“„«‘']/.test(last)) this.add(null, 0, mark, context);
    else this.unmarked = true;
  }

  /** Sets a mark behind the last word, and before the blank that follows it. */
  close(mark: string, context: Context): void {
    if (!this.unmarked) {
      const owed = this.blank;
      this.blank = null;
      if (this.current) this.add(null, 0, mark, context);
      this.blank = owed;
    }
    this.unmarked = false;
  }

  /** The end of what was read of a block element, empty at its start and behind a blank. */
  lastWords(block: Element): string {
    if (this.blank || this.current?.element !== block) return '';
    return this.current.pieces.at(-1)!.text.slice(-LAST_WORDS);
  }

  /** Parts the word before from the word after by a blank that stands nowhere in the page. */
  oweBlank(): void {
    if (this.current) this.blank ??= { node: null, offset: 0 };
  }

  /** Whether a sentence begun before an element goes on after it: a word of running text is no furniture, whatever its name. */
  isWithinSentence(element: Element, { block, furniture }: Context): boolean {
    const before = this.current;
    if (before?.element !== block || before.furniture !== furniture) return false;
    if (!/[\p{L}\p{N},;–—-]$/u.test(before.pieces.at(-1)!.text.trimEnd())) return false;
    let last: Node = element;
    for (let parent = parentOf(last); parent && !nextOf(last); parent = parentOf(last)) {
      if (parent === block) return false;
      last = parent;
    }
    const after = nextOf(last);
    return after?.nodeType === 3 && /^\s*[\p{L}\p{N},;.’–—-]/u.test((after as Text).data);
  }

  part(): void {
    if (this.current) this.blocks.push(this.current);
    this.current = null;
    this.blank = null;
    this.breaks = 0;
  }

  private add(node: Text | null, offset: number, run: string, context: Context): void {
    if (
      this.current &&
      (this.current.element !== context.block || this.current.furniture !== context.furniture)
    ) {
      this.part();
    }
    this.breaks = 0;
    this.current ??= {
      element: context.block,
      furniture: context.furniture,
      pieces: [],
      length: 0,
      linked: 0,
      emphasized: 0,
    };
    const { pieces } = this.current;
    const last = pieces.at(-1);
    const gap = this.blank ? 1 : 0;
    if (last && last.node === node && last.offset + last.text.length + gap === offset) {
      last.text += gap ? ` ${run}` : run;
    } else {
      if (this.blank) pieces.push({ ...this.blank, text: ' ' });
      pieces.push({ node, offset, text: run });
    }
    this.blank = null;
    const units = run.length + gap;
    this.current.length += units;
    if (context.linked) this.current.linked += units;
    if (context.emphasized) this.current.emphasized += units;
  }
}

/** The words of a block. */
export function textOf({ pieces }: RawBlock): string {
  return pieces.map(({ text }) => text).join('');
}
