import type { ParsedText } from '../../language/parsed-text';
import type { Analysis, Attribution } from '../../model/analysis';
import type { TextSpan } from '../../model/text';
import { touching } from '../../text/sorted-spans';
import type { CandidateGenerator } from './candidate';
import { withoutRivals } from './choice/rivals';
import { withPolarity } from './polarity';
import type { FindsSpeakers } from './speakers';

/** Makes of candidates and their speakers who is said to have said what, in reading order of the contents. */
export function attributionsBy(
  generate: CandidateGenerator,
  speakers: FindsSpeakers,
): (text: ParsedText, found: Pick<Analysis, 'entities'>) => readonly Attribution[] {
  return (text, { entities }) => {
    const candidates = withoutRivals(generate(text));
    const sources = speakers(text, entities, candidates);
    const told = candidates.map(({ content, cue, confidence, by, terms }, index): Attribution => {
      const source = sources[index];
      return {
        id: `a${index + 1}`,
        content,
        ...(cue && { cue }),
        ...(source && { source }),
        manner: mannerOf(text, content),
        confidence,
        ...(by && { by }),
        ...(terms && { terms }),
      };
    });
    return withPolarity(text, told);
  };
}

/** Quotations of fewer words between other words are doubted words or names, and make a report no "mixed" one. */
const FEWEST_WORDS = 1;

/** Whether content stands all within quotation marks, in part, or not at all. */
function mannerOf(text: ParsedText, content: readonly TextSpan[]): Attribution['manner'] {
  let quoted = false;
  let open = false;
  for (const span of content) {
    let at = span.start;
    for (const quotation of touching(text.quotations, span)) {
      if (words(text, quotation) > FEWEST_WORDS) quoted = true;
      if (words(text, { start: at, end: Math.max(at, quotation.start) }) > 0) open = true;
      at = Math.max(at, quotation.end);
    }
    if (words(text, { start: at, end: span.end }) > 0) open = true;
  }
  return quoted ? (open ? 'mixed' : 'direct') : open ? 'indirect' : 'direct';
}

function words({ article }: ParsedText, { start, end }: TextSpan): number {
  return start < end ? (article.text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0) : 0;
}
