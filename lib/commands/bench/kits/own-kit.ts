import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnsweredArticle } from '../../analyze/answer';
import { scoreAnswers } from '../scorer/score';
import { jsonLines, type Kit } from './kit';
import { markedArticle } from './marked-article';

/** Where our own articles lie, from the project’s folder. */
const FOLDER = 'tests/benchmark/kit';

/** The kit that comes with the project: articles of our own, and a scorer of our own. */
export function openOwnKit(): Kit {
  const articles = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .map((file) => markedArticle(file.slice(0, -4), readFileSync(join(FOLDER, file), 'utf8')));
  return {
    collections: [{ name: 'own', tasks: ['own kit'] }],
    gold: () => articles.map((article) => JSON.stringify(article)).join('\n'),
    inputs: () => articles.map(({ id, text }) => JSON.stringify({ id, text })).join('\n'),
    score: (_task, _collection, answers) =>
      scoreAnswers(
        articles,
        new Map(jsonLines<AnsweredArticle>(answers).map((answer) => [answer.id, answer])),
      ),
    annotated: () => articles,
    texts: () => articles.map(({ text }) => text),
    usualParts: (all) => all.filter((name) => name === 'steps'),
  };
}
