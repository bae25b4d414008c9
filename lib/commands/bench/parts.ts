import type { CorpusArticle } from '../../training/lessons/corpus';
import { articleFromText } from '../../text/article-from-text';
import { buildFor } from '../browsers/build-for';
import { engine, engineByRules, readByEngine } from '../engine';
import { coldStartFigures } from './timing/cold-start';
import type { Figure } from './figure';
import { genderFigures, type NamedPeople } from './gender';
import { type Collection, jsonLines, type Kit, type PageInput } from './kits/kit';
import { hostileFigures } from './timing/hostile';
import { fuzzInChromium } from './pages/fuzz/in-chromium';
import { weightInChromium } from './pages/in-chromium';
import { ownAccuracy, ownPages } from './pages/own-fixtures';
import { pageTimeRatio } from './pages/page-time';
import { reliability, reliabilityFigures } from './reliability';
import { byClaim, judgeFindings, type Judged, stepTable } from './steps';
import { readingFigures } from './timing/reading';
import { sizeFigures } from './timing/sizes';
import { speedFigures } from './timing/speed';

/** Mutations of our own pages, each read whole. */
const BROKEN = 10_000;

/** What the run measures by itself on a collection, beside the scorer, by the collection’s name. */
export const COLLECTION_PARTS: Readonly<
  Record<string, (kit: Kit, collection: Collection) => Promise<Figure[]>>
> = {
  officials: byGender,
  persons: byGender,
  async attribution(kit, collection) {
    const articles = jsonLines<CorpusArticle>(kit.gold(collection));
    return reliabilityFigures(reliability(articles, ({ text }) => engine(text).attributions));
  },
  async pages(kit, collection) {
    const inputs = jsonLines<PageInput>(kit.inputs(collection));
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
};

/** What else the run measures, by the name that asks for it. */
export const PARTS: Readonly<Record<string, (kit: Kit, against?: string) => Promise<Figure[]>>> = {
  async steps(kit) {
    const articles = kit.annotated();
    const findings: Judged[] = [];
    for (const gold of articles) {
      findings.push(...judgeFindings(gold, await readByEngine(articleFromText(gold.text))));
    }
    console.log(`\n${stepTable(findings)}`);
    const byRules = articles.flatMap((gold) => judgeFindings(gold, engineByRules(gold.text)));
    console.log(
      `\nthe rules of attribution alone, by what they claim\n${stepTable(byClaim(byRules))}`,
    );
    return [];
  },
  chromium: weightInChromium,
  async fuzz() {
    const troubles = await fuzzInChromium(BROKEN);
    for (const trouble of troubles.slice(0, 20)) console.error(trouble);
    const label = `troubles on ${BROKEN} broken pages in Chromium`;
    return [{ label, value: troubles.length, wanted: 'low', floor: 0, digits: 0 }];
  },
  async speed(kit) {
    const texts = kit.texts();
    return [...speedFigures(engine, texts), ...hostileFigures(engine, texts)];
  },
  reading: (kit) => readingFigures(kit.texts()),
  async extension(_, against) {
    buildFor('chrome');
    return [...sizeFigures(), ...(await coldStartFigures(against))];
  },
};

async function byGender(kit: Kit, collection: Collection): Promise<Figure[]> {
  return genderFigures(collection.name, jsonLines<NamedPeople>(kit.gold(collection)));
}
