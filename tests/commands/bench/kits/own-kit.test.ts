import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { answerOf } from '../../../../lib/commands/analyze/answer';
import { openOwnKit } from '../../../../lib/commands/bench/kits/own-kit';
import { figureOf, MEASURES } from '../../../../lib/commands/bench/measures';
import { keyOf } from '../../../../lib/commands/bench/scores';
import { readByEngine } from '../../../../lib/commands/engine';
import { articleFromText } from '../../../../lib/text/article-from-text';

/** How far a figure may fall, as in a run of `bench`. */
const TOLERANCE = 0.005;

const kit = openOwnKit();
const articles = kit.annotated();
const baseline = JSON.parse(readFileSync('tests/benchmark/baseline.json', 'utf8')) as Readonly<
  Record<string, number>
>;

describe('the engine that ships, on articles of our own', () => {
  let sheet: unknown;
  beforeAll(async () => {
    const answers: string[] = [];
    for (const { id, text } of articles) {
      const article = articleFromText(text);
      answers.push(JSON.stringify(answerOf(id, article, await readByEngine(article))));
    }
    sheet = kit.score('own kit', kit.collections[0]!, answers.join('\n'));
  }, 60_000);

  it.each(MEASURES.filter(({ collection }) => collection === 'own'))(
    'has not fallen in $label',
    (measure) => {
      const figure = figureOf(sheet, measure);
      expect(baseline).toHaveProperty([keyOf(measure)]);
      expect(figure).toBeGreaterThanOrEqual(baseline[keyOf(measure)]! - TOLERANCE);
    },
  );
});

describe.each(articles)('the article $id', ({ text, attributions, positions, summary }) => {
  it('is of the length of a short report', () => {
    const words = text.split(/\s+/u).length;
    expect(words).toBeGreaterThanOrEqual(250);
    expect(words).toBeLessThanOrEqual(450);
  });

  it('has key sentences, attributions and main positions', () => {
    expect(summary.length).toBeGreaterThanOrEqual(3);
    expect(summary.length).toBeLessThanOrEqual(4);
    expect(attributions.length).toBeGreaterThan(8);
    expect(positions.some(({ main }) => main)).toBe(true);
  });

  it('has no mark left in its text', () => {
    expect(text).not.toMatch(/[[\]]/);
  });
});
