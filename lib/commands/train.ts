import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { attributionsBy, bestCandidates, speakersRanked } from '../extraction/attributions';
import { readModels, writeModels } from '../extraction/attributions/learned/models';
import { writeSpeakers } from '../extraction/attributions/speakers/models';
import { extractEntities } from '../extraction/entities';
import { writeActors } from '../extraction/entities/actors';
import { readJsonLines } from '../training/lessons/json-lines';
import type { SpeakerArticle } from '../training/speakers/gold-speakers';
import { speakerLessons } from '../training/speakers/speaker-lessons';
import { speakerReport } from '../training/speakers/speaker-report';
import { trainSpeakers } from '../training/speakers/train-speakers';
import { type ActorArticle, trainActors } from '../training/train-actors';
import { MODELS } from './read-models';
import { learnAttributions } from './train/learn-attributions';

const USAGE =
  'usage: npm run train -- --kit DIR [--unseen DIR] [attributions|speakers|actors], where the kit holds attribution/train.jsonl.gz and world/train.jsonl.gz';

/**
 * Learns the models that ship from a kit’s training corpora and writes them as assets: all of them, or those named. `--unseen` writes
 * what finders of attributions that have not seen an article find in it.
 */
function main(args: readonly string[]): void {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { kit: { type: 'string' }, unseen: { type: 'string' } },
    allowPositionals: true,
  });
  const { kit = '', unseen } = values;
  const [only] = positionals;
  const world = join(kit, 'world/train.jsonl.gz');
  if (!existsSync(join(kit, 'attribution/train.jsonl.gz')) || !existsSync(world)) {
    throw new Error(USAGE);
  }
  const began = performance.now();
  const tell = (progress: string) =>
    console.log(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${progress}`);
  const wanted = (what: string) => only === undefined || only === what;
  if (wanted('attributions')) {
    learnAttributions(kit, {
      tell,
      write: (models) => write(MODELS.attributions, writeModels(models), tell),
      unseen,
    });
  }
  if (wanted('speakers')) learnSpeakers(world, tell);
  if (wanted('actors')) learnActors(world, tell);
}

type Tell = (progress: string) => void;

/** Learns whom sources mean, among the entities and attributions that the engine finds with the models as they are. */
function learnSpeakers(world: string, tell: Tell): void {
  const attributions = readModels(readFileSync(MODELS.attributions), MODELS.attributions);
  const lessons = speakerLessons(readJsonLines<SpeakerArticle>(world), attributions);
  const { models, judged } = trainSpeakers(lessons, tell);
  for (const line of speakerReport(judged)) tell(line);
  write(MODELS.speakers, writeSpeakers(models), tell);
}

/** Learns which places and bodies act, from who speaks by rankings that have not seen the article. */
function learnActors(world: string, tell: Tell): void {
  const attributions = readModels(readFileSync(MODELS.attributions), MODELS.attributions);
  const lessons = speakerLessons(readJsonLines<SpeakerArticle>(world), attributions);
  const halves = [0, 1].map((half) => {
    const others = lessons.filter(({ article }) => article % 2 !== half);
    return attributionsBy(
      bestCandidates(attributions),
      speakersRanked(trainSpeakers(others, tell).models),
    );
  });
  tell('learning who acts');
  const forest = trainActors(
    readJsonLines<ActorArticle>(world),
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
