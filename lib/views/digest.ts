import type { Note } from '../model/annotation';
import type { Article } from '../model/article';
import { OFFICIALS, SUMMARY } from '../wording/article';
import { asReported, NOTES, OTHERS } from '../wording/papers';
import { STANCES } from '../wording/stances';
import { entityViews, type EntityView, speaks } from './entity-views';
import { originOf, roleOf } from './lines';
import { noteView } from './notes';
import { shownWords } from './quoting';
import type { ShownAnalysis } from './shown';

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

function person({ entity, attributions, positions }: EntityView, text: string): string {
  const { name, office } = entity;
  return [
    `- **${plain(name)}**${office ? `, ${plain(roleOf(office))}` : ''}`,
    ...positions.map(
      ({ stance, content }) =>
        `  - ${stance === null ? '' : `${STANCES[stance].word}: `}${plain(shownWords(text, [content]))}`,
    ),
    ...attributions.map(({ content, manner }) => {
      const words = plain(shownWords(text, content));
      return `  - ${manner === 'direct' ? words : asReported(words)}`;
    }),
  ].join('\n');
}

function noteLine(note: Note): string {
  const { words, comment, about } = noteView(note);
  const kept = [plain(words), about && `(${plain(about)})`].filter(Boolean).join(' ');
  return comment ? `- ${plain(comment).replaceAll('\n', '\n  ')}\n  - ${kept}` : `- ${kept}`;
}

/** Words that mean nothing in Markdown, whatever the page or the reader wrote. */
function plain(words: string): string {
  return words.replaceAll(/[\\`*_[\]<>#|~]/g, String.raw`\$&`);
}
