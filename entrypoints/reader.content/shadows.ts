import type { TextMap } from '../../lib/page/text-map';
import highlights from './highlights.css?inline';

/** The shadow roots that hold words of an article. */
export interface Shadows {
  readonly roots: readonly ShadowRoot[];
  /** Puts our marks' styles into them: Firefox draws marks there by a root's own styles alone, not by the page's. */
  style(): void;
  /** Takes the styles out again. */
  release(): void;
}

export function shadowsOf(map: TextMap): Shadows {
  const roots = shadowRootsOf(map);
  let styles: CSSStyleSheet | null = null;
  return {
    roots,
    style() {
      if (styles || roots.length === 0) return;
      styles = new CSSStyleSheet();
      styles.replaceSync(highlights);
      for (const root of roots) root.adoptedStyleSheets.push(styles);
    },
    release() {
      for (const root of styles ? roots : []) {
        const at = root.adoptedStyleSheets.indexOf(styles!);
        if (at >= 0) root.adoptedStyleSheets.splice(at, 1);
      }
      styles = null;
    },
  };
}

/** The shadow roots that hold words of an article, and those around them. */
function shadowRootsOf({ segments }: TextMap): readonly ShadowRoot[] {
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
