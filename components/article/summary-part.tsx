import { useState } from 'preact/hooks';
import type { TextSpan } from '../../lib/model/text';
import { shownWords } from '../../lib/views/quoting';
import type { ShownAnalysis } from '../../lib/views/shown';
import { READING_ON, SHOW_ALL, SUMMARY, SUMMARY_HINT } from '../../lib/wording/article';
import { Lead } from '../finding/lead';

interface Props {
  readonly shown: ShownAnalysis;
  readonly text: string;
  onReveal(span: TextSpan): void;
}

/**
 * The article's key sentences. Where they are still to come room is kept for them, and they keep to that room until the reader
 * wants them all: nothing below moves of itself.
 */
export function SummaryPart({ shown, text, onReveal }: Props) {
  const { sentences } = shown.summary;
  const [isBounded, bound] = useState(shown.reading === 'names');
  if (sentences.length === 0 && !isBounded) return null;
  return (
    <section data-testid="summary">
      <h2>
        {SUMMARY}
        {isBounded && sentences.length > 0 ? (
          <button
            type="button"
            class="action"
            data-testid="all-summary"
            onClick={() => bound(false)}
          >
            {SHOW_ALL}
          </button>
        ) : (
          <span class="hint">{isBounded ? '' : SUMMARY_HINT}</span>
        )}
      </h2>
      <div class={isBounded ? 'bounded' : ''}>
        {shown.reading === 'names' && <p class="soft small">{READING_ON}</p>}
        {sentences.map((sentence) => (
          <Lead
            key={sentence.start}
            to={sentence}
            class="said"
            testid="summary-sentence"
            onReveal={onReveal}
          >
            {shownWords(text, [sentence])}
          </Lead>
        ))}
      </div>
    </section>
  );
}
