import type { Token } from '../../../language/parsed-text';
import { type Features, hashString, mix, numbersFrom, put } from '../../../learning/hashing';
import type { TextSpan } from '../../../model/text';
import { indexAt } from '../../../text/sorted-spans';
import type { NamedArticle } from '../named-article';
import { verbGroup } from '../../../language/syntax/verb-group';
import type { Utterance } from '../../reader/utterance';

const next = numbersFrom(0);

/** Templates of the linear judge of stances: words and word groups of cue, content and source. */
export const STATEMENT = {
  always: next(),
  deed: next(),
  noCue: next(),
  noSource: next(),
  cueWord: next(),
  cueLemma: next(),
  cueWhole: next(),
  cueGroup: next(),
  word: next(),
  lemma: next(),
  pair: next(),
  triple: next(),
  opening: next(),
  openingWord: next(),
  cueOpening: next(),
  cueWordInContent: next(),
  sourceEnd: next(),
  sourcePair: next(),
  modalCue: next(),
  negation: next(),
  negationCue: next(),
  length: next(),
  question: next(),
  quoted: next(),
  firstPersonModal: next(),
  tag: next(),
};

/** Contents are looked at so far, in tokens: time stays bounded. */
const REACH = 120;
const NEGATION = /^(?:not|n['’]t|never|no|nobody|cannot)$/;

/** The most features that a statement has. */
export const STATEMENT_ROOM = 1200;

/** The features of a statement, for all classes alike. */
export function statementFeatures(
  features: Features,
  article: NamedArticle,
  { source, cue, content, deed }: Utterance,
): void {
  features.length = 0;
  put(features, STATEMENT.always);
  if (deed) put(features, STATEMENT.deed);
  if (!cue) put(features, STATEMENT.noCue);
  if (!source) put(features, STATEMENT.noSource);
  const cueTokens = cue ? article.tokensIn(cue).slice(0, 8) : [];
  const cueHead = cueTokens.find(({ tag }) => /^(?:VB|NN)/.test(tag)) ?? cueTokens[0];
  const cueKey = cueHead ? hashString(cueHead.lemma) : 0;
  for (const token of cueTokens) {
    put(features, STATEMENT.cueWord, hashString(token.normal));
    put(features, STATEMENT.cueLemma, hashString(token.lemma));
  }
  if (cueTokens.length > 0) {
    put(features, STATEMENT.cueWhole, hashString(cueTokens.map(({ lemma }) => lemma).join(' ')));
  }
  putGroup(features, article, cue, cueKey);
  const tokens = content.flatMap((piece) => article.tokensIn(piece)).slice(0, REACH);
  putContent(features, tokens, cueKey);
  const ends = source ? article.tokensIn(source).slice(-2) : [];
  if (ends.length > 0) put(features, STATEMENT.sourceEnd, keyOf(ends.at(-1)!));
  if (ends.length > 1) put(features, STATEMENT.sourcePair, mix(keyOf(ends[0]!), keyOf(ends[1]!)));
}

function putGroup(
  features: Features,
  article: NamedArticle,
  cue: TextSpan | null,
  cueKey: number,
): void {
  const sentence = cue ? article.sentenceAt(cue.start) : undefined;
  if (!sentence || !cue) return;
  const { tokens } = sentence;
  const at = indexAt(tokens, cue.start);
  if (at < 0) return;
  const group = verbGroup(tokens, at);
  const kind =
    Number(group.negated) +
    2 * Number(group.hypothetical) +
    4 * Number(group.future) +
    8 * Number(group.passive);
  put(features, STATEMENT.cueGroup, kind);
  put(features, STATEMENT.modalCue, kind, cueKey);
}

function putContent(features: Features, tokens: readonly Token[], cueKey: number): void {
  const words = tokens.filter(({ tag }) => /^[A-Z]/.test(tag));
  const keys = words.map(keyOf);
  for (const [index, token] of words.entries()) {
    const key = keys[index]!;
    put(features, STATEMENT.word, key);
    put(features, STATEMENT.lemma, hashString(token.lemma));
    if (index < 40) put(features, STATEMENT.cueWordInContent, cueKey, key);
    if (index > 0) put(features, STATEMENT.pair, keys[index - 1], key);
    if (index > 1) put(features, STATEMENT.triple, mix(keys[index - 2]!, keys[index - 1]!), key);
    if (NEGATION.test(token.normal)) {
      put(features, STATEMENT.negation);
      put(features, STATEMENT.negationCue, cueKey);
    }
    if (token.tag === 'MD' && index > 0)
      put(features, STATEMENT.firstPersonModal, keys[index - 1], key);
  }
  const [one = 0, two = 0, three = 0] = keys;
  put(features, STATEMENT.openingWord, one);
  put(features, STATEMENT.opening, mix(one, two), three);
  put(features, STATEMENT.cueOpening, cueKey, one);
  for (const { tag } of words.slice(0, 4)) put(features, STATEMENT.tag, hashString(tag), cueKey);
  put(features, STATEMENT.length, Math.min(6, Math.round(Math.log2(words.length + 1))));
  if (tokens.some(({ text }) => text === '?')) put(features, STATEMENT.question);
  if (tokens[0] && /^["“‘«]/.test(tokens[0].text)) put(features, STATEMENT.quoted);
}

function keyOf({ normal }: Token): number {
  return hashString(normal);
}
