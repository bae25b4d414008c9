import { Keep } from '../../components/keep';
import type { TextSpan } from '../../lib/model/text';
import type { Acts } from '../../lib/views/acts';
import { wordsOf } from '../../lib/views/wording';

interface Props {
  readonly span: TextSpan;
  readonly text: string;
  readonly acts: Acts;
}

/** Offers to keep the words that are selected on the page. */
export function Picked({ span, text, acts }: Props) {
  return (
    <section class="picked">
      <p class="said clamped">{wordsOf(text, [span])}</p>
      <Keep wish={{ kind: 'selection', span }} what="the selected words" {...{ acts }} />
    </section>
  );
}
