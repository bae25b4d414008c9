import type { Outcome } from '../../lib/views/acts';
import { UNDO, WORDS_TO_COPY } from '../../lib/wording/acts';

/** Says what came of an act. Stands there empty too, so that screen readers hear it fill. */
export function OutcomeLine({ outcome }: { readonly outcome: Outcome | null }) {
  return (
    <div class="told small" role="status" data-testid="told">
      {outcome && (
        <>
          {outcome.text}
          {outcome.undo && (
            <button type="button" class="action" data-testid="undo" onClick={outcome.undo}>
              {UNDO}
            </button>
          )}
          {outcome.words && <textarea readOnly aria-label={WORDS_TO_COPY} value={outcome.words} />}
        </>
      )}
    </div>
  );
}
