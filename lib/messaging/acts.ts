import type { Annotation } from '../model/annotation';
import type { Article } from '../model/article';
import type { Acts, Outcome } from '../views/acts';
import {
  COPY_BY_HAND,
  IS_BACK,
  IS_COPIED,
  IS_REMOVED,
  IS_SAVED,
  notBack,
  notRemoved,
  notSaved,
} from '../wording/acts';
import { callBackground } from './channel';

/** What the view lends to its acts. */
interface Means extends Omit<Acts, 'save' | 'remove' | 'copy'> {
  readonly article: Article;
  /** Writes to the clipboard; rejects where that is not allowed. */
  write(words: string): Promise<void>;
  /** Shows the reader what came of an act. */
  tell(outcome: Outcome): void;
}

/** The acts of a view: asks the background, and tells what came of it. Nothing fails in silence. */
export function actsWith({ article, write, tell, ...others }: Means): Acts {
  const restore = async (annotation: Annotation) => {
    const answer = await callBackground('restoreAnnotation', { annotation, article });
    tell({ text: answer.ok ? IS_BACK : notBack(answer.message) });
  };
  return {
    ...others,
    async save(wish) {
      const answer = await callBackground('saveAnnotation', { wish, article });
      tell({
        text: answer.ok ? IS_SAVED : notSaved(answer.message),
      });
      return answer.ok;
    },
    async remove({ annotation }) {
      const { id, target } = annotation;
      const answer = await callBackground('removeAnnotation', { source: target.source, id });
      tell(
        answer.ok
          ? { text: IS_REMOVED, undo: () => void restore(annotation) }
          : { text: notRemoved(answer.message) },
      );
    },
    async copy(words) {
      try {
        await write(words);
        tell({ text: IS_COPIED });
      } catch {
        tell({ text: COPY_BY_HAND, words });
      }
    },
  };
}
