import type { TextSpan } from '../../model/text';
import { parentOf, tagOf } from '../dom';
import type { TextMap } from '../text-map';
import { clear, paint } from './painter';

/** How long words stay marked after one was led to them, in milliseconds. */
const FLASH = 2_000;
let fading: ReturnType<typeof setTimeout> | undefined;

/** Scrolls a span to the middle of the view and marks it for a moment. False where the page no longer holds it. */
export function reveal(span: TextSpan, map: TextMap): boolean {
  const range = map.rangeOf(span);
  const holder = range?.startContainer.parentElement;
  if (!range || !holder) return false;
  for (let within: Element | null = holder; within; within = parentOf(within)) {
    if (tagOf(within) === 'DETAILS') (within as HTMLDetailsElement).open = true;
  }
  const how = { block: 'center', inline: 'nearest', behavior: 'instant' } as const;
  // Of a form, the page may have put a control in the method's place.
  Element.prototype.scrollIntoView.call(holder, how);
  // A long paragraph may still have these words out of view.
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight)
    scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
  paint('active', [range]);
  clearTimeout(fading);
  fading = setTimeout(() => clear('active'), FLASH);
  return true;
}
