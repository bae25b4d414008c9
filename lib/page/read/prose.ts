import { tagOf } from '../dom';
import type { RawBlock } from './raw-blocks';

/** How much a block looks like running text: its units outside links, where they make sentences. */
export function proseOf({ element, length, linked, pieces }: RawBlock): number {
  const own = length - linked;
  if (length < 25 || linked > length * 0.5) return 0;
  const tag = tagOf(element);
  if (/^H[1-6]$/.test(tag)) return 0;
  const stops = pieces.some(({ text }) => /[,.!?。]/.test(text));
  if (length < 80 && !stops) return 0;
  const kind = tag === 'P' ? 1 : tag === 'LI' ? 0.4 : tag === 'TD' || tag === 'DD' ? 0.5 : 0.8;
  return kind * own * (stops ? 1 : 0.3);
}
