import type { Note } from '../model/annotation';
import type { Article } from '../model/article';
import type { TextSpan } from '../model/text';
import { OFFICIALS, SUMMARY } from '../wording/article';
import { NOTES, OTHERS, sentenceTagged } from '../wording/papers';
import { entityViews, type EntityView, speaks } from './entity-views';
import { originOf, roleOf, surenessIn, standTag } from './lines';
import { noteView } from './notes';
import { shownWords } from './quoting';
import { isFolded, type ShownAnalysis } from './shown';

/** All that was found and kept in an article, as Markdown for a reader's own files. */
export function digest(article: Article, shown: ShownAnalysis, notes: readonly Note[]): string {
  const { officials, people, bodies } = entityViews(shown);
  const { text, title, url } = article;
  const parts = [
    `# ${plain(title)}\n\n${[plain(originOf(article)), `<${url}>`].filter(Boolean).join(' · ')}`,
    section(
      SUMMARY,
      shown.summary.sentences.map((sentence) => `- ${plain(shownWords(text, [sentence]))}`),
    ),
    section(
      OFFICIALS,
      officials.map((view) => person(view, text)),
    ),
    section(
      OTHERS,
      [...people, ...bodies].filter(speaks).map((view) => person(view, text)),
    ),
    section(NOTES, notes.map(noteLine)),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function section(heading: string, lines: readonly string[]): string {
  return lines.length > 0 ? `## ${heading}\n\n${lines.join('\n')}` : '';
}

function person({ entity, statements, stands }: EntityView, text: string): string {
  const { name, office } = entity;
  const quoted = (sentence: TextSpan, tags: readonly string[]) =>
    `  - ${plain(sentenceTagged(shownWords(text, [sentence]), tags))}`;
  return [
    `- **${plain(name)}**${office?.title ? `, ${plain(roleOf(office))}` : ''}`,
    ...stands.map(({ position, sentence }) => {
      const tags = [standTag(text, position), isFolded(position) && surenessIn(position)];
      return quoted(
        sentence,
        tags.filter((tag) => typeof tag === 'string'),
      );
    }),
    ...statements.map(({ contents, manner, sentence }) =>
      manner === 'direct' ? `  - ${plain(shownWords(text, contents))}` : quoted(sentence, []),
    ),
  ].join('\n');
}

function noteLine(note: Note): string {
  const { words, comment, about } = noteView(note);
  const kept = plain(sentenceTagged(words, about ? [about] : []));
  return comment ? `- ${plain(comment).replaceAll('\n', '\n  ')}\n  - ${kept}` : `- ${kept}`;
}

/** Words that mean nothing in Markdown, whatever the page or the reader wrote. */
function plain(words: string): string {
  return words.replaceAll(/[\\`*_[\]<>#|~]/g, String.raw`\$&`);
}
