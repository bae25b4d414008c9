import { expect, it } from 'vitest';
import { wordLists } from './word-lists';

const WORDS = 'red green blue pink grey gold teal plum';
const LIST = WORDS.split(' ');
const named = (word: string) => word[0]!.toUpperCase() + word.slice(1);

it.each([
  ['a pattern', `const A = /^(?:${LIST.join('|')})$/i;`],
  ['a pattern behind “return”', `function f() { return /${LIST.join('|')}/.test(x); }`],
  ['a pattern in a template', `if (x) y(\`\${/${LIST.join('|')}/.test(z)}\`);`],
  ['a string for a pattern', `new RegExp('^(?:${LIST.join('|')})$')`],
  ['a template', `new RegExp(\`\${START}(?:${LIST.join('|')})\${END}\`)`],
  ['an array', `const A = [${LIST.map((word) => `'${word}'`).join(', ')}];`],
  ['a Set', `new Set([\n${LIST.map((word) => `  "${word}",\n`).join('')}])`],
  ['a list parted by blanks', `const A = '${WORDS}'.split(' ');`],
  [
    'a list over lines',
    `const A = (\n  '${LIST.slice(0, 4).join(' ')} ' +\n  '${LIST.slice(4).join(' ')}'\n)`,
  ],
  ['a record', `const A = { ${LIST.map((word, at) => `k${at}: '${word}'`).join(', ')} };`],
  [
    'a record of few words',
    `const A = { a: 'x', ${LIST.map((word) => `${word}: 'x'`).join(', ')} };`,
  ],
  ['words with capitals', `new Set([${LIST.map((word) => `'${named(word)}'`).join(', ')}])`],
  ['a list that begins with a capital', `'${named(WORDS)}'.split(' ')`],
  ['an array with remarks', `[\n${LIST.map((word) => `  '${word}', // ${word}`).join('\n')}\n]`],
  ['constants', `[${LIST.map((word) => `'${word}' as const`).join(', ')}]`],
  ['a chain of comparisons', LIST.map((word) => `token.normal === '${word}'`).join(' || ')],
  ['the cases of a switch', `switch (x) { ${LIST.map((word) => `case '${word}':`).join('\n')} }`],
  ['a chain of calls', `new Map()${LIST.map((word) => `.set('${word}', 1)`).join('')}`],
  ['pairs', `new Map([${LIST.map((word, at) => `['${word}', ${at}]`).join(', ')}])`],
])('finds %s', (_, source) => {
  expect(wordLists(source).map(({ length }) => length)).toContain(8);
});

it.each([
  ['remarks', `// ${WORDS}\n/* ${WORDS} */\nconst a = 1 / 2;`],
  ['types', `type A = ${LIST.map((word) => `'${word}'`).join(' | ')};`],
  ['sentences', `throw new Error('No ${WORDS} was found.');`],
  ['classes of signs', String.raw`const A = /^[abcdefgh]\p{Lu}\w+$/u;`],
  ['calls beside one another', LIST.map((word) => `wordClass('${word}');`).join('\n')],
])('takes %s for no list', (_, source) => {
  expect(Math.max(0, ...wordLists(source).map(({ length }) => length))).toBeLessThan(8);
});
