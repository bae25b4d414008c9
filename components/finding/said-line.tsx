import type { Article } from '../../lib/model/article';
import type { Acts } from '../../lib/views/acts';
import type { Statement } from '../../lib/views/entity-views';
import { citation, surenessIn } from '../../lib/views/lines';
import { whole } from '../../lib/views/quoting';
import { COPY, copyWithSource } from '../../lib/wording/acts';
import { statementOf } from '../../lib/wording/findings';
import { Keep } from './keep';
import { Lead } from './lead';
import { OwnSentence } from './own-sentence';

interface Props {
  readonly statement: Statement;
  readonly speaker: string;
  readonly article: Article;
  readonly acts: Acts;
}

/** What someone is said to have said, in the article's own sentence, and how sure we are; leads to its place. */
export function SaidLine({ statement, speaker, article, acts }: Props) {
  const { contents, cues, manner, sentence } = statement;
  const { text } = article;
  const said = whole(contents);
  const what = statementOf(speaker);
  return (
    <div class="found">
      <Lead to={said} testid="attribution" onReveal={acts.reveal}>
        <OwnSentence {...{ text, sentence, contents, cues }} />
      </Lead>
      <Keep
        wish={{ kind: 'quote', span: manner === 'direct' ? said : sentence, person: speaker }}
        grounds={surenessIn(statement)}
        {...{ acts, what }}
      >
        <button
          type="button"
          class="action"
          data-testid="copy-quote"
          aria-label={copyWithSource(what)}
          onClick={() => void acts.copy(citation(statement, speaker, article))}
        >
          {COPY}
        </button>
      </Keep>
    </div>
  );
}
