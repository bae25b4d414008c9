import type { Stance as Stand } from '../lib/model/analysis';
import { STANCES } from '../lib/views/stances';

/** A stance as word, sign and shade. */
export function Stance({ stance }: { readonly stance: Stand }) {
  const { word, sign } = STANCES[stance];
  return (
    <span class="stance" data-stance={stance}>
      <span aria-hidden="true">{sign} </span>
      {word}
    </span>
  );
}
