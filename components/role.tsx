import type { Office } from '../lib/model/analysis';
import type { TextSpan } from '../lib/model/text';

interface Props {
  readonly office: Office;
  onReveal(span: TextSpan): void;
}

const STATUS: Readonly<Partial<Record<Office['status'], string>>> = {
  former: 'former',
  acting: 'acting',
  candidate: 'candidate',
  spokesperson: 'speaks for it',
};

/** An office in the article's words; leads to the words it rests on. */
export function Role({ office, onReveal }: Props) {
  const { title, status, span } = office;
  const more = STATUS[status];
  const told =
    more !== undefined && !new RegExp(more, 'i').test(title) && status !== 'spokesperson';
  return (
    <button
      type="button"
      class="lead soft"
      data-testid="role"
      title="Go to the words that say so."
      onClick={() => onReveal(span)}
    >
      {title}
      {told && ` (${more})`}
    </button>
  );
}
