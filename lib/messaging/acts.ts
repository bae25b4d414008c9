import type { Annotation } from '../model/annotation';
import type { Article } from '../model/article';
import type { Acts, Told } from '../views/acts';
import { callBackground } from './channel';

/** What the view lends to its acts. */
interface Means extends Omit<Acts, 'save' | 'remove' | 'copy'> {
  readonly article: Article;
  /** Writes to the clipboard; rejects where that is not allowed. */
  write(words: string): Promise<void>;
  /** Shows the reader what came of an act. */
  tell(told: Told): void;
}

/** The acts of a view: asks the background, and tells what came of it. Nothing fails in silence. */
export function actsWith({ article, write, tell, ...others }: Means): Acts {
  const restore = async (annotation: Annotation) => {
    const answer = await callBackground('restoreAnnotation', { annotation, article });
    tell({ text: answer.ok ? 'It is back.' : `It could not be put back. ${answer.message}` });
  };
  return {
    ...others,
    async save(wish) {
      const answer = await callBackground('saveAnnotation', { wish, article });
      tell({
        text: answer.ok ? 'It is among your notes.' : `This was not saved. ${answer.message}`,
      });
      return answer.ok;
    },
    async remove({ annotation }) {
      const { id, target } = annotation;
      const answer = await callBackground('removeAnnotation', { source: target.source, id });
      tell(
        answer.ok
          ? { text: 'Removed.', undo: () => void restore(annotation) }
          : { text: `This was not removed. ${answer.message}` },
      );
    },
    async copy(words) {
      try {
        await write(words);
        tell({ text: 'Copied.' });
      } catch {
        tell({ text: 'The browser did not let us copy. Select these words and copy them:', words });
      }
    },
  };
}
