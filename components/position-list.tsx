import type { Analysis } from '../lib/model/analysis';
import type { TextSpan } from '../lib/model/text';
import { viewOf } from '../lib/views/entity-views';
import { Stands } from './stands';

interface Props {
  readonly analysis: Analysis;
  readonly text: string;
  readonly threshold: number;
  onReveal(span: TextSpan): void;
}

/** Who stands where, by holder. */
export function PositionList({ analysis, text, threshold, onReveal }: Props) {
  const holders = analysis.entities
    .map((entity) => viewOf(entity, analysis, threshold))
    .filter(({ positions }) => positions.length > 0);
  if (holders.length === 0) return null;
  return (
    <section>
      <h2>Positions</h2>
      {holders.map(({ entity, positions }) => (
        <div key={entity.id}>
          <strong>{entity.name}</strong>
          {positions.map((position) => (
            <Stands key={position.content.start} {...{ position, text, onReveal }} />
          ))}
        </div>
      ))}
    </section>
  );
}
