import type { Article } from '../../lib/model/article';
import type { Acts } from '../../lib/views/acts';
import type { ShownStand } from '../../lib/views/entity-views';
import { isFolded } from '../../lib/views/shown';
import { lessSure } from '../../lib/wording/article';
import { StandsLine } from './stands-line';

interface Props {
  readonly stands: readonly ShownStand[];
  readonly article: Article;
  readonly acts: Acts;
}

/** Where somebody stands; what is less sure is folded away. */
export function Stands({ stands, article, acts }: Props) {
  const lines = (each: readonly ShownStand[]) =>
    each.map((stand) => (
      <StandsLine
        key={`${stand.sentence.start} ${stand.position.content.start}`}
        {...{ stand, article, acts }}
      />
    ));
  const folded = stands.filter(({ position }) => isFolded(position));
  return (
    <>
      {lines(stands.filter(({ position }) => !isFolded(position)))}
      {folded.length > 0 && (
        <details class="folded">
          <summary class="soft small">{lessSure(folded.length)}</summary>
          {lines(folded)}
        </details>
      )}
    </>
  );
}
