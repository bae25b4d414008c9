import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { standard } from '../analysis/extractors';
import { answerLine } from './answer-line';
import { modelsFromDisk } from './read-models';

// `npm run -s analyze`: JSON Lines in, JSON Lines out, one answer a line and in order.
const extractors = standard(modelsFromDisk());
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  if (line.trim() === '') continue;
  const answer = answerLine(line, extractors);
  if ('error' in answer) process.exitCode = 1;
  if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, 'drain');
}
