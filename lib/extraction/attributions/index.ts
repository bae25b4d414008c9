import type { ParsedText } from '../../language/parsed-text';
import type { Analysis, Attribution } from '../../model/analysis';
import { mannerOf } from './manner';
import { withoutRivals } from './rivals';
import { ruleCandidates } from './rules';
import { speakersAmong } from './speakers';

/** Who is said to have said what, in reading order of the contents. */
export function extractAttributions(
  text: ParsedText,
  { entities }: Pick<Analysis, 'entities'>,
): readonly Attribution[] {
  const speakerOf = speakersAmong(text.article.text, entities);
  return withoutRivals(ruleCandidates(text)).map(
    ({ content, cue, source, confidence }, index): Attribution => ({
      id: `a${index + 1}`,
      content,
      ...(cue && { cue }),
      ...(source && { source: speakerOf(source) }),
      manner: mannerOf(text, content),
      confidence,
    }),
  );
}
