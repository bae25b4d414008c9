import type { TextMap } from './text-map';

/** The shadow roots that hold words of an article, and those around them. */
export function shadowRootsOf({ segments }: TextMap): readonly ShadowRoot[] {
  const found = new Set<ShadowRoot>();
  for (const { node } of segments) {
    let root = node.getRootNode();
    while (root instanceof ShadowRoot && !found.has(root)) {
      found.add(root);
      root = root.host.getRootNode();
    }
  }
  return [...found];
}
