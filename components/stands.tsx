import type { Position } from '../lib/model/analysis';
import type { TextSpan } from '../lib/model/text';
import { wordsOf } from '../lib/views/wording';
import { Stance } from './stance';

interface Props {
  readonly position: Position;
  readonly text: string;
  onReveal(span: TextSpan): void;
}

/** A position: stance and what it is about; leads to its place. */
export function Stands({ position, text, onReveal }: Props) {
  const { stance, content, cue } = position;
  return (
    <button
      type="button"
      class="lead"
      data-testid="position"
      title={
        cue ? `Shown because of “${wordsOf(text, [cue])}”. Go to its place.` : 'Go to its place.'
      }
      onClick={() => onReveal(content)}
    >
      <Stance stance={stance} />
      {wordsOf(text, [content])}
    </button>
  );
}
