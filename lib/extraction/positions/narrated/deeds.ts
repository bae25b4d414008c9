import { wordClass } from '../../../language/lexicon/word-class';
import type { Sentence, Token } from '../../../language/parsed-text';
import { clauseEnd, withoutTail } from '../../../language/syntax/clauses';
import { leadsParticiple } from '../../../language/syntax/coordination';
import { relativeAntecedent } from '../../../language/syntax/noun-phrase';
import { hasObject } from '../../../language/syntax/object';
import {
  isBaseForm,
  isGerund,
  isNoun,
  isPastParticiple,
  isVerb,
  tagged,
} from '../../../language/syntax/tags';
import { verbGroup } from '../../../language/syntax/verb-group';
import type { Position } from '../../../model/analysis';
import type { TextSpan, TokenIndex } from '../../../model/text';
import { indexAt, touching } from '../../../text/sorted-spans';
import { STANCE_OF_DEED, STANCE_OF_RELATIVE } from '../../confidences';
import { withoutRemark } from '../contents/remark';
import { subjectOf } from '../holders/subject';
import type { NamedArticle } from '../named-article';
import { cueStance } from '../verbs/cue-stance';
import { type Side, sideAt, WHOLE_DEEDS } from '../verbs/side';
import { isForOrAgainst } from '../verbs/stances';

const CHARGES = wordClass('charging');
/** What may follow the verb of a relative clause that has its object before it. */
const ENDS_RELATIVE = tagged('VBD VBZ VBP MD . ,');
const NAMES = tagged('NNP PRP');
/** Tokens over which a charge may stand before what it names. */
const CHARGE_REACH = 24;

/**
 * Positions by a deed: by the verb of those whom the article has take a side, "vetoed the bill", "wants Oslo to pay". `known` are the
 * cues of attributions, sorted, which are left to those; `told` their contents, where what somebody will do is only foreseen.
 */
export function deeds(
  article: NamedArticle,
  known: readonly TextSpan[],
  told: readonly TextSpan[],
): readonly Position[] {
  return article.text.sentences.flatMap((sentence) => {
    if (sentence.tokens.some(({ text }) => text === '?')) return [];
    return sentence.tokens.flatMap((token, at) => {
      const side = sideAt(sentence.tokens, at);
      if (!side || touching(known, token).length > 0 || !tells(sentence.tokens, at)) return [];
      const { future } = verbGroup(sentence.tokens, at);
      if (future && touching(told, token).length > 0) return [];
      return deed(article, sentence, at, side).map((position) =>
        future && position.stance === 'calls-for' ? { ...position, stance: 'commits' } : position,
      );
    });
  });
}

function deed(article: NamedArticle, sentence: Sentence, at: TokenIndex, side: Side): Position[] {
  const { tokens } = sentence;
  const after = side.end;
  if (verbGroup(tokens, at).passive || isCharged(tokens, at)) return [];
  if (!governs(tokens, side)) return relative(article, sentence, at, side);
  // What others say of somebody's mood is their word against his.
  if (tokens[at]!.lemma === 'be' && touching(article.text.quotations, tokens[at]!).length > 0)
    return [];
  const subject = subjectOf(article, sentence, at);
  if (!subject) return [];
  const within = saidUntil(article, tokens, at);
  const until = WHOLE_DEEDS.has(side.lemma) ? after : clauseEnd(tokens, after);
  const end = withoutTail(tokens, after, Math.min(until, within));
  if (end <= side.from) return [];
  const stance = cueStance(tokens, at, at + 1, tokens.slice(after, end));
  if (stance === null || stance === 'silent') return [];
  // "did not accept the offer": what is denied is told with its denial.
  const { start, negated } = verbGroup(tokens, at);
  const from = negated && tokens[at]!.lemma !== 'be' ? start : side.from;
  const content = { start: tokens[from]!.start, end: tokens[end - 1]!.end };
  const cue = { start: tokens[at]!.start, end: tokens[after - 1]!.end };
  const confidence = subject.sure ? STANCE_OF_DEED.named : STANCE_OF_DEED.meant;
  const told = withoutRemark(article, content);
  const made = { stance, content: told, cue, confidence, ...(side.by && { by: side.by }) };
  return subject.holders.map((holder) => ({ holder, ...made }));
}

