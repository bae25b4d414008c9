/** What the reader may ask of page and site. */
export interface Wishes {
  onShow(on: boolean): void;
  onShade(on: boolean): void;
  onLeaveSite(): void;
}

interface Props {
  readonly shown: boolean;
  readonly shading: boolean;
  readonly wishes: Wishes;
  onCopy(): void;
}

/** What concerns the article as a whole; always in view. */
export function Controls({ shown, shading, wishes, onCopy }: Props) {
  return (
    <div class="row controls">
      <button
        type="button"
        class="action"
        data-testid="copy"
        title="Summary, officials, statements, positions and notes, as Markdown"
        onClick={onCopy}
      >
        Copy all
      </button>
      <button
        type="button"
        class="action"
        data-testid="toggle"
        title={shown ? 'Remove every trace from this page' : 'Mark the names on this page again'}
        onClick={() => wishes.onShow(!shown)}
      >
        {shown ? 'Hide marks' : 'Show marks'}
      </button>
      <button
        type="button"
        class="action"
        data-testid="shade"
        title="Shade what is quoted and where someone takes a side, on every page"
        onClick={() => wishes.onShade(!shading)}
      >
        {shading ? 'Unshade' : 'Shade quotes'}
      </button>
      <button type="button" class="action" data-testid="off" onClick={wishes.onLeaveSite}>
        Off on this site
      </button>
    </div>
  );
}
