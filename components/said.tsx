import type { Attribution } from '../lib/model/analysis';
import type { Article } from '../lib/model/article';
import type { Acts } from '../lib/views/acts';
import { citation, groundsOf, whole, wordsOf } from '../lib/views/wording';
import { Keep } from './keep';
import { Lead } from './lead';

interface Props {
  readonly attribution: Attribution;
  readonly speaker: string;
  readonly article: Article;
  readonly acts: Acts;
}

/** What someone is said to have said, and why we think so; leads to its place. Reported speech is told from quoted words. */
export function Said({ attribution, speaker, article, acts }: Props) {
  const { content, manner } = attribution;
  const { text } = article;
  const span = whole(content);
  const what = `the statement of ${speaker}`;
  return (
    <div class="found">
      <Lead to={span} class="said" testid="attribution" onReveal={acts.reveal}>
        {manner === 'indirect' && <span class="reported">reported </span>}
        {wordsOf(text, content)}
      </Lead>
      <Keep
        wish={{ kind: 'quote', span, person: speaker }}
        grounds={groundsOf(text, attribution)}
        {...{ acts, what }}
      >
        <button
          type="button"
          class="action"
          data-testid="copy-quote"
          aria-label={`Copy ${what} with its source`}
          onClick={() => void acts.copy(citation(attribution, speaker, article))}
        >
          Copy
        </button>
      </Keep>
    </div>
  );
}
