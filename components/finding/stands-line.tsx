import type { Position } from '../../lib/model/analysis';
import type { Acts } from '../../lib/views/acts';
import { groundsOf } from '../../lib/views/lines';
import { shownWords } from '../../lib/views/quoting';
import { positionOf } from '../../lib/wording/findings';
import { Keep } from './keep';
import { Lead } from './lead';
import { StanceMark } from './stance-mark';

interface Props {
  readonly position: Position;
  readonly holder: string;
  readonly text: string;
  readonly acts: Acts;
}

/** A position: stance and what it is about, and why we think so; leads to its place. */
export function StandsLine({ position, holder, text, acts }: Props) {
  const { stance, content } = position;
  return (
    <div class="found">
      <Lead to={content} testid="position" onReveal={acts.reveal}>
        {stance && <StanceMark stance={stance} />}{' '}
        <span class="said">{shownWords(text, [content])}</span>
      </Lead>
      <Keep
        wish={{ kind: 'position', span: content, person: holder, ...(stance && { stance }) }}
        what={positionOf(holder)}
        grounds={groundsOf(text, position)}
        acts={acts}
      />
    </div>
  );
}
