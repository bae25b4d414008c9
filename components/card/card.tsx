import type { ComponentChildren } from 'preact';
import type { Outcome } from '../../lib/views/acts';
import { CLOSE } from '../../lib/wording/acts';
import { OutcomeLine } from '../finding/outcome-line';

interface Props {
  readonly name: string;
  /** What stands beside the sign that closes: the name, or words. */
  readonly head: ComponentChildren;
  readonly children?: ComponentChildren;
  /** What can be done, always in view. */
  readonly actions?: ComponentChildren;
  readonly outcome: Outcome | null;
  onClose(): void;
}

/** The frame of every card on the page: its middle scrolls, its head and its actions stay. */
export function Card({ name, head, children, actions, outcome, onClose }: Props) {
  return (
    <section class="card" role="dialog" aria-label={name} tabIndex={-1}>
      <div class="head">
        <div>{head}</div>
        <button type="button" class="close" aria-label={CLOSE} onClick={onClose}>
          ×
        </button>
      </div>
      <div class="middle">{children}</div>
      <footer>
        {actions}
        <OutcomeLine outcome={outcome} />
      </footer>
    </section>
  );
}
