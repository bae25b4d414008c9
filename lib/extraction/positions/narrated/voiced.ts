import { stanceNoun } from '../../../language/lexicon/stances/stance-nouns';
import { wordClass } from '../../../language/lexicon/word-class';
import { clauseEnd, withoutTail } from '../../../language/syntax/clauses';
import { isNoun } from '../../../language/syntax/tags';
import type { Position } from '../../../model/analysis';
import type { TextSpan } from '../../../model/text';
import { touching } from '../../../text/sorted-spans';
import { STANCE_OF_VOICED } from '../../confidences';
import { agentsBehind } from '../holders/agents';
import type { NamedArticle } from '../named-article';
import { cueStance } from '../verbs/cue-stance';

const COMPLEMENT = wordClass('noun-complement');

/** Positions by a noun with those from whom it comes: "criticism from Norway over the dam", "a call by Roe for talks". */
export function voiced(article: NamedArticle, known: readonly TextSpan[]): readonly Position[] {
  return article.text.sentences.flatMap((sentence) =>
    sentence.tokens.flatMap((token, at): readonly Position[] => {
      const { tokens } = sentence;
      if (!isNoun(token) || stanceNoun(token.lemma) === undefined) return [];
      if (!/^(?:from|by)$/.test(tokens[at + 1]?.normal ?? '')) return [];
      if (touching(known, token).length > 0) return [];
      const { holders, end: last } = agentsBehind(article, sentence, at + 1);
      const from = tokens.findIndex(({ start }) => start >= last);
      if (holders.length === 0 || from < 0 || !COMPLEMENT.has(tokens[from]!.normal)) return [];
      const end = withoutTail(tokens, from, clauseEnd(tokens, from));
      if (end < from + 2) return [];
      const stance = cueStance(tokens, at, at + 1, tokens.slice(from, end));
      if (stance === null || stance === 'silent') return [];
      const content = { start: tokens[from]!.start, end: tokens[end - 1]!.end };
      const cue = { start: token.start, end: token.end };
      return holders.map((holder) => ({
        holder,
        stance,
        content,
        cue,
        confidence: STANCE_OF_VOICED,
      }));
    }),
  );
}
