import { useState } from 'preact/hooks';
import type { Acts } from '../../lib/views/acts';
import { positionsBy, type Grouping } from '../../lib/views/positions-by';
import { shownWords } from '../../lib/views/quoting';
import type { ShownAnalysis } from '../../lib/views/shown';
import {
  GROUP_BY_PERSON,
  GROUP_BY_STANCE,
  NO_POSITIONS,
  POSITIONS,
} from '../../lib/wording/article';
import { Lead } from '../finding/lead';
import { StanceMark } from '../finding/stance-mark';

interface Props {
  readonly shown: ShownAnalysis;
  readonly text: string;
  readonly acts: Acts;
}

/** Who stands where, by person or by stance. */
export function PositionList({ shown, text, acts }: Props) {
  const [grouping, setGrouping] = useState<Grouping>('person');
  const groups = positionsBy(grouping, shown);
  return (
    <section>
      <h2>
        {POSITIONS}
        {groups.length > 0 && (
          <button
            type="button"
            class="action"
            data-testid="grouping"
            onClick={() => setGrouping(grouping === 'person' ? 'stance' : 'person')}
          >
            {grouping === 'person' ? GROUP_BY_STANCE : GROUP_BY_PERSON}
          </button>
        )}
      </h2>
      {groups.length === 0 && <p class="soft">{NO_POSITIONS}</p>}
      {groups.map(({ key, stance, name, positions }) => (
        <div class="group" key={key} data-testid="positions">
          {stance ? <StanceMark stance={stance} /> : <h3>{name}</h3>}
          {positions.map(({ position, holder }) => (
            <Lead
              key={position.content.start}
              to={position.content}
              testid="position"
              onReveal={acts.reveal}
            >
              {stance ? (
                <strong>{holder}</strong>
              ) : (
                position.stance && <StanceMark stance={position.stance} />
              )}{' '}
              <span class="said">{shownWords(text, [position.content])}</span>
            </Lead>
          ))}
        </div>
      ))}
    </section>
  );
}
