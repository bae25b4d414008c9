import { useState } from 'preact/hooks';
import type { Analysis } from '../lib/model/analysis';
import type { Acts } from '../lib/views/acts';
import { positionsBy, type Grouping } from '../lib/views/positions-by';
import { wordsOf } from '../lib/views/wording';
import { Lead } from './lead';
import { Stance } from './stance';

interface Props {
  readonly analysis: Analysis;
  readonly text: string;
  readonly threshold: number;
  readonly acts: Acts;
}

/** Who stands where, by person or by stance. */
export function PositionList({ analysis, text, threshold, acts }: Props) {
  const [grouping, setGrouping] = useState<Grouping>('person');
  const groups = positionsBy(grouping, analysis, threshold);
  return (
    <section>
      <h2>
        Positions
        {groups.length > 0 && (
          <button
            type="button"
            class="action"
            data-testid="grouping"
            onClick={() => setGrouping(grouping === 'person' ? 'stance' : 'person')}
          >
            {grouping === 'person' ? 'Group by stance' : 'Group by person'}
          </button>
        )}
      </h2>
      {groups.length === 0 && (
        <p class="soft">Nobody takes a side in this article that we are sure of.</p>
      )}
      {groups.map(({ key, stance, name, positions }) => (
        <div class="group" key={key} data-testid="positions">
          {stance ? <Stance stance={stance} /> : <h3>{name}</h3>}
          {positions.map(({ position, holder }) => (
            <Lead
              key={position.content.start}
              to={position.content}
              testid="position"
              onReveal={acts.reveal}
            >
              {stance ? <strong>{holder}</strong> : <Stance stance={position.stance} />}:{' '}
              <span class="said">{wordsOf(text, [position.content])}</span>
            </Lead>
          ))}
        </div>
      ))}
    </section>
  );
}
