import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { attributionsBy, bestCandidates, speakersRanked } from '../extraction/attributions';
import { SAMPLE_DIGEST } from '../extraction/attributions/learned/meaning';
import { readModels, writeModels } from '../extraction/attributions/learned/models';
import { writeSpeakers } from '../extraction/attributions/speakers/models';
import { extractEntities } from '../extraction/entities';
import { writeActors } from '../extraction/entities/actors';
import { readCorpus } from '../training/lessons/corpus';
import { sampleDigest } from '../training/sample';
import { readSpeakerArticles } from '../training/speakers/gold-speakers';
import { speakerLessons } from '../training/speakers/speaker-lessons';
import { speakerReport } from '../training/speakers/speaker-report';
import { trainSpeakers } from '../training/speakers/train-speakers';
import { readActorArticles, trainActors } from '../training/train-actors';
import { trainAttributions } from '../training/train-attributions';
import { MODELS } from './read-models';

const USAGE =
  'usage: npm run train -- --kit DIR [attributions|speakers|actors], where DIR holds attribution/train.jsonl.gz and world/train.jsonl.gz';

/** Learns the models that ship from a kit’s training corpora and writes them as assets: all of them, or those named. */
function main([flag, folder, only]: readonly string[]): void {
  const corpus = join(folder ?? '', 'attribution/train.jsonl.gz');
  const world = join(folder ?? '', 'world/train.jsonl.gz');
  if (flag !== '--kit' || !existsSync(corpus) || !existsSync(world)) throw new Error(USAGE);
  const began = performance.now();
  const tell = (progress: string) =>
    console.log(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${progress}`);
  const wanted = (what: string) => only === undefined || only === what;
  if (wanted('attributions')) learnAttributions(corpus, tell);
  if (wanted('speakers')) learnSpeakers(world, tell);
  if (wanted('actors')) learnActors(world, tell);
}

type Tell = (progress: string) => void;

function learnAttributions(corpus: string, tell: Tell): void {
  if (sampleDigest() !== SAMPLE_DIGEST) {
    throw new Error(
      `Features say other things than before: let SAMPLE_DIGEST be ${sampleDigest()}, so that older models are refused.`,
    );
  }
  const bytes = writeModels(trainAttributions(readCorpus(corpus), tell));
  write(MODELS.attributions, bytes, tell);
}

/** Learns whom sources mean, among the entities and attributions that the engine finds with the models as they are. */
function learnSpeakers(world: string, tell: Tell): void {
  const attributions = readModels(readFileSync(MODELS.attributions), MODELS.attributions);
  const lessons = speakerLessons(readSpeakerArticles(world), attributions);
  const { models, judged } = trainSpeakers(lessons, tell);
  for (const line of speakerReport(judged)) tell(line);
  write(MODELS.speakers, writeSpeakers(models), tell);
}

/** Learns which places and bodies act, from who speaks by rankings that have not seen the article. */
function learnActors(world: string, tell: Tell): void {
  const attributions = readModels(readFileSync(MODELS.attributions), MODELS.attributions);
  const lessons = speakerLessons(readSpeakerArticles(world), attributions);
  const halves = [0, 1].map((half) => {
    const others = lessons.filter(({ article }) => article % 2 !== half);
    return attributionsBy(
      bestCandidates(attributions),
      speakersRanked(trainSpeakers(others, tell).models),
    );
  });
  tell('learning who acts');
  const forest = trainActors(
    readActorArticles(world),
    extractEntities,
    (number) => halves[number % 2]!,
  );
  write(MODELS.actors, writeActors(forest), tell);
}

function write(file: string, bytes: Uint8Array, tell: Tell): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  tell(`${file}: ${bytes.length} bytes, ${gzipSync(bytes).length} gzipped`);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
