import { officeKind } from '../../../../language/lexicon/offices';
import { isPersonNoun } from '../../../../language/lexicon/person-nouns';
import type { TextOffset, TextSpan } from '../../../../model/text';
import { indexAt, touching } from '../../../../text/sorted-spans';
import { phraseAt, type Place, type Surroundings, type Whom } from './surroundings';

/** Blocks within which one told of by trade or title is named. */
const SOON = 2;
/** Attributions looked over for the one who is named. */
const FAR = 12;

/** "a lawmaker from Dale", "the deputy head of the delegation"; spokespeople are many, and stay unnamed. */
function tellsTrade(around: Surroundings, source: TextSpan): boolean {
  const phrase = phraseAt(around, source.start);
  if (!phrase || !/^(?:an?|one|the)$/.test(phrase.article)) return false;
  const { article, head, line, words } = phrase;
  const { normal, tag } = head;
  const tied = /^(?:of|from|for|at|in|with)$/.test(line.tokens[words.end]?.normal ?? '');
  return (
    tag === 'NN' &&
    (article !== 'the' || tied) &&
    !/^spokes|^official$|^aide$/.test(normal) &&
    (officeKind(normal) !== null || isPersonNoun(normal))
  );
}

/** "A lawmaker from Dale wants a ban. ¶ “It is time,” Ana Ruiz said": one who is named first where the next quotation is given. */
export function namedSoon({ around, told, index, source }: Place): Whom {
  const { text, entities } = around;
  const at = source.start;
  if (!tellsTrade(around, source)) return undefined;
  const { article, sentences } = text;
  const blockOf = (offset: TextOffset) => sentences[indexAt(sentences, offset)]!.block;
  const here = blockOf(at);
  const next = told.slice(index + 1, index + FAR).find((other) => blockOf(other.at) > here);
  if (!next?.speaker || next.speaker.kind !== 'person' || next.speaker.span.start < at)
    return undefined;
  const naming = article.text.slice(next.speaker.span.start, next.speaker.span.end);
  const block = blockOf(next.at);
  const quoted = touching(text.quotations, next.content[0])[0];
  const opens = quoted?.start === article.blocks[block]!.span.start;
  const { entity } = next.speaker;
  const first = entities.get(entity!)?.mentions[0].span.start ?? 0;
  return block - here <= SOON && opens && first >= next.speaker.span.start && !naming.includes(',')
    ? entity
    : undefined;
}
