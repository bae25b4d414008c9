import { attributeOf } from '../dom';
import { proseOf } from './prose';
import type { Furniture, RawBlock } from './raw-blocks';

/** The share of a page's prose that no piece of furniture holds. */
const TOO_MUCH = 0.5;

/**
 * The blocks that do not stand in furniture. An element that is called so and yet holds most of the prose, or the page's
 * headline, is a wrapper with an unlucky name ("newsletter-enabled", "no-sidebar"), and is pardoned.
 */
export function withoutFurniture(blocks: readonly RawBlock[]): RawBlock[] {
  let all = 0;
  const held = new Map<Element, number>();
  for (const block of blocks) {
    const prose = proseOf(block);
    all += prose;
    for (const { element } of chain(block.furniture)) {
      held.set(element, (held.get(element) ?? 0) + prose);
    }
  }
  const pardoned = new Set<Element>();
  for (const [element, prose] of held) {
    if (
      prose > all * TOO_MUCH &&
      !/comment|respond|disqus/i.test(attributeOf(element, 'id') + attributeOf(element, 'class'))
    ) {
      pardoned.add(element);
    }
  }
  return blocks.filter((block) =>
    chain(block.furniture).every(({ element }) => pardoned.has(element)),
  );
}

function chain(furniture: Furniture | null): Furniture[] {
  const links: Furniture[] = [];
  for (let at = furniture; at; at = at.outer) links.push(at);
  return links;
}
