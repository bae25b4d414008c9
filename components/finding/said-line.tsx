import type { Attribution } from '../../lib/model/analysis';
import type { Article } from '../../lib/model/article';
import type { Acts } from '../../lib/views/acts';
import { citation, groundsOf } from '../../lib/views/lines';
import { shownWords, whole } from '../../lib/views/quoting';
import { COPY, copyWithSource } from '../../lib/wording/acts';
import { REPORTED_SPEECH, statementOf } from '../../lib/wording/findings';
import { Keep } from './keep';
import { Lead } from './lead';

interface Props {
  readonly attribution: Attribution;
  readonly speaker: string;
  readonly article: Article;
  readonly acts: Acts;
}

/** What someone is said to have said, and why we think so; leads to its place. Reported speech is told from quoted words. */
export function SaidLine({ attribution, speaker, article, acts }: Props) {
  const { content, manner } = attribution;
  const { text } = article;
  const span = whole(content);
  const what = statementOf(speaker);
  return (
    <div class="found">
      <Lead to={span} class="said" testid="attribution" onReveal={acts.reveal}>
        {manner === 'indirect' && <span class="reported">{REPORTED_SPEECH} </span>}
        {shownWords(text, content)}
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
          aria-label={copyWithSource(what)}
          onClick={() => void acts.copy(citation(attribution, speaker, article))}
        >
          {COPY}
        </button>
      </Keep>
    </div>
  );
}
