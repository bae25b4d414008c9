import { wordTags } from './compromise';
import { isWord, tagAlone, type Word } from './tag-alone';
import { tagAmong } from './tag-among';

/** The Penn Treebank tag of every word, sentence by sentence. */
export function tagSentences(
  sentences: readonly (readonly Word[])[],
  isProper: (word: Word) => boolean,
): readonly (readonly string[])[] {
  // Only words go to compromise; marks and clitics are ours.
  const answers = wordTags(sentences.map((words) => words.filter(isWord).map(({ text }) => text)));
  return sentences.map((words, sentence) => {
    let next = 0;
    return settle(
      words,
      words.map((word) => (isWord(word) ? answers[sentence]![next++]! : NONE)),
      isProper,
    );
  });
}

const NONE: ReadonlySet<string> = new Set();

function settle(
  words: readonly Word[],
  answers: readonly ReadonlySet<string>[],
  isProper: (word: Word) => boolean,
): string[] {
  const shouted = words.length > 3 && words.every(({ text }) => text === text.toUpperCase());
  const tags: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const tag = tagAlone(words, answers[at]!, at, shouted);
    tags.push(
      /^(?:NN|VB|JJ)/.test(tag) &&
        !tag.startsWith('NNP') &&
        !answers[at]!.has('Demonym') &&
        isProper(words[at]!)
        ? 'NNP'
        : tag,
    );
  }
  for (let at = 0; at < words.length; at++) tags[at] = tagAmong(words, tags, at);
  return tags;
}
