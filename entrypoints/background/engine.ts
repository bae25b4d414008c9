import { analyze } from '../../lib/analysis/analyze';
import { type Extractors, standard } from '../../lib/analysis/extractors';
import { withoutMade } from '../../lib/analysis/without-made';
import { browser } from '../../lib/browser';
import { OTHER_VERSION, readModels } from '../../lib/extraction/attributions/learned/models';
import { readSpeakers } from '../../lib/extraction/attributions/speakers/models';
import { readActors } from '../../lib/extraction/entities/actors';
import { readJudges } from '../../lib/extraction/positions/judged/files';
import type { Judges } from '../../lib/extraction/positions/judged/judge';
import type { Analysis } from '../../lib/model/analysis';
import type { Article } from '../../lib/model/article';
import { NO_MODELS, OTHER_MODELS } from '../../lib/wording/trouble';

let extractors: Promise<Extractors> | undefined;

/** So many analyses are remembered: a page that is drawn anew, comes back or has a note saved asks for the same again. */
const REMEMBERED = 4;
const remembered = new Map<string, Promise<Analysis>>();

/** What the engine that ships finds in an article at first sight; without what only people who look into the engine ask for. The models are read with the first one; what failed then is tried with the next. */
export function analysisOf(article: Article): Promise<Analysis> {
  const key = JSON.stringify(article);
  const analysis = remembered.get(key) ?? analyzed(article);
  // Put last anew, so that the first is the one not asked for longest.
  remembered.delete(key);
  remembered.set(key, analysis);
  for (const oldest of [...remembered.keys()].slice(0, -REMEMBERED)) remembered.delete(oldest);
  analysis.catch(() => remembered.delete(key));
  return analysis;
}

async function analyzed(article: Article): Promise<Analysis> {
  return withoutMade(analyze(article, await extractorsReady()));
}

/** Reads the models ahead of the article that is about to come. What fails is tried again with it, and told then. */
export function warmUp(): void {
  extractorsReady().catch(() => {});
}

/** The extractors that ship, with their models. */
export function extractorsReady(): Promise<Extractors> {
  extractors ??= load().catch((error: unknown) => {
    extractors = undefined;
    throw error;
  });
  return extractors;
}

async function load(): Promise<Extractors> {
  try {
    const [attributions, speakers, actors, judges] = await Promise.all([
      bytesOf('attributions.bin'),
      bytesOf('speakers.bin'),
      bytesOf('actors.bin'),
      loadJudges(),
    ]);
    return standard({
      attributions: readModels(attributions, 'attributions.bin'),
      speakers: readSpeakers(speakers, 'speakers.bin'),
      actors: readActors(actors, 'actors.bin'),
      judges,
    });
  } catch (cause) {
    const other = cause instanceof Error && cause.name === OTHER_VERSION;
    throw new Error(other ? OTHER_MODELS : NO_MODELS, { cause });
  }
}

/** What judges who stands where. Without it names and quotations are shown all the same: its lack is told where positions would stand. */
async function loadJudges(): Promise<Judges | null> {
  try {
    return readJudges(await bytesOf('reader-heads.bin'), await bytesOf('stances.bin'));
  } catch (error) {
    console.error(error);
    return null;
  }
}

async function bytesOf(file: `${string}.bin`): Promise<Uint8Array> {
  const answer = await fetch(browser.runtime.getURL(`/models/${file}`));
  return new Uint8Array(await answer.arrayBuffer());
}
