import type { OwnPage } from '../own-fixtures';
import { mutated } from './mutate';
import { seeded } from './random';
import { troubleIn } from './trouble-in';

/** Runs in a browser: what went wrong on the pages of the seeds from one to another. */
function fuzz(pages: readonly OwnPage[], from: number, to: number): string[] {
  const parser = new DOMParser();
  const troubles: string[] = [];
  for (let seed = from; seed < to; seed++) {
    const random = seeded(seed);
    const html = mutated(random.oneOf(pages).html, random);
    const trouble = troubleIn(parser.parseFromString(html, 'text/html'), random);
    if (trouble) troubles.push(`seed ${seed}: ${trouble}`);
  }
  return troubles;
}

Object.assign(globalThis, { fuzz });
