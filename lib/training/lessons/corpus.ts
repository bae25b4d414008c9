import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { TextSpan } from '../../model/text';

/** One line of an attribution corpus: each role is a list of pieces in UTF-16 offsets; `source` may be empty. */
export interface CorpusArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly {
    readonly source: readonly TextSpan[];
    readonly cue: readonly TextSpan[];
    readonly content: readonly TextSpan[];
  }[];
}

/** The articles of a JSON Lines file, gzipped or not. */
export function readCorpus(file: string): CorpusArticle[] {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as CorpusArticle);
}
