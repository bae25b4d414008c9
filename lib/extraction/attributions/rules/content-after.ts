import { wordClass } from '../../../language/lexicon/word-class';
import { isClause } from '../../../language/syntax/clauses';
import { phraseAfter } from '../../../language/syntax/tied-phrase';
import { isGerund, isPreposition, isTo, tagged } from '../../../language/syntax/tags';
import type { TokenIndex } from '../../../model/text';
import {
  BARE_CLAUSE,
  CLAUSE_BEHIND_COLON,
  GOVERNED,
  INFINITIVE,
  JUDGED_OBJECT,
  QUESTION_CLAUSE,
  THAT_CLAUSE,
} from '../../confidences';
import { clauseFrom, type Content, quotationAt, type Rest } from './content';
import { afterAsides } from './content-bounds';
import type { Cue } from './cues';
import type { Line } from './line';

const QUESTION = wordClass('reported-question');
const OPENS_CLAUSE = tagged('DT PRP PRP$ NN* JJ JJR EX CD IN VBG WRB RB TO WP $');
const OPENS_OBJECT = tagged('DT PRP PRP$ NN* JJ CD VBG IN WP $');
const OF_SOMEBODY = wordClass('said-of-somebody');

/** Tokens of the longest aside between two commas. */
const ASIDE_TOKENS = 8;

/** The content that follows a cue, or null where none follow. */
export function contentAfter(line: Line, cue: Cue, cues: readonly Cue[]): Content | null {
  const { tokens } = line;
  const has = (complement: Parameters<typeof cue.complements.has>[0]) =>
    cue.complements.has(complement);
  const rest = (start: TokenIndex, confidence: number) =>
    clauseFrom(line, start, cue, cues, confidence);
  if (cue.particle !== undefined && cue.particle !== 'out') {
    return tokens[cue.end] ? rest(cue.end, GOVERNED) : null;
  }
  if (has('told')) {
    const told = afterAddressee(line, cue, rest);
    if (told) return told;
  }
  const first = tokens[cue.end];
  if (
    (has('object') && first && !/^(?:that|,|:)$/.test(first.normal) && !isGerund(cue.verb)) ||
    (first && OF_SOMEBODY.has(cue.verb.lemma))
  ) {
    const content = object(line, cue, rest);
    if (content) return content;
  }
  const at = afterAsides(line, cue.end);
  return reported(line, cue, at, rest);
}

/** The content behind a cue and its asides: a quotation, "that …", "to …", "whether …" or a bare clause. */
function reported(line: Line, cue: Cue, from: TokenIndex, rest: Rest): Content | null {
  const { tokens, quoted } = line;
  const { complements } = cue;
  let at = from;
  const mark = tokens[at]?.text ?? '';
  const speaks = complements.has('clause') || complements.has('quote');
  if (speaks && (mark === ':' || mark === ',') && !quoted[at]) {
    if (quoted[at + 1]) return quotationAt(line, at + 1, rest);
    if (mark === ':') return tokens[at + 1] ? rest(at + 1, CLAUSE_BEHIND_COLON) : null;
    // "said, in a statement, that …"
    const close = tokens.findIndex(
      ({ text }, index) => index > at && index <= at + ASIDE_TOKENS && text === ',',
    );
    if (close > 0 && tokens[close + 1]?.normal === 'that') return rest(close + 1, BARE_CLAUSE);
    return null;
  }
  const token = tokens[at];
  if (!token) return null;
  if (quoted[at]) return speaks || complements.has('told') ? quotationAt(line, at, rest) : null;
  if (token.normal === 'that' && complements.has('clause')) return rest(at, THAT_CLAUSE);
  if (isTo(token) && complements.has('infinitive')) return rest(at, INFINITIVE);
  if (
    QUESTION.has(token.normal) &&
    (complements.has('clause') || /^(?:ask|wonder|question)$/.test(cue.verb.lemma))
  ) {
    return rest(at, QUESTION_CLAUSE);
  }
  if (!complements.has('clause') || !OPENS_CLAUSE(token) || isParticipleOfAside(line, cue))
    return null;
  const content = rest(at, BARE_CLAUSE);
  if (!content) return null;
  let end = at;
  while (end < tokens.length && tokens[end]!.end <= content.spans.at(-1)!.end) end++;
  return isClause(tokens, { start: at, end }) || quoted.slice(at, end).some(Boolean)
    ? content
    : null;
}

/** Whether a cue is a participle that a preposition governs, which reports nothing: "for saying so", but not "by saying so". */
function isParticipleOfAside({ tokens }: Line, cue: Cue): boolean {
  return (
    isGerund(cue.verb) &&
    cue.start > 0 &&
    isPreposition(tokens[cue.start - 1]) &&
    !/^(?:by|in|while|after|before)$/.test(tokens[cue.start - 1]!.normal)
  );
}

/** The content behind the one who is addressed: "told reporters that …", "urged Seoul to …". */
function afterAddressee(line: Line, cue: Cue, rest: Rest): Content | null {
  const { tokens, quoted } = line;
  const end = quoted[cue.end] ? null : phraseAfter(tokens, cue.end);
  if (end === null) return null;
  const at = afterAsides(line, end);
  const token = tokens[at];
  if (!token) return null;
  if (isTo(token) && tokens[at + 1]) return rest(at, INFINITIVE);
  if (quoted[at] && token.text !== ',') return quotationAt(line, at, rest);
  if (isTo(token)) return null;
  if (token.normal === 'not' && isTo(tokens[at + 1])) return rest(at, INFINITIVE);
  return reported(line, { ...cue, complements: new Set(['clause', 'quote']) }, at, rest);
}

/** The content that is a cue’s object: "condemned the vote". */
function object(line: Line, cue: Cue, rest: Rest): Content | null {
  const { tokens, quoted } = line;
  const first = tokens[cue.end];
  if (!first) return null;
  if (quoted[cue.end]) return null;
  if (!OPENS_OBJECT(first) || (isPreposition(first) && !/^(?:for|against)$/.test(first.normal)))
    return null;
  return rest(cue.end, JUDGED_OBJECT);
}
