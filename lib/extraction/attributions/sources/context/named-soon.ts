import { officeKind } from '../../../../language/lexicon/offices';
import { isPersonNoun } from '../../../../language/lexicon/person-nouns';
import { wordClass } from '../../../../language/lexicon/word-class';
import type { TextOffset, TextSpan } from '../../../../model/text';
import { indexAt, touching } from '../../../../text/sorted-spans';
import { phraseAt, type Place, type Surroundings, type Whom } from './surroundings';

const OF_WHOM = wordClass('of-whom');
/** Blocks within which one told of by trade or title is named. */
const MOST_BLOCKS = 2;
/** Attributions looked over for the one who is named. */
const MOST_TELLINGS = 12;

/** Whether a source tells a trade or a title: "a lawmaker from Dale", "the deputy head of the delegation"; spokespeople are many, and stay unnamed. */
function tellsTrade(around: Surroundings, source: TextSpan): boolean {
  const phrase = phraseAt(around, source.start);
  if (!phrase || !/^(?:an?|one|the)$/.test(phrase.article)) return false;
  const { article, head, line, words } = phrase;
  const { normal, tag } = head;
  const tied = OF_WHOM.has(line.tokens[words.end]?.normal ?? '');
  return (
    tag === 'NN' &&
    (article !== 'the' || tied) &&
    !/^spokes|^official$|^aide$/.test(normal) &&
    (officeKind(normal) !== null || isPersonNoun(normal))
  );
}

/** The speaker told by trade or title who is named soon: "A lawmaker from Dale wants a ban. ¶ “It is time,” Ana Ruiz said". One who is named first where the next quotation is given. */
export function namedSoon({ around, told, index, source }: Place): Whom {
  const { text, entities } = around;
  const at = source.start;
  if (!tellsTrade(around, source)) return undefined;
  const { article, sentences } = text;
  const blockOf = (offset: TextOffset) => sentences[indexAt(sentences, offset)]!.block;
  const here = blockOf(at);
  const next = told
    .slice(index + 1, index + MOST_TELLINGS)
    .find((other) => blockOf(other.at) > here);
  if (!next?.speaker || next.speaker.kind !== 'person' || next.speaker.span.start < at)
    return undefined;
  const naming = article.text.slice(next.speaker.span.start, next.speaker.span.end);
  const block = blockOf(next.at);
  const quoted = touching(text.quotations, next.content[0])[0];
  const opens = quoted?.start === article.blocks[block]!.span.start;
  const { entity } = next.speaker;
  const first = entities.get(entity!)?.mentions[0].span.start ?? 0;
  return block - here <= MOST_BLOCKS &&
    opens &&
    first >= next.speaker.span.start &&
    !naming.includes(',')
    ? entity
    : undefined;
}
