import {
  attributeOf,
  firstWithin,
  nextOf,
  parentOf,
  previousOf,
  tagOf,
  textContentOf,
} from '../dom';
import { isHidden, isUnseen } from './furniture';

/** Siblings among which the two copies of a word are looked for. */
const NEAR = 6;
/** Letters of the longest word, or name, that has a copy for readers alone. */
const LONGEST_COPY = 60;

const NUMBER = /^\s*\d{1,3}(?:\s*,\s*\d{1,3})*\s*$/;
const SIGN = /^\s*[*†‡§¶]{1,3}\s*$/;
/** What a note is set behind: a mark, a year, a word of more letters than a unit of measurement has, a name. */
const BEFORE_NOTE = /(?:[.,;:!?)”’"»]|\b(?:19|20)\d\d|\p{L}{4}|\p{Lu}\p{Ll}\p{L})$/u;

/**
 * Whether an element is the mark of a note, which is no word of the sentence: a number that leads down the page, or a raised
 * one behind a word. The "2" of "km²" and the "6" of "10⁶" are none; one in brackets cuts no word and is left to the engine.
 *
 * @param before the end of what was read before it, empty behind a blank
 */
export function isNoteMark(element: Element, tag: string, before: string): boolean {
  if (attributeOf(element, 'role') === 'doc-noteref') return true;
  if (tag !== 'SUP' && tag !== 'A') return false;
  const text = textContentOf(element);
  if (text.length > 12 || !(NUMBER.test(text) || SIGN.test(text))) return false;
  if (tag === 'A') return attributeOf(element, 'href').includes('#');
  return BEFORE_NOTE.test(before) || firstWithin(element, 'a[href*="#"]') !== null;
}

/**
 * Whether letters that are hidden from screen readers are a word’s shown copy: beside them stands the same word for readers
 * alone. So a drop cap is set: "S" and "enator" to be seen, "Senator" to be heard.
 */
export function isShownCopy(element: Element): boolean {
  if (!isForReadersNot(element) || textContentOf(element).length > LONGEST_COPY) return false;
  const run = [
    ...siblings(element, previousOf).toReversed(),
    element,
    ...siblings(element, nextOf),
  ];
  const heard = run.filter((each) => !isForReadersNot(each));
  if (heard.length === 0) return false;
  return lettersOf(run.filter(isForReadersNot)) === lettersOf(heard);
}

/** Hidden by its attribute for screen readers, not from the eye. */
function isForReadersNot(element: Element): boolean {
  return attributeOf(element, 'aria-hidden') === 'true';
}

/** The elements right beside one, of which each is a copy for the eye or for the ear. */
function siblings(element: Element, next: (node: Node) => ChildNode | null): Element[] {
  const found: Element[] = [];
  for (let at = next(element); at && found.length < NEAR; at = next(at)) {
    if (at.nodeType === 3 && (at as Text).data.trim() === '') continue;
    if (at.nodeType !== 1) break;
    const sibling = at as Element;
    if (!isForReadersNot(sibling) && (isHidden(sibling) || !isUnseen(sibling))) break;
    found.push(sibling);
  }
  return found;
}

function lettersOf(elements: readonly Element[]): string {
  return elements.map(textContentOf).join('').replace(/\s+/g, '');
}

/**
 * Whether an element stands under a quotation and says whose it is: `footer` or `cite` at the end of a block quote, the caption of
 * a figure that holds one.
 */
export function isSignature(element: Element, tag: string): boolean {
  if (tag !== 'FIGCAPTION' && tag !== 'FOOTER' && tag !== 'CITE') return false;
  const parent = parentOf(element);
  if (!parent) return false;
  if (tag === 'FIGCAPTION')
    return tagOf(parent) === 'FIGURE' && firstWithin(parent, 'blockquote') !== null;
  if (tagOf(parent) !== 'BLOCKQUOTE') return false;
  for (let at = nextOf(element); at; at = nextOf(at)) {
    if (at.nodeType === 1 || (at.nodeType === 3 && (at as Text).data.trim() !== '')) return false;
  }
  return true;
}
