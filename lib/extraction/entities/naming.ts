import type { ParsedText, Token } from '../../language/parsed-text';
import { indexAt } from '../../text/sorted-spans';
import type { Person } from './people';
import type { Stretch } from '../../language/stretch';

/** A place that names or means a person, for looking back. */
export interface Naming {
  readonly person: Person;
  /** The sentence's number. */
  readonly sentence: number;
  /** In `Article.text`. */
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
  /** Stands before a verb of its sentence, as a subject does. */
  readonly subject: boolean;
  /** Stands beside a verb of speaking. */
  readonly speaks: boolean;
  /** By name, not by pronoun or title. */
  readonly named: boolean;
}

const SAYS =
  /^(?:say|tell|add|ask|argue|insist|warn|write|announce|admit|concede|explain|note|tweet|testify|recall|reply|vow|deny|claim|complain|acknowledge|continue|conclude|declare|suggest|state)$/;

/** How the tokens of a stretch name a person. */
export function namingAt(
  person: Person,
  sentence: number,
  tokens: readonly Token[],
  { start, end }: Stretch,
  text: ParsedText,
  named: boolean,
): Naming {
  const verb = verbAfter(tokens, end);
  const before = tokens[start - 1];
  return {
    person,
    sentence,
    start: tokens[start]!.start,
    end: tokens[end - 1]!.end,
    quoted: isQuoted(text, tokens[start]!.start),
    subject: verb !== null,
    speaks:
      isSaying(verb) || (before !== undefined && isSaying(before) && before.tag.startsWith('VB')),
    named,
  };
}

/** Whether a token is a verb of speaking. */
export function isSaying(token: Token | null | undefined): boolean {
  return token !== null && token !== undefined && SAYS.test(token.lemma);
}

/** Whether an offset lies inside a quotation; quotations are in order, so halving finds it. */
export function isQuoted({ quotations }: ParsedText, offset: number): boolean {
  const last = quotations[indexAt(quotations, offset)];
  return last !== undefined && last.end > offset;
}

/** The verb whose subject ends at `end`, over adverbs, an apposition or a relative clause between commas; else null. */
export function verbAfter(tokens: readonly Token[], end: number): Token | null {
  let at = end;
  if (tokens[at]?.text === ',' || tokens[at]?.text === '(') {
    const closing = tokens.slice(at + 1, at + 18).findIndex(({ text }) => /^[,)]$/.test(text));
    if (closing >= 0) at += closing + 2;
  }
  while (/^(?:RB|MD)$/.test(tokens[at]?.tag ?? '')) at++;
  const verb = tokens[at];
  return verb && /^VB[DZP]?$/.test(verb.tag) ? verb : null;
}
