import type { Office } from '../../lib/model/analysis';
import type { Acts } from '../../lib/views/acts';
import { roleOf } from '../../lib/views/lines';
import { shownWords } from '../../lib/views/quoting';
import { restsOn } from '../../lib/wording/findings';
import { Lead } from './lead';

interface Props {
  readonly office: Office;
  readonly text: string;
  readonly acts: Acts;
}

/** An office in the article's words; leads to the words it rests on, and shows them where they say it otherwise. */
export function Role({ office, text, acts }: Props) {
  const words = shownWords(text, [office.span]);
  const isElsewhere = !words.includes(office.title) && !office.title.includes(words);
  return (
    <Lead to={office.span} class="role" testid="role" title={restsOn(words)} onReveal={acts.reveal}>
      {roleOf(office)}
      {isElsewhere && <span class="small evidence">“{words}”</span>}
    </Lead>
  );
}
