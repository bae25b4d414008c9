import { mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { firstSight } from '../analysis/analyze';
import { standard } from '../analysis/extractors';
import { writeLinear } from '../extraction/positions/judged/files';
import { readJsonLines } from '../training/lessons/json-lines';
import { annotatedArticles } from '../training/reader/annotated';
import { type ReaderLesson, readerLesson } from '../training/reader/lessons';
import { trainLinearJudge } from '../training/reader/linear-judge';
import { articleFromText } from '../text/article-from-text';
import { calibrateRows } from './reader/calibrate';
import { messageOf } from './analyze/read-line';
import { firstModelsFromDisk, MODELS } from './read-models';

const USAGE = `usage: npm run reader -- lessons --kit DIR train|dev FILE
       npm run reader -- stances FILE
       npm run reader -- calibrate --kit DIR`;

/** Writes what the reader learns from, a line of JSON an article: the annotation, and what the engine finds at first sight. */
function writeLessons(kit: string, part: 'train' | 'dev', file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const out = openSync(file, 'w');
  const extractors = standard(firstModelsFromDisk());
  for (const article of annotatedArticles(kit, part)) {
    const { analysis, text, named } = firstSight(articleFromText(article.text), extractors);
    // Everybody named, as the reader meets them: who acts is told only when it has read.
    const found = { ...analysis, entities: named };
    const candidates = text ? extractors.candidates(text, found) : [];
    writeSync(out, `${JSON.stringify(readerLesson(article, found, candidates))}\n`);
  }
}

/** Learns the linear judge of stances from a file of lessons, and writes it as it ships. */
function learnStances(file: string): void {
  const bytes = writeLinear(trainLinearJudge(readJsonLines<ReaderLesson>(file)));
  writeFileSync(MODELS.stances, bytes);
  console.log(`${MODELS.stances}: ${bytes.length} bytes, ${gzipSync(bytes).length} gzipped`);
}

async function main([step, ...given]: readonly string[]): Promise<void> {
  const [flag, kit, part, out] = given;
  if (step === 'lessons' && flag === '--kit' && kit && out && (part === 'train' || part === 'dev'))
    writeLessons(kit, part, out);
  else if (step === 'stances' && flag) learnStances(flag);
  else if (step === 'calibrate' && flag === '--kit' && kit) await calibrateRows(kit);
  else throw new Error(USAGE);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
