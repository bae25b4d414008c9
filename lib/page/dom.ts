/**
 * Node properties read past a form's controls: a control named "lastChild" hides the form's own property of that name
 * ("DOM clobbering"), but not the getter of the prototype. Without a browser there is nothing to get past.
 */
const lastChildGetter =
  typeof Node === 'undefined'
    ? undefined
    : Object.getOwnPropertyDescriptor(Node.prototype, 'lastChild')?.get;
const parentGetter =
  typeof Node === 'undefined'
    ? undefined
    : Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get;

export function lastChildOf(node: Node): ChildNode | null {
  return lastChildGetter && tagOf(node as Element) === 'FORM'
    ? (lastChildGetter.call(node) as ChildNode | null)
    : node.lastChild;
}

/** The parent element, or the host of the shadow root the node is at the top of. */
export function parentOf(node: Node): Element | null {
  const parent =
    parentGetter && tagOf(node as Element) === 'FORM'
      ? (parentGetter.call(node) as Node | null)
      : node.parentNode;
  if (!parent) return null;
  if (parent.nodeType === 1) return parent as Element;
  return parent.nodeType === 11 && 'host' in parent ? (parent as ShadowRoot).host : null;
}

/** An element's name in capitals; empty for other nodes. Only a form's name can be hidden by a control. */
export function tagOf(element: Element): string {
  const name: unknown = element.tagName;
  if (typeof name === 'string') return name.toUpperCase();
  return element.nodeType === undefined || name !== undefined ? 'FORM' : '';
}

/** The attribute's value, empty where there is none; a clobbered form has no attributes for us. */
export function attributeOf(element: Element, name: string): string {
  return typeof element.getAttribute === 'function' ? (element.getAttribute(name) ?? '') : '';
}
