import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../analysis/analyze';
import { standard } from '../../analysis/extractors';
import { SAMPLE_DIGEST } from '../../extraction/attributions/learned/meaning';
import type { ShippedModels } from '../../extraction/attributions/learned/models';
import { articleFromText } from '../../text/article-from-text';
import { type CorpusArticle, readCorpus } from '../../training/lessons/corpus';
import { sampleDigest } from '../../training/sample';
import { trainAttributions } from '../../training/train-attributions';
import { type AnsweredArticle, answerOf } from '../analyze/answer';
import { figureTable } from '../bench/figure';
import { reliability, reliabilityFigures } from '../bench/reliability';
import { modelsFromDisk } from '../read-models';

/** What is learned from, below the kit’s folder; each set’s name is that of the answers to it. */
const SETS = [
  { name: 'world', file: 'world/train.jsonl.gz', marks: 'reader' },
  { name: 'attribution', file: 'attribution/train.jsonl.gz', marks: 'scheme' },
] as const;
const EVENTS = 'world/clusters.json';

type Events = readonly { readonly event: string; readonly ids: readonly string[] }[];

/** What is to be done with what was learned. */
interface Wishes {
  readonly tell: (progress: string) => void;
  readonly write: (models: ShippedModels) => void;
  /** A folder for what models that have not seen an article find in it, in the form of `npm run analyze`. */
  readonly unseen?: string | undefined;
}

/**
 * Learns to find attributions from a kit’s training articles, and tells how sure models are of articles that they have not seen, and
 * how often right.
 */
export function learnAttributions(kit: string, { tell, write, unseen }: Wishes): void {
  if (sampleDigest() !== SAMPLE_DIGEST) {
    throw new Error(
      `Features say other things than before: let SAMPLE_DIGEST be ${sampleDigest()}, so that older models are refused.`,
    );
  }
  const events = existsSync(join(kit, EVENTS))
    ? (JSON.parse(readFileSync(join(kit, EVENTS), 'utf8')) as Events)
    : [];
  const sets = SETS.map(({ name, file, marks }) => ({
    name,
    articles: readCorpus(join(kit, file), { marks, events }),
  }));
  const corpus = sets.flatMap(({ articles }) => articles);
  const learned = trainAttributions(corpus, tell);
  write(learned.models);

  const asked = unseen === undefined ? corpus.filter(({ marks }) => marks === 'reader') : corpus;
  const answers = new Map(
    asked.map((article) => [article, answered(article, learned.unseen(corpus.indexOf(article)))]),
  );
  tell('of articles not seen:');
  const readers = asked.filter(({ marks }) => marks === 'reader');
  const bands = reliability(readers, (article) => answers.get(article)!.attributions);
  console.log(figureTable(reliabilityFigures(bands)));
  if (unseen === undefined) return;
  mkdirSync(unseen, { recursive: true });
  for (const { name, articles } of sets) {
    const lines = articles.map((article) => `${JSON.stringify(answers.get(article))}\n`);
    writeFileSync(join(unseen, `${name}.jsonl`), lines.join(''));
  }
}

/** What is found in an article; only who finds attributions has not seen it. */
function answered({ id, text }: CorpusArticle, attributions: ShippedModels): AnsweredArticle {
  const article = articleFromText(text);
  return answerOf(id, article, analyze(article, standard({ ...modelsFromDisk(), attributions })));
}
