import type { Progress } from '../../lib/model/tab';
import { READING_STANDS } from '../../lib/wording/article';

/** Says, in the place of what is to come, that it is being read; how far, where that takes longer than a moment. */
export function ReadingLine({ progress }: { readonly progress: Progress | null | undefined }) {
  return (
    <p class="reading soft small" data-testid="reading">
      {READING_STANDS}
      <progress {...(progress && { value: progress.done, max: progress.all })} />
    </p>
  );
}
