import type { ComponentChildren } from 'preact';
import type { TextSpan } from '../../lib/model/text';
import { LEADS_TO_PLACE } from '../../lib/wording/findings';

interface Props {
  readonly to: TextSpan;
  readonly class?: string;
  readonly testid: string;
  readonly title?: string;
  readonly children: ComponentChildren;
  onReveal(span: TextSpan): void;
}

/** A line that leads to its words on the page. */
export function Lead({ to, class: more = '', testid, title, children, onReveal }: Props) {
  return (
    <button
      type="button"
      class={`lead ${more}`}
      data-testid={testid}
      title={title ?? LEADS_TO_PLACE}
      onClick={() => onReveal(to)}
    >
      {children}
    </button>
  );
}
