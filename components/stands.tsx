import type { Position } from '../lib/model/analysis';
import type { Acts } from '../lib/views/acts';
import { groundsOf, wordsOf } from '../lib/views/wording';
import { Keep } from './keep';
import { Lead } from './lead';
import { Stance } from './stance';

interface Props {
  readonly position: Position;
  readonly holder: string;
  readonly text: string;
  readonly acts: Acts;
}

/** A position: stance and what it is about, and why we think so; leads to its place. */
export function Stands({ position, holder, text, acts }: Props) {
  const { stance, content } = position;
  return (
    <div class="found">
      <Lead to={content} testid="position" onReveal={acts.reveal}>
        <Stance stance={stance} />: <span class="said">{wordsOf(text, [content])}</span>
      </Lead>
      <Keep
        wish={{ kind: 'position', span: content, person: holder, stance }}
        what={`the position of ${holder}`}
        grounds={groundsOf(text, position)}
        acts={acts}
      />
    </div>
  );
}
