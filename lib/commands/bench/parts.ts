import type { CorpusArticle } from '../../training/corpus';
import { engine } from '../engine';
import type { Figure } from './figure';
import { COLLECTIONS, linesOf, type Kit, type PageInput } from './kit';
import { fuzzInChromium } from './pages/fuzz/in-chromium';
import { ownAccuracy, ownPages } from './pages/own-fixtures';
import { pageTimeRatio } from './pages/page-time';
import { reliability, reliabilityFigures } from './reliability';

/** Mutations of our own pages, each read whole. */
const BROKEN = 10_000;

/** What the run measures by itself, beside the scorer, by the name that asks for it. */
export const PARTS: Readonly<Record<string, (kit: Kit) => Promise<Figure[]>>> = {
  async attribution(kit) {
    const collection = COLLECTIONS.find(({ name }) => name === 'attribution')!;
    const articles = linesOf<CorpusArticle>(kit.gold(collection));
    return reliabilityFigures(reliability(articles, (text) => engine(text).attributions));
  },
  async pages(kit) {
    const collection = COLLECTIONS.find(({ name }) => name === 'pages')!;
    const inputs = linesOf<PageInput>(kit.inputs(collection));
    return [
      {
        label: 'time per page, ratio to Readability',
        value: pageTimeRatio(inputs),
        wanted: 'low',
        floor: 1.5,
        aim: 1,
      },
      {
        label: 'detection accuracy on our own pages',
        value: ownAccuracy(ownPages()),
        wanted: 'high',
        floor: 0.97,
        aim: 1,
        digits: 3,
      },
    ];
  },
  async fuzz() {
    const troubles = await fuzzInChromium(BROKEN);
    for (const trouble of troubles.slice(0, 20)) console.error(trouble);
    const label = `troubles on ${BROKEN} broken pages in Chromium`;
    return [{ label, value: troubles.length, wanted: 'low', floor: 0, digits: 0 }];
  },
};
