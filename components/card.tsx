import type { ComponentChildren } from 'preact';
import type { Told } from '../lib/views/acts';
import { ToldLine } from './told-line';

interface Props {
  readonly name: string;
  /** What stands beside the sign that closes: the name, or words. */
  readonly head: ComponentChildren;
  readonly children?: ComponentChildren;
  /** What can be done, always in view. */
  readonly actions?: ComponentChildren;
  readonly told: Told | null;
  onClose(): void;
}

/** The frame of every card on the page: its middle scrolls, its head and its actions stay. */
export function Card({ name, head, children, actions, told, onClose }: Props) {
  return (
    <section class="card" role="dialog" aria-label={name} tabIndex={-1}>
      <div class="head">
        <div>{head}</div>
        <button type="button" class="close" aria-label="Close" onClick={onClose}>
          ×
        </button>
      </div>
      <div class="middle">{children}</div>
      <footer>
        {actions}
        <ToldLine told={told} />
      </footer>
    </section>
  );
}
