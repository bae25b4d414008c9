import { parseHTML } from 'linkedom';
import { looksLikeArticle } from '../../../page/detect/looks-like-article';
import { readArticle } from '../../../page/read/read-article';
import type { PageInput } from '../kits/kit';
import { median, timed } from '../timing/speed';
import { readByReadability } from './readability';

const TURNS = 3;

/**
 * Our reading of a page, detection and all, against Readability's, on linkedom without the parsing that both need: the median
 * over the pages of the ratio. Both take turns on each page, on fresh documents, so that a noisy machine disturbs both alike.
 */
export function pageTimeRatio(inputs: readonly PageInput[]): number {
  return median(
    inputs.map(({ html, url }) => {
      const ours: number[] = [];
      const theirs: number[] = [];
      for (let turn = 0; turn <= TURNS; turn++) {
        const one = parseHTML(html).document;
        const other = parseHTML(html).document;
        const times = [
          timed(() => looksLikeArticle(one, url) && readArticle(one, url)),
          timed(() => readByReadability(other)),
        ] as const;
        // The first turn warms up.
        if (turn === 0) continue;
        ours.push(times[0]);
        theirs.push(times[1]);
      }
      return median(ours) / median(theirs);
    }),
  );
}
