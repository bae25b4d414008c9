import { useState } from 'preact/hooks';
import type { Progress } from '../../lib/model/tab';
import type { Acts } from '../../lib/views/acts';
import type { ShownStand } from '../../lib/views/entity-views';
import { positionsBy, type Grouping } from '../../lib/views/positions-by';
import type { ShownAnalysis } from '../../lib/views/shown';
import {
  GROUP_BY_PERSON,
  GROUP_BY_STANCE,
  lessSure,
  NO_POSITIONS,
  NO_STANDS,
  POSITIONS,
} from '../../lib/wording/article';
import { STANCE_UNTOLD } from '../../lib/wording/stances';
import { ReadingLine } from '../finding/reading-line';
import { StanceMark } from '../finding/stance-mark';
import { StandsLead } from '../finding/stands-lead';

interface Props {
  readonly shown: ShownAnalysis;
  readonly text: string;
  readonly acts: Acts;
  /** How much has been read, while it is being read. */
  readonly progress: Progress | null | undefined;
  /** Why it is not told who stands where, a sentence. */
  readonly trouble: string | undefined;
}

/** Who stands where, by person or by stance; what is less sure is folded away. */
export function PositionList({ shown, text, acts, progress, trouble = NO_STANDS }: Props) {
  const [grouping, setGrouping] = useState<Grouping>('person');
  const { groups, folded } = positionsBy(grouping, shown);
  const lines = (stands: readonly ShownStand[], how: { named: boolean; grouped?: boolean }) =>
    stands.map((stand) => (
      <StandsLead
        key={`${stand.sentence.start} ${stand.position.content.start}`}
        {...{ stand, text, acts }}
        {...(how.named && { holder: stand.holder })}
        grouped={how.grouped ?? false}
      />
    ));
  return (
    <section data-testid="stands">
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
      {shown.reading === 'names' && <ReadingLine progress={progress} />}
      {shown.reading === 'unable' && (
        <p class="soft" data-testid="trouble">
          {trouble}
        </p>
      )}
      {shown.reading === 'whole' && groups.length === 0 && <p class="soft">{NO_POSITIONS}</p>}
      {groups.map(({ key, stance, name, stands }) => (
        <div class="group" key={key} data-testid="positions">
          {name !== undefined && <h3>{name}</h3>}
          {stance && <StanceMark stance={stance} />}
          {stance === null && <span class="stance">{STANCE_UNTOLD}</span>}
          {lines(stands, { named: name === undefined, grouped: name === undefined })}
        </div>
      ))}
      {folded.length > 0 && (
        <details class="folded" data-testid="less-sure">
          <summary class="soft small">{lessSure(folded.length)}</summary>
          {lines(folded, { named: true })}
        </details>
      )}
    </section>
  );
}
