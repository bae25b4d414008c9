/**
 * Properties read past what a page lays over them ("DOM clobbering"): a control named "lastChild" hides its form's own property
 * of that name, an image named "body" the document's, also from a content script. The prototypes are out of its reach, and only
 * forms and the document can be so hidden. Without a browser there is nothing to get past.
 */
function unclobbered(node: Node, name: string, kind: 'Element' | 'Document' = 'Element'): unknown {
  return Reflect.get(globalThis[kind]?.prototype ?? node, name, node);
}

/** The root element of a document: whatever is looked up below it, and not on the document, is not clobbered. */
export function rootOf(document: Document): Element | null {
  return unclobbered(document, 'documentElement', 'Document') as Element | null;
}

/** The body of a document. */
export function bodyOf(document: Document): Element | null {
  return unclobbered(document, 'body', 'Document') as Element | null;
}

/** A new element. */
export function createElement(tag: string): HTMLElement {
  return (unclobbered(document, 'createElement', 'Document') as Document['createElement']).call(
    document,
    tag,
  );
}

/** How much text a document's body holds, in UTF-16 units, seen or not: cheap to ask, and another number where words came or went. */
export function textSize(document: Document): number {
  return bodyOf(document)?.textContent?.length ?? 0;
}

/** How many elements a document holds: free to ask again as long as nothing came or went. */
export function elementCount(document: Document): number {
  return rootOf(document)?.getElementsByTagName('*').length ?? 0;
}

/** All text within an element, seen or not. */
export function textContentOf(element: Element): string {
  const text = isForm(element) ? unclobbered(element, 'textContent') : element.textContent;
  return (text as string | null) ?? '';
}

export function firstChildOf(node: Node): ChildNode | null {
  return isForm(node) ? (unclobbered(node, 'firstChild') as ChildNode | null) : node.firstChild;
}

export function lastChildOf(node: Node): ChildNode | null {
  return isForm(node) ? (unclobbered(node, 'lastChild') as ChildNode | null) : node.lastChild;
}

export function previousOf(node: Node): ChildNode | null {
  const previous = isForm(node) ? unclobbered(node, 'previousSibling') : node.previousSibling;
  return previous as ChildNode | null;
}

export function nextOf(node: Node): ChildNode | null {
  const next = isForm(node) ? unclobbered(node, 'nextSibling') : node.nextSibling;
  return next as ChildNode | null;
}

export function parentNodeOf(node: Node): ParentNode | null {
  const parent = isForm(node) ? unclobbered(node, 'parentNode') : node.parentNode;
  return parent as ParentNode | null;
}

/** The parent element, or the host of the shadow root the node is at the top of. */
export function parentOf(node: Node): Element | null {
  const parent = parentNodeOf(node);
  if (!parent) return null;
  if (parent.nodeType === 11) return 'host' in parent ? (parent as ShadowRoot).host : null;
  return parent.nodeType === 9 ? null : (parent as Element);
}

/** The shadow root that an element shows in place of its children, where it is open and the element one that may hold an article. */
export function shadowOf(element: Element): ShadowRoot | null {
  const tag = tagOf(element);
  return tag.includes('-') || HOSTS.has(tag) ? (element.shadowRoot ?? null) : null;
}

const HOSTS = new Set(['DIV', 'ARTICLE', 'MAIN', 'SECTION']);

/** An element's name in capitals; empty for other nodes. */
export function tagOf(element: Element): string {
  const name: unknown = element.tagName;
  if (typeof name === 'string') return name.toUpperCase();
  return name === undefined ? '' : 'FORM';
}

function isForm(node: Node): boolean {
  return tagOf(node as Element) === 'FORM';
}

/** The attribute's value, empty where there is none. */
export function attributeOf(element: Element, name: string): string {
  return read(element, name) ?? '';
}

export function hasAttribute(element: Element, name: string): boolean {
  return read(element, name) !== null;
}

function read(element: Element, name: string): string | null {
  if (!isForm(element)) return element.getAttribute(name);
  return (unclobbered(element, 'getAttribute') as Element['getAttribute']).call(element, name);
}

/** The first element below another that a selector fits. */
export function firstWithin(element: Element, selector: string): Element | null {
  const query = isForm(element)
    ? (unclobbered(element, 'querySelector') as Element['querySelector'])
    : element.querySelector;
  return query.call(element, selector);
}

/** The innermost element that a selector fits, of this one and those around it. */
export function closestOf(element: Element, selector: string): Element | null {
  const closest = isForm(element)
    ? (unclobbered(element, 'closest') as Element['closest'])
    : element.closest;
  return closest.call(element, selector);
}
