import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Ways to make elements or code of a string: a page's words could be among them. */
const MAKES_MARKUP =
  /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|setHTMLUnsafe|parseFromString|srcdoc|eval)\b|document\.write|new Function/;

const sources = ['lib', 'components', 'entrypoints']
  .flatMap((top) =>
    readdirSync(top, { recursive: true, encoding: 'utf8' }).map((path) => join(top, path)),
  )
  // What npm runs in Node is no part of the extension.
  .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('lib/commands/'));

it('makes no markup of strings anywhere in the extension', () => {
  expect(sources.length).toBeGreaterThan(50);
  const makers = sources.filter((path) => MAKES_MARKUP.test(readFileSync(path, 'utf8')));
  expect(makers).toEqual([]);
});
