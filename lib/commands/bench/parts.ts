import type { CorpusArticle } from '../../training/lessons/corpus';
import { buildFor } from '../browsers/build-for';
import { engine } from '../engine';
import { coldStartFigures } from './cold-start';
import type { Figure } from './figure';
import { genderFigures, type NamedPeople } from './gender';
import { COLLECTIONS, linesOf, type Kit, type PageInput, type TextInput } from './kit';
import { hostileFigures } from './hostile';
import { fuzzInChromium } from './pages/fuzz/in-chromium';
import { weightInChromium } from './pages/in-chromium';
import { ownAccuracy, ownPages } from './pages/own-fixtures';
import { pageTimeRatio } from './pages/page-time';
import { reliability, reliabilityFigures } from './reliability';
import { sizeFigures } from './sizes';
import { speedFigures } from './speed';

/** Mutations of our own pages, each read whole. */
const BROKEN = 10_000;

/** What the run measures by itself, beside the scorer, by the name that asks for it. */
export const PARTS: Readonly<Record<string, (kit: Kit, against?: string) => Promise<Figure[]>>> = {
  officials: (kit) => byGender(kit, 'officials'),
  persons: (kit) => byGender(kit, 'persons'),
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
  chromium: weightInChromium,
  async fuzz() {
    const troubles = await fuzzInChromium(BROKEN);
    for (const trouble of troubles.slice(0, 20)) console.error(trouble);
    const label = `troubles on ${BROKEN} broken pages in Chromium`;
    return [{ label, value: troubles.length, wanted: 'low', floor: 0, digits: 0 }];
  },
  async speed(kit) {
    const collection = COLLECTIONS.find(({ name }) => name === 'attribution')!;
    const texts = linesOf<TextInput>(kit.inputs(collection)).map(({ text }) => text);
    return [...speedFigures(engine, texts), ...hostileFigures(engine, texts)];
  },
  async extension(_, against) {
    buildFor('chrome');
    return [...sizeFigures(), ...(await coldStartFigures(against))];
  },
};

async function byGender(kit: Kit, collection: string): Promise<Figure[]> {
  const gold = kit.gold(COLLECTIONS.find(({ name }) => name === collection)!);
  return genderFigures(collection, linesOf<NamedPeople>(gold));
}
