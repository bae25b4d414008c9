import type { ComponentChild, ComponentChildren, FunctionComponent, VNode } from 'preact';
import { createElement } from '../../../lib/page/dom';

type Props = Readonly<Record<string, unknown>>;
/** An element to be drawn: components have been called. */
interface Drawn {
  readonly tag: string;
  readonly key: unknown;
  readonly props: Props;
  readonly ref: unknown;
}

/** How an element of ours was drawn last. */
const drawn = new WeakMap<Node, Drawn>();

/**
 * Draws components without a state of their own, as all that stand on a card are. What stands there already is kept where tag
 * and key agree, and with it focus and what is being written. Preact, which draws the popup, makes its elements by methods of the
 * document, which a page can lay its own names over, and holds ways to turn words into markup: neither may be on a page that means us ill.
 */
export function draw(child: ComponentChild, root: Element): void {
  const born: (() => void)[] = [];
  fill(root, child, born);
  for (const tell of born) tell();
}

function fill(parent: Element, children: ComponentChildren, born: (() => void)[]): void {
  const before: (ChildNode | null)[] = [...parent.childNodes];
  let at = -1;
  const now = flat(children, undefined).map((child) => {
    // In order where it can be: what stays behind its neighbour need not be moved, which would cost it the focus.
    const next = before.findIndex((node, index) => index > at && fits(node, child));
    const found = next < 0 ? before.findIndex((node) => fits(node, child)) : next;
    if (found < 0) return { child, node: null };
    at = found;
    return { child, node: before.splice(found, 1, null)[0]! };
  });
  for (const node of before) node?.remove();
  let place = parent.firstChild;
  for (const { child, node: known } of now) {
    const node = typeof child === 'string' ? textNode(child, known) : element(child, known, born);
    if (node === place) place = place.nextSibling;
    else parent.insertBefore(node, place);
  }
}

/** What a tree comes to: words and elements, in order. */
function flat(child: ComponentChildren, key: unknown): (string | Drawn)[] {
  if (Array.isArray(child))
    return child.flatMap((each: ComponentChildren) => flat(each, undefined));
  if (child === null || child === undefined || typeof child === 'boolean') return [];
  if (typeof child !== 'object') return [String(child)];
  const { type, props, ref, key: own } = child as VNode<object>;
  if (typeof type !== 'string') {
    return flat((type as FunctionComponent<object>)(props), own ?? key);
  }
  return [{ tag: type, key: own ?? key, props: props as Props, ref }];
}

function fits(node: Node | null, child: string | Drawn): boolean {
  if (!node) return false;
  const known = drawn.get(node);
  return typeof child === 'string' ? !known : known?.tag === child.tag && known.key === child.key;
}

function textNode(words: string, known: ChildNode | null): ChildNode {
  if (!known) return new Text(words);
  if (known.nodeValue !== words) known.nodeValue = words;
  return known;
}

function element(child: Drawn, known: ChildNode | null, born: (() => void)[]): ChildNode {
  const node = (known ?? createElement(child.tag)) as HTMLElement;
  const before = drawn.get(node)?.props ?? {};
  for (const name of Object.keys({ ...before, ...child.props })) {
    const value = child.props[name];
    if (name !== 'children' && value !== before[name]) set(node, name, value);
  }
  drawn.set(node, child);
  if ('children' in child.props) fill(node, child.props['children'] as ComponentChildren, born);
  const { ref } = child;
  if (!known && typeof ref === 'function') born.push(() => void ref(node));
  return node;
}

function set(node: HTMLElement, name: string, value: unknown): void {
  if (name.startsWith('on')) Reflect.set(node, name.toLowerCase(), value);
  else if (name === 'defaultValue') (node as HTMLTextAreaElement).defaultValue ||= String(value);
  else if (value === undefined || value === null || value === false) node.removeAttribute(name);
  else node.setAttribute(name, value === true ? '' : String(value));
}
