import type { Article } from '../../lib/model/article';
import type { Acts } from '../../lib/views/acts';
import type { ShownStand } from '../../lib/views/entity-views';
import { standCitation } from '../../lib/views/lines';
import { COPY, copyWithSource } from '../../lib/wording/acts';
import { positionOf } from '../../lib/wording/findings';
import { Keep } from './keep';
import { StandsLead } from './stands-lead';

interface Props {
  readonly stand: ShownStand;
  readonly article: Article;
  readonly acts: Acts;
}

/** A position, and what can be done with it. */
export function StandsLine({ stand, article, acts }: Props) {
  const { position, holder, sentence } = stand;
  const { stance } = position;
  const what = positionOf(holder);
  return (
    <div class="found">
      <StandsLead {...{ stand, acts }} text={article.text} />
      <Keep
        wish={{ kind: 'position', span: sentence, person: holder, ...(stance && { stance }) }}
        {...{ acts, what }}
      >
        <button
          type="button"
          class="action"
          data-testid="copy-position"
          aria-label={copyWithSource(what)}
          onClick={() => void acts.copy(standCitation(stand, article))}
        >
          {COPY}
        </button>
      </Keep>
    </div>
  );
}
