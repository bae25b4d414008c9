import type { Token } from '../../../language/parsed-text';
import { isOfPhrase, phraseStart } from '../../../language/syntax/noun-phrase';
import { tagged } from '../../../language/syntax/tags';
import { verbGroup } from '../../../language/syntax/verb-group';
import type { Position } from '../../../model/analysis';
import type { TextSpan, TokenIndex } from '../../../model/text';
import { touching } from '../../../text/sorted-spans';
import { STANCE_OF_PASSIVE } from '../../confidences';
import { agentsBehind } from '../holders/agents';
import type { NamedArticle } from '../named-article';
import { sideAt } from '../verbs/side';
import { isForOrAgainst } from '../verbs/stances';

/** One form for both, mostly. */
const MAY_BE_PASSIVE = tagged('VBN VBD');

/** Positions by a verb in the passive, of those by whom it is done: "the plan was backed by Norway", "a bill vetoed by Roe". */
export function passives(article: NamedArticle, known: readonly TextSpan[]): readonly Position[] {
  return article.text.sentences.flatMap((sentence) => {
    const { tokens } = sentence;
    if (tokens.some(({ text }) => text === '?')) return [];
    return tokens.flatMap((token, at): readonly Position[] => {
      if (!MAY_BE_PASSIVE(token) || tokens[at + 1]?.normal !== 'by') return [];
      const side = sideAt(tokens, at);
      if (!side || side.end !== at + 1 || side.entry.onlyDenied) return [];
      if (!isForOrAgainst(side.entry.stance)) return [];
      if (touching(known, token).length > 0) return [];
      const { start, negated, hypothetical, future } = verbGroup(tokens, at);
      const from = patientStart(tokens, start);
      const { holders } = agentsBehind(article, sentence, at + 1);
      if (negated || hypothetical || future || from === null || holders.length === 0) return [];
      const content = { start: tokens[from]!.start, end: token.end };
      const { stance } = side.entry;
      const named = new Set(article.mentionsIn(content).map(({ entity }) => entity));
      return holders
        .filter((holder) => !named.has(holder))
        .map((holder) => ({
          holder,
          stance,
          content,
          cue: { start: token.start, end: token.end },
          confidence: STANCE_OF_PASSIVE,
        }));
    });
  });
}

/** What the phrase of what is done ends with. */
const ENDS_PATIENT = tagged('NN* PRP CD');

/** Where the noun phrase begins that a passive’s verb group is said of; null where none ends before it. */
function patientStart(tokens: readonly Token[], verb: TokenIndex): TokenIndex | null {
  let at = verb - 1;
  if (tokens[at]?.text === ',') at--;
  if (!ENDS_PATIENT(tokens[at])) return null;
  return phraseStart(tokens, at, { over: isOfPhrase });
}
