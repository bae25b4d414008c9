import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { text as textOf } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import type { Encoder } from '../encoder/session';
import { answerLine } from './analyze/answer';
import { explain } from './analyze/explain';
import { messageOf, readInput } from './analyze/read-line';
import { whereStep } from './analyze/where-steps';
import { extractors, readByEngine } from './engine';
import { encoderFromDisk } from './read-models';

const USAGE = 'usage: npm run -s analyze < LINES\n       npm run -s analyze -- --explain [FILE…]';

/** JSON Lines in, JSON Lines out, one answer a line and in order. */
async function answerLines(): Promise<void> {
  let encoder: Encoder | undefined;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    encoder ??= await encoderFromDisk();
    const answer = await answerLine(line, extractors, { encoder });
    if ('error' in answer) process.exitCode = 1;
    await print(JSON.stringify(answer));
  }
}

/** What was found, and by which step, for people: in JSON Lines, a plain text or a page, from files or standard input. */
async function explainInputs(files: readonly string[]): Promise<void> {
  const inputs =
    files.length > 0
      ? files.map((file) => ({ name: file, input: readFileSync(file, 'utf8') }))
      : [{ name: 'standard input', input: await textOf(process.stdin) }];
  for (const { name, input } of inputs) {
    for (const read of readInput(name, input)) {
      if ('error' in read) {
        process.exitCode = 1;
        await print(`== ${read.id ?? name}: ${read.error}\n`);
      } else if (!read.article) {
        await print(`== ${read.id}: no article (${read.language})\n`);
      } else {
        const analysis = await readByEngine(read.article);
        await print(explain(read.id, read.article, analysis, whereStep));
      }
    }
  }
}

async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

// Whoever runs TypeScript here would end the process with its input, and the last answers are still to come.
process.stdin.removeAllListeners('end');
try {
  const { values, positionals } = parseArgs({
    options: { explain: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (values.explain) await explainInputs(positionals);
  else if (positionals.length === 0) await answerLines();
  else throw new Error(USAGE);
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
