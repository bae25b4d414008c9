import type { ComponentChildren, VNode } from 'preact';

/** What JSX is compiled to in the content script, by wxt.config.ts: plain nodes for `draw`, without Preact's ten kilobytes. */
export const Fragment = ({ children }: { children?: ComponentChildren }) => children;

interface Node extends Pick<VNode, 'type' | 'key'> {
  readonly props: object;
  readonly ref: unknown;
}

export function jsx(
  type: VNode['type'],
  { ref, ...props }: { readonly ref?: unknown },
  key?: VNode['key'],
): Node {
  return { type, props, key, ref };
}

export { jsx as jsxs };
