import {
  COPY_ALL,
  HIDE_MARKS,
  OFF_HERE,
  SHADE,
  SHOW_MARKS,
  UNSHADE,
  WHAT_IS_COPIED,
  WHAT_IS_HIDDEN,
  WHAT_IS_MARKED,
  WHAT_IS_SHADED,
} from '../../lib/wording/article';

/** What the reader may ask of page and site. */
export interface Wishes {
  onShow(on: boolean): void;
  onShade(on: boolean): void;
  onLeaveSite(): void;
}

/** What is asked already, and how to ask. */
export interface Controlled {
  /** Whether names are marked on the page. */
  readonly marked: boolean;
  readonly shading: boolean;
  readonly wishes: Wishes;
}

interface Props extends Controlled {
  onCopy(): void;
}

/** What concerns the article as a whole; always in view. */
export function Controls({ marked, shading, wishes, onCopy }: Props) {
  return (
    <div class="row controls">
      <button
        type="button"
        class="action"
        data-testid="copy"
        title={WHAT_IS_COPIED}
        onClick={onCopy}
      >
        {COPY_ALL}
      </button>
      <button
        type="button"
        class="action"
        data-testid="toggle"
        title={marked ? WHAT_IS_HIDDEN : WHAT_IS_MARKED}
        onClick={() => wishes.onShow(!marked)}
      >
        {marked ? HIDE_MARKS : SHOW_MARKS}
      </button>
      <button
        type="button"
        class="action"
        data-testid="shade"
        title={WHAT_IS_SHADED}
        onClick={() => wishes.onShade(!shading)}
      >
        {shading ? UNSHADE : SHADE}
      </button>
      <button type="button" class="action" data-testid="off" onClick={wishes.onLeaveSite}>
        {OFF_HERE}
      </button>
    </div>
  );
}
