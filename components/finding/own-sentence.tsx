import type { TextSpan } from '../../lib/model/text';
import { type Marked, sentenceParts } from '../../lib/views/sentences';

interface Props extends Marked {
  readonly text: string;
  readonly sentence: TextSpan;
}

/** The article's own sentence: what matters in ink, the words that signal it set off, the rest soft. */
export function OwnSentence({ text, sentence, contents, cues }: Props) {
  return (
    <span class="said sentence">
      {sentenceParts(text, sentence, { contents, cues }).map(({ words, is }) => (
        <span class={is}>{words}</span>
      ))}
    </span>
  );
}
