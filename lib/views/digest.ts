import type { Analysis } from '../model/analysis';
import type { Article } from '../model/article';
import { entityViews, type EntityView } from './entity-views';
import { STANCES } from './stances';
import { originOf, wordsOf } from './wording';

/** All that was found in an article, as Markdown for a reader's own files. */
export function digest(article: Article, analysis: Analysis, threshold: number): string {
  const { officials, people, bodies } = entityViews(analysis, threshold);
  const { text } = article;
  const speaking = ({ attributions, positions }: EntityView) =>
    attributions.length + positions.length > 0;
  const parts = [
    `# ${article.title}\n\n${[originOf(article), `<${article.url}>`].filter(Boolean).join(' · ')}`,
    section(
      'Summary',
      analysis.summary.sentences.map((sentence) => `- ${wordsOf(text, [sentence])}`),
    ),
    section(
      'Officials',
      officials.map((view) => person(view, text)),
    ),
    section(
      'Others',
      [...people, ...bodies].filter(speaking).map((view) => person(view, text)),
    ),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function section(heading: string, lines: readonly string[]): string {
  return lines.length > 0 ? `## ${heading}\n\n${lines.join('\n')}` : '';
}

function person({ entity, attributions, positions }: EntityView, text: string): string {
  const role = entity.office ? `, ${entity.office.title}` : '';
  return [
    `- **${entity.name}**${role}`,
    ...positions.map(
      ({ stance, content }) => `  - ${STANCES[stance].word}: ${wordsOf(text, [content])}`,
    ),
    ...attributions.map(({ content }) => `  - ${wordsOf(text, content)}`),
  ].join('\n');
}