/** "The bill that Roe vetoed": what a verb is done to stands before its subject. */
function relative(
  article: NamedArticle,
  sentence: Sentence,
  at: TokenIndex,
  { entry, lemma }: Side,
): Position[] {
  const { tokens } = sentence;
  const { negated, hypothetical, start } = verbGroup(tokens, at);
  const named = !negated && !hypothetical && lemma !== '' ? subjectOf(article, sentence, at) : null;
  if (!named || entry.onlyDenied || named.start >= start) return [];
  const pronoun = named.start - 1;
  if (!/^(?:that|which)$/.test(tokens[pronoun]?.normal ?? '')) return [];
  // "signs that he backed down" is no such clause.
  if (tokens[at + 1] && !ENDS_RELATIVE(tokens[at + 1])) return [];
  const antecedent = relativeAntecedent(tokens, pronoun);
  if (!antecedent || !isForOrAgainst(entry.stance)) return [];
  const content = { start: tokens[antecedent.start]!.start, end: tokens[at]!.end };
  const cue = { start: tokens[at]!.start, end: tokens[at]!.end };
  const { stance } = entry;
  return named.holders.map((holder) => ({
    holder,
    stance,
    content,
    cue,
    confidence: STANCE_OF_RELATIVE,
    by: 'relative-clause',
  }));
}

/** The index of the mark that ends the quotation a verb stands in: what comes behind it is told by another. */
function saidUntil(article: NamedArticle, tokens: readonly Token[], at: TokenIndex): TokenIndex {
  const [quotation] = touching(article.text.quotations, tokens[at]!);
  if (!quotation || quotation.open) return tokens.length;
  return indexAt(tokens, quotation.end - 1);
}

/** Whether what follows can be what a verb is done to. A noun that takes a side needs nothing. */
function governs(tokens: readonly Token[], { lemma, end }: Side): boolean {
  return lemma === '' || WHOLE_DEEDS.has(lemma) ? end < tokens.length : hasObject(tokens, end);
}

/** Whether the verb tells what is or was done: finite, or led to by a verb that is. */
function tells(tokens: readonly Token[], at: TokenIndex): boolean {
  const { start } = verbGroup(tokens, at);
  if (isPastParticiple(tokens[at])) {
    // "Roe stood by the general": one form for both, and a name right before it.
    const finite =
      start === at &&
      (tokens[at + 1]?.normal !== 'by' || tokens[at]!.lemma === 'stand') &&
      NAMES(tokens[at - 1]);
    return finite || tokens.slice(start, at).some(({ lemma }) => lemma === 'have');
  }
  if (isBaseForm(tokens[at])) return start < at;
  if (!isGerund(tokens[at])) return true;
  // "a party opposing the tax"
  if (start === at && isNoun(tokens[at - 1])) return true;
  return start < at || leadsParticiple(tokens[at - 1]);
}

/** Whether a verb names what somebody is charged with: "accused of *blocking* aid", "criticised Roe for *rejecting* the plan". */
function isCharged(tokens: readonly Token[], at: TokenIndex): boolean {
  if (!isGerund(tokens[at])) return false;
  let linked = false;
  for (let before = at - 1; before >= 0 && at - before < CHARGE_REACH; before--) {
    const { normal, lemma } = tokens[before]!;
    if (/^(?:of|for|with|over)$/.test(normal)) linked = true;
    if (linked && isVerb(tokens[before]) && CHARGES.has(lemma)) return true;
    if (/^(?:;|who|which|while|but)$/.test(normal)) return false;
  }
  return false;
}
