import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { SAMPLE_DIGEST } from '../extraction/attributions/learned/meaning';
import { writeModels } from '../extraction/attributions/learned/models';
import { readCorpus } from '../training/lessons/corpus';
import { sampleDigest } from '../training/sample';
import { trainAttributions } from '../training/train-attributions';
import { MODELS } from './read-models';

const USAGE = 'usage: npm run train -- --kit DIR, where DIR holds attribution/train.jsonl.gz';

/** Learns the models that ship from a kit’s training corpus and writes them as an asset. */
function main([flag, folder]: readonly string[]): void {
  const corpus = join(folder ?? '', 'attribution/train.jsonl.gz');
  if (flag !== '--kit' || folder === undefined || !existsSync(corpus)) throw new Error(USAGE);
  if (sampleDigest() !== SAMPLE_DIGEST) {
    throw new Error(
      `Features say other things than before: let SAMPLE_DIGEST be ${sampleDigest()}, so that older models are refused.`,
    );
  }
  const began = performance.now();
  const tell = (progress: string) =>
    console.log(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${progress}`);
  const bytes = writeModels(trainAttributions(readCorpus(corpus), tell));
  mkdirSync(dirname(MODELS.attributions), { recursive: true });
  writeFileSync(MODELS.attributions, bytes);
  tell(`${MODELS.attributions}: ${bytes.length} bytes, ${gzipSync(bytes).length} gzipped`);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
