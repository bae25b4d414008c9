/** A figure of the scorer's result that the table shows and the baseline holds. */
export interface Measure {
  readonly collection: string;
  readonly task: string;
  readonly label: string;
  /** Where it lies in the scorer's result. */
  readonly path: string;
  /** Where what is to be taken off it lies. */
  readonly above?: string;
  /** What the product asks for, and what it aims at. */
  readonly atLeast?: number;
  readonly aim?: number;
}

export const MEASURES: readonly Measure[] = [
  ...of('own', 'own kit', [
    ['names of people, exact F1', 'names.f1'],
    ['people F1', 'people.f1'],
    ['officials F1', 'officials.f1'],
    ['role accuracy', 'role'],
    ['attribution content, overlap F1', 'attributions.f1'],
    ['speaker accuracy', 'speaker'],
    ['positions shown, precision', 'positions.precision'],
    ['positions shown, recall', 'positions.recall'],
    ['main positions shown', 'mainPositions'],
    ['summary sentences F1', 'summary.sentences.f1'],
    ['summary ROUGE-L', 'summary.rougeL'],
  ]),
  ...of('officials', 'officials', [
    ['person mentions, exact F1', 'mentions.person.exact.f1', 0.93, 0.98],
    ['person mentions, overlap F1', 'mentions.person.overlap.f1'],
    ['person entities F1', 'people.f1', 0.9, 0.97],
    ['officials F1', 'officials.f1', 0.85, 0.95],
    ['role accuracy', 'role.value', 0.78, 0.9],
  ]),
  ...of('officials', 'positions', [
    ['attribution content, overlap F1', 'attributions.f1', 0.75, 0.85],
    ['speaker accuracy', 'speaker.value', 0.88, 0.95],
    ['position content + holder F1', 'positions.f1', 0.55, 0.7],
    ['position with stance F1', 'stanceAndHolder.f1', 0.48, 0.6],
  ]),
  ...of('officials', 'summary', [['summary ROUGE-L', 'rouge.rl']]),
  {
    collection: 'officials',
    task: 'summary',
    label: 'summary ROUGE-L above Lead-3',
    path: 'rouge.rl',
    above: 'lead3.rl',
    atLeast: 0.03,
    aim: 0.1,
  },
  ...of('attribution', 'attribution', [
    ['content, exact F1', 'content.exact.f1', 0.58, 0.63],
    ['content, overlap F1', 'content.overlap.f1', 0.72, 0.77],
    ['source + cue + content F1', 'triple.f1', 0.65, 0.7],
    ['direct quotes, content F1', 'direct.overlap.f1', 0.8],
    ['direct quotes, all three F1', 'direct.triple.f1', 0.9, 0.94],
  ]),
  ...of('persons', 'persons', [
    ['person mentions, exact F1', 'mentions.exact.f1'],
    ['person mentions, overlap F1', 'mentions.overlap.f1', 0.92, 0.96],
  ]),
  ...of('pages', 'pages', [
    ['body F1', 'f1', 0.965, 0.98],
    ['body precision', 'precision', 0.955, 0.97],
    ['body recall', 'recall'],
    ['all words the same', 'accuracy', 0.3, 0.45],
    ['judged an article', 'judgedArticle.value', 1, 1],
  ]),
  ...of('detect', 'detect', [['agrees with the Reader View flags', 'all.accuracy']]),
];

type Row = readonly [label: string, path: string, atLeast?: number, aim?: number];

function of(collection: string, task: string, rows: readonly Row[]): Measure[] {
  return rows.map(([label, path, atLeast, aim]) => ({
    collection,
    task,
    label,
    path,
    ...(atLeast === undefined ? {} : { atLeast }),
    ...(aim === undefined ? {} : { aim }),
  }));
}

/** What a result says to a measure, or null where it says nothing. */
export function figureOf(result: unknown, { path, above }: Measure): number | null {
  const figure = figureAt(result, path);
  const less = above === undefined ? 0 : figureAt(result, above);
  return figure === null || less === null ? null : figure - less;
}

function figureAt(result: unknown, path: string): number | null {
  let value = result;
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null) return null;
    value = (value as Record<string, unknown>)[name];
  }
  return typeof value === 'number' ? value : null;
}
