import type { Told } from '../lib/views/acts';

/** Says what came of an act. Stands there empty too, so that screen readers hear it fill. */
export function ToldLine({ told }: { readonly told: Told | null }) {
  return (
    <div class="told small" role="status" data-testid="told">
      {told && (
        <>
          {told.text}
          {told.undo && (
            <button type="button" class="action" data-testid="undo" onClick={told.undo}>
              Undo
            </button>
          )}
          {told.words && <textarea readOnly aria-label="Words to copy" value={told.words} />}
        </>
      )}
    </div>
  );
}
