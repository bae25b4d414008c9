import type { Analysis } from '../model/analysis';
import type { Note } from '../model/annotation';
import type { Article } from '../model/article';
import { entityViews, type EntityView } from './entity-views';
import { noteView } from './notes';
import { roleOf } from './role';
import { STANCES } from './stances';
import { originOf, wordsOf } from './wording';

/** All that was found and kept in an article, as Markdown for a reader's own files. */
export function digest(
  article: Article,
  analysis: Analysis,
  notes: readonly Note[],
  threshold: number,
): string {
  const { officials, people, bodies } = entityViews(analysis, threshold);
  const { text, title, url } = article;
  const parts = [
    `# ${plain(title)}\n\n${[plain(originOf(article)), `<${url}>`].filter(Boolean).join(' · ')}`,
    section(
      'Summary',
      analysis.summary.sentences.map((sentence) => `- ${plain(wordsOf(text, [sentence]))}`),
    ),
    section(
      'Officials',
      officials.map((view) => person(view, text)),
    ),
    section(
      'Others',
      [...people, ...bodies].filter(speaks).map((view) => person(view, text)),
    ),
    section('Notes', notes.map(noteLine)),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function section(heading: string, lines: readonly string[]): string {
  return lines.length > 0 ? `## ${heading}\n\n${lines.join('\n')}` : '';
}

function speaks({ attributions, positions }: EntityView): boolean {
  return attributions.length + positions.length > 0;
}

function person({ entity, attributions, positions }: EntityView, text: string): string {
  const { name, office } = entity;
  return [
    `- **${plain(name)}**${office ? `, ${plain(roleOf(office))}` : ''}`,
    ...positions.map(
      ({ stance, content }) => `  - ${STANCES[stance].word}: ${plain(wordsOf(text, [content]))}`,
    ),
    ...attributions.map(
      ({ content, manner }) =>
        `  - ${manner === 'direct' ? '' : 'as reported: '}${plain(wordsOf(text, content))}`,
    ),
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
