import type { Attribution } from '../lib/model/analysis';
import type { TextSpan } from '../lib/model/text';
import { whole, wordsOf } from '../lib/views/wording';

interface Props {
  readonly attribution: Attribution;
  readonly text: string;
  onReveal(span: TextSpan): void;
}

/** What someone is said to have said; leads to its place. Reported speech is told from words in quotation marks. */
export function Said({ attribution, text, onReveal }: Props) {
  const { content, cue, manner } = attribution;
  return (
    <button
      type="button"
      class="lead said"
      data-testid="attribution"
      title={
        cue ? `Shown because of “${wordsOf(text, [cue])}”. Go to its place.` : 'Go to its place.'
      }
      onClick={() => onReveal(whole(content))}
    >
      {manner === 'indirect' && <span class="soft small">reported · </span>}
      {wordsOf(text, content)}
    </button>
  );
}
