import type { Acts } from '../../lib/views/acts';
import type { ShownStand } from '../../lib/views/entity-views';
import { surenessIn, standTag } from '../../lib/views/lines';
import { Lead } from './lead';
import { OwnSentence } from './own-sentence';
import { StanceMark } from './stance-mark';

interface Props {
  readonly stand: ShownStand;
  readonly text: string;
  readonly acts: Acts;
  /** Whose it is, where no heading tells. */
  readonly holder?: string;
  /** Whether a heading tells the stance. */
  readonly grouped?: boolean;
}

/** Where someone stands: a tag, how sure we are, and the article's own sentence; leads to its place. */
export function StandsLead({ stand, text, acts, holder, grouped = false }: Props) {
  const { position, sentence } = stand;
  const { stance, content, cue } = position;
  const verb = standTag(text, position);
  return (
    <Lead to={content} testid="position" onReveal={acts.reveal}>
      <span class="tags small">
        {holder && <strong>{holder}</strong>}
        {stance && !grouped && <StanceMark stance={stance} />}
        {!stance && verb && <span class="stance untold">{verb}</span>}
        <span class="soft">{surenessIn(position)}</span>
      </span>
      <OwnSentence {...{ text, sentence }} contents={[content]} cues={cue ? [cue] : []} />
    </Lead>
  );
}
