import { stanceAgent } from '../../../language/lexicon/stances/stance-nouns';
import { describedBefore } from '../../../language/syntax/apposition';
import { clauseEnd, withoutTail } from '../../../language/syntax/clauses';
import { isNoun, tagged } from '../../../language/syntax/tags';
import type { Position } from '../../../model/analysis';
import { STANCE_OF_CALLED } from '../../confidences';
import type { NamedArticle } from '../named-article';

/** What stands between the comma and the head of an apposition: “, *a fierce* critic”. */
const OF_DESCRIPTION = tagged('DT JJ* NN RB VBG :');

/** Positions by an apposition, which calls somebody by them: "Roe, a fierce critic of the war, …". */
export function called(article: NamedArticle): readonly Position[] {
  return article.text.sentences.flatMap(({ tokens }) =>
    tokens.flatMap((token, at): Position[] => {
      const stance = isNoun(token) ? stanceAgent(token.lemma) : undefined;
      if (!stance || tokens[at + 1]?.normal !== 'of') return [];
      const last = tokens[describedBefore(tokens, at, { over: OF_DESCRIPTION })];
      if (!last) return [];
      const mention = article
        .mentionsIn(last)
        .find(({ end, kind }) => end === last.end && kind === 'person');
      if (!mention) return [];
      const comma = tokens.findIndex(({ text }, index) => index > at && text === ',');
      const clause = clauseEnd(tokens, at + 1);
      const end = withoutTail(tokens, at + 2, comma < 0 ? clause : Math.min(comma, clause));
      if (end <= at + 2) return [];
      const content = { start: tokens[at + 2]!.start, end: tokens[end - 1]!.end };
      const cue = { start: token.start, end: token.end };
      return [{ holder: mention.entity, stance, content, cue, confidence: STANCE_OF_CALLED }];
    }),
  );
}
