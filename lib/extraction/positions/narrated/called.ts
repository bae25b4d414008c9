import { stanceAgent } from '../../../language/lexicon/stances/stance-nouns';
import { clauseEnd, withoutTail } from '../../../language/syntax/clauses';
import { isNoun } from '../../../language/syntax/tags';
import type { Position } from '../../../model/analysis';
import { STANCE_OF_CALLED } from '../../confidences';
import type { NamedArticle } from '../named-article';

/** Positions by an apposition, which calls somebody by them: "Roe, a fierce critic of the war, …". */
export function called(article: NamedArticle): readonly Position[] {
  return article.text.sentences.flatMap(({ tokens }) =>
    tokens.flatMap((token, at): Position[] => {
      const stance = isNoun(token) ? stanceAgent(token.lemma) : undefined;
      if (!stance || tokens[at + 1]?.normal !== 'of') return [];
      let before = at - 1;
      while (/^(?:DT|JJ.*|NN|RB|VBG|HYPH|:)$/.test(tokens[before]?.tag ?? '')) before--;
      const last = tokens[before - 1];
      if (tokens[before]?.text !== ',' || !last) return [];
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
