import type { ParsedText } from '../../../language/parsed-text';
import { spanOf } from '../../../language/stretch';
import { subjectAfter } from '../../../language/syntax/subject';
import { ACCORDING_TO, ACCORDING_TO_UNPARTED } from '../../confidences';
import type { Candidate } from '../candidate';
import { contentBefore } from './content-before';
import type { Line } from './line';

/** Candidates by the cue "according to": "According to Roe, …", "…, according to Roe", "…, according to Roe, …". */
export function accordingTo(text: ParsedText, line: Line): readonly Candidate[] {
  const { tokens, quoted } = line;
  return tokens.flatMap(({ normal }, at) => {
    if (normal !== 'according' || tokens[at + 1]?.normal !== 'to' || quoted[at]) return [];
    const opens = at === 0 || (at <= 2 && tokens[at - 1]!.text !== ',');
    const source = subjectAfter(line, at + 2, { apposition: !opens });
    if (!source) return [];
    const about = {
      cue: spanOf(line, { start: at, end: at + 2 }),
      source: spanOf(line, source),
      confidence: ACCORDING_TO,
    };
    let end = tokens.length;
    while (end > source.end && /^[.!?;,]$/.test(tokens[end - 1]!.text) && !quoted[end - 1]) end--;
    const after =
      tokens[source.end]?.text === ',' && source.end + 1 < end
        ? spanOf(line, { start: source.end + 1, end })
        : null;
    if (opens) return after ? [{ ...about, content: [after] as const }] : [];
    const before = contentBefore(text, line, at);
    if (before)
      return [
        {
          ...about,
          content:
            after && before.quotation === undefined
              ? ([...before.spans, after] as const)
              : before.spans,
        },
      ];
    return at > 2
      ? [
          {
            ...about,
            content: [spanOf(line, { start: 0, end: at })] as const,
            confidence: ACCORDING_TO_UNPARTED,
          },
        ]
      : [];
  });
}
