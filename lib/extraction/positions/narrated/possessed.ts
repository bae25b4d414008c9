import { stanceNoun } from '../../../language/lexicon/stances/stance-nouns';
import { wordClass } from '../../../language/lexicon/word-class';
import type { Sentence, Token } from '../../../language/parsed-text';
import { clauseEnd, withoutTail } from '../../../language/syntax/clauses';
import { possessorOf } from '../../../language/syntax/noun-phrase';
import { isNoun, isPossessivePronoun, isTo } from '../../../language/syntax/tags';
import type { Position, Stance } from '../../../model/analysis';
import type { TextSpan, TokenIndex } from '../../../model/text';
import { touching } from '../../../text/sorted-spans';
import { STANCE_OF_POSSESSED } from '../../confidences';
import type { NamedArticle } from '../named-article';
import { cueStance } from '../verbs/cue-stance';
import { inFrame } from '../verbs/frame';
import { sideAt } from '../verbs/side';
import { isForOrAgainst } from '../verbs/stances';

/** Nouns for what somebody sets out to do. */
const ENDEAVOURS = wordClass('endeavour');
const COMPLEMENT = wordClass('noun-complement');

/** Positions by a noun with its owner: "Seoul’s opposition to the pact". `known` are the cues of attributions, sorted. */
export function possessed(article: NamedArticle, known: readonly TextSpan[]): readonly Position[] {
  return article.text.sentences.flatMap((sentence) =>
    sentence.tokens.flatMap((token, at) => {
      const inner = innerStance(sentence.tokens, at);
      const named = isNoun(token) && stanceNoun(token.lemma) !== undefined;
      if (!(named || inner) || !COMPLEMENT.has(sentence.tokens[at + 1]?.normal ?? '')) return [];
      if (touching(known, token).length > 0) return [];
      const owner = ownerOf(article, sentence, at);
      if (!owner) return [];
      const { tokens } = sentence;
      const end = withoutTail(tokens, at + 1, clauseEnd(tokens, at + 1));
      if (end < at + 3) return [];
      const stance = inner ?? cueStance(tokens, at, at + 1, tokens.slice(at + 1, end));
      if (stance === null || stance === 'silent') return [];
      const content = { start: owner.start, end: tokens[end - 1]!.end };
      const cue = { start: token.start, end: token.end };
      const confidence = owner.sure ? STANCE_OF_POSSESSED.named : STANCE_OF_POSSESSED.meant;
      return [{ holder: owner.entity, stance, content, cue, confidence }];
    }),
  );
}

function ownerOf(article: NamedArticle, { tokens }: Sentence, noun: TokenIndex) {
  const owner = tokens[possessorOf(tokens, noun)];
  if (!owner) return undefined;
  return isPossessivePronoun(owner)
    ? article.mentionsIn(owner)[0]
    : article.mentionEndingWith(owner);
}

/** "Oslo’s effort *to block* the pact", "her decision to back it": where the verb takes a side the noun does. */
function innerStance(tokens: readonly Token[], noun: TokenIndex): Stance | undefined {
  if (!ENDEAVOURS.has(tokens[noun]!.lemma) || !isTo(tokens[noun + 1])) return undefined;
  const side = sideAt(tokens, noun + 2);
  if (!side || !isForOrAgainst(side.entry.stance)) return undefined;
  const stance = inFrame(side.lemma, side.entry.stance, tokens.slice(side.end));
  return stance === null || stance === 'silent' ? undefined : stance;
}
