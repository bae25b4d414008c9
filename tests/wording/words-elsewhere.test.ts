import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { expect, it } from 'vitest';

/** The rooms whose words a reader meets. `lib/wording` holds them all: one written elsewhere would stay English in every language. */
const ROOMS = ['components', 'entrypoints', 'lib/views', 'lib/messaging'];

/** What a reader sees or hears of an element; and what our own components hand on to such a place. */
const SHOWN = new Set(['title', 'aria-label', 'placeholder', 'alt']);
const HANDED_ON = new Set([
  'about',
  'grounds',
  'heading',
  'label',
  'name',
  'what',
  'words',
  'text',
]);

const WORD = /\p{L}/u;
/** Several words that begin or end as a sentence does. */
const SENTENCE = /^\p{Lu}\S* \S|\p{L} \S+.*[.?!…]$/u;

/** A node of the syntax tree, as far as it is asked. */
interface Syntax {
  readonly type: string;
  readonly [part: string]: unknown;
}

const files = ROOMS.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' }).map((path) => join(room, path)),
).filter((path) => /\.tsx?$/.test(path));

/** The words in a source that a reader would meet. */
function wordsIn(path: string, source: string): string[] {
  const found: string[] = [];
  const read = (node: Syntax, isShown: boolean): void => {
    const words = literal(node);
    if (words !== null && (isShown ? WORD : SENTENCE).test(words)) found.push(words.trim());
    for (const [part, child] of parts(node)) read(child, isShownIn(node, part, child, isShown));
  };
  read(parseSync(path, source).program as unknown as Syntax, false);
  return found;
}

/** The words that a node is, null where it is none. */
function literal({ type, value }: Syntax): string | null {
  if (type === 'JSXText' || type === 'Literal') return typeof value === 'string' ? value : null;
  return type === 'TemplateElement' ? (value as { raw: string }).raw : null;
}

function isShownIn(node: Syntax, part: string, child: Syntax, isShown: boolean): boolean {
  switch (node.type) {
    case 'JSXElement':
    case 'JSXFragment':
      return part === 'children';
    case 'JSXOpeningElement':
      return false;
    case 'JSXAttribute': {
      const name = String((node['name'] as Syntax)['name']);
      const isOurs = SHOWN.has(name) || HANDED_ON.has(name);
      return isOurs && part === 'value';
    }
    case 'Property':
      return part === 'value' && HANDED_ON.has(String((node['key'] as Syntax)['name']));
    // What is compared, called or looked up is not what is shown.
    case 'BinaryExpression':
      return node['operator'] === '+' && isShown;
    case 'LogicalExpression':
    case 'ConditionalExpression':
      return part !== 'test' && (part !== 'left' || node['operator'] !== '&&') && isShown;
    case 'CallExpression':
    case 'MemberExpression':
      return isShown && child.type !== 'Literal';
    default:
      return isShown;
  }
}

function parts(node: Syntax): [string, Syntax][] {
  // What is thrown here is for those who mend it.
  if (node.type === 'NewExpression' && (node['callee'] as Syntax)['name'] === 'Error') return [];
  return Object.entries(node).flatMap(([part, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter((each): each is Syntax => typeof each?.type === 'string')
      .map((each): [string, Syntax] => [part, each]),
  );
}

it.each(files)('%s holds no words of its own for the reader', (path) => {
  expect(wordsIn(path, readFileSync(path, 'utf8'))).toEqual([]);
});

it.each([
  ['<p>Hello</p>', ['Hello']],
  ['<p class="soft small">{3} more</p>', ['more']],
  ['<b title="Go">{busy ? "wait" : <i aria-label={`Save ${it}`} />}</b>', ['Go', 'wait', 'Save']],
  ['<b>{kind === "person" && name}: {"·"}</b>', []],
  ['<Keep what="the words" kind="selection" />', ['the words']],
  ['tell({ text: "back" })', ['back']],
  ['show("It is back.")', ['It is back.']],
  ['query("form:focus-within a")', []],
])('would see those in %s', (source, words) => {
  expect(wordsIn('a.tsx', `const a = () => ${source};`)).toEqual(words);
});
