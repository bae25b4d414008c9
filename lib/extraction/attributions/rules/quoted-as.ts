import { complementsOf } from '../../../language/lexicon/speech-verbs';
import type { ParsedText } from '../../../language/parsed-text';
import { spanOf } from '../../../language/stretch';
import { subjectBefore } from '../../../language/syntax/subject';
import { isGerund, isTensed, tagged } from '../../../language/syntax/tags';
import type { TokenIndex } from '../../../model/text';
import { QUOTED_AS } from '../../confidences';
import type { Candidate } from '../candidate';
import type { Content } from './content';
import { contentAfter } from './content-after';
import { contentBefore } from './content-before';
import type { Cue } from './cues';
import type { Line } from './line';

/** Tokens of the longest name with its apposition between "quoted" and "as saying". */
const LONGEST = 25;
const QUOTES = /^(?:quote|cite)$/;
const OPENS_NAME = tagged('NN* DT PRP PRP$ JJ*');

/**
 * Whom somebody quotes is the one who speaks: "Roe quoted Ruiz as saying that it was late", "“It is late,” Roe quoted Ruiz as saying".
 * In "Ruiz was quoted as saying" the subject is.
 */
export function quotedAs(text: ParsedText, line: Line): readonly Candidate[] {
  const { tokens, quoted } = line;
  return tokens.flatMap(({ lemma }, at): Candidate[] => {
    if (!QUOTES.test(lemma) || quoted[at] || !isTensed(tokens[at])) return [];
    const as = tokens.findIndex(
      (token, index) =>
        index > at + 1 &&
        index <= at + LONGEST &&
        token.normal === 'as' &&
        !quoted[index] &&
        isGerund(tokens[index + 1]) &&
        complementsOf(tokens[index + 1]!.lemma) !== undefined,
    );
    if (as < 0 || !OPENS_NAME(tokens[at + 1])) return [];
    const content = behind(line, as) ?? before(text, line, at);
    if (!content) return [];
    const end = tokens[as - 1]!.text === ',' ? as - 1 : as;
    return [
      {
        content: content.spans,
        cue: spanOf(line, { start: as, end: as + 2 }),
        source: spanOf(line, { start: at + 1, end }),
        confidence: QUOTED_AS,
      },
    ];
  });
}

function behind(line: Line, as: TokenIndex): Content | null {
  const verb = line.tokens[as + 1]!;
  const cue: Cue = { start: as, end: as + 2, verb, complements: new Set(['clause', 'quote']) };
  return contentAfter(line, cue, [cue]);
}

function before(text: ParsedText, line: Line, verb: TokenIndex): Content | null {
  const subject = subjectBefore(line, verb);
  return subject && contentBefore(text, line, subject.start);
}
