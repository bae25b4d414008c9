import type { Stance } from '../../lib/model/analysis';
import { STANCES } from '../../lib/wording/stances';

/** A stance as word, sign and shade. */
export function StanceMark({ stance }: { readonly stance: Stance }) {
  const { word, sign } = STANCES[stance];
  return (
    <span class="stance" data-stance={stance}>
      <span aria-hidden="true">{sign} </span>
      {word}
    </span>
  );
}
