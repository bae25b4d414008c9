import { complementsOf } from '../../../language/lexicon/speech-verbs';
import type { ParsedText } from '../../../language/parsed-text';
import { isSurelyFinite, tagged } from '../../../language/syntax/tags';
import type { TextSpan } from '../../../model/text';
import { tokenAt } from '../token-at';

/** Of the words of a source, those that name who speaks: less a dateline or clause before them, and less a verb behind them. */
export function namingWords(text: ParsedText, source: TextSpan): TextSpan {
  return upToVerb(text, pastDash(text.article.text, source));
}

const ENDS_SUBJECT = tagged('NN* PRP*');
const OPENS_RELATIVE = tagged('W* ,');

/** Of "the mayor of Dale said the council", taken for one who speaks, what stands before the verb. */
function upToVerb(text: ParsedText, { start, end }: TextSpan): TextSpan {
  const sentence = tokenAt(text, start)?.sentence.tokens ?? [];
  const tokens = sentence.filter((token) => token.start >= start && token.start < end);
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1];
    if (!before) continue;
    if (isSurelyFinite(token) && complementsOf(token.lemma) && ENDS_SUBJECT(before))
      return { start, end: before.end };
    // "the mayor, who said no"
    if (OPENS_RELATIVE(token)) break;
  }
  return { start, end };
}

/** Where and by whom a report was filed: "OSLO, Norway (AP) — ". */
const DATELINE =
  /^\(?\p{Lu}[\p{Lu}.’'-]+(?: \p{Lu}[\p{Lu}.’'-]*){0,3}(?:, [^—–―]{1,30})?(?: \([^)]+\))?\)? ?(?:—|–|―|--|-) ?/u;
/** The end of another clause before a dash: "…in public — Roe". */
const CLAUSE_END = /^\p{Ll}[^—–―]* (?:—|–|―|--) (?=[^—–―]+$)(?!.* --)/u;

/** A source without what stands before its dash. */
function pastDash(text: string, { start, end }: TextSpan): TextSpan {
  const words = text.slice(start, end);
  const before = (DATELINE.exec(words) ?? CLAUSE_END.exec(words))?.[0].length ?? 0;
  return { start: before < end - start ? start + before : start, end };
}
