import { expect, it } from 'vitest';
import { readInput, readLine } from '../../../lib/commands/analyze/read-line';

it('takes an input for lines of JSON, a page or a plain text by its first letter', () => {
  expect(readInput('stdin', '{"id": 7, "text": "One."}\r\n\n{"id": "b"}\n')).toEqual([
    { id: '7', article: expect.objectContaining({ text: 'One.' }) },
    { id: 'b', error: expect.stringContaining('neither') },
  ]);
  expect(readInput('notes.txt', ' It rained.\n')).toEqual([
    { id: 'notes.txt', article: expect.objectContaining({ text: ' It rained.\n' }) },
  ]);
  expect(readInput('page.html', '<p>Log in</p>')).toEqual([
    { id: 'page.html', article: null, language: expect.any(String) },
  ]);
});

it('says what is wrong with a line', () => {
  expect(readLine('[')).toEqual({ id: null, error: expect.stringMatching(/not JSON/) });
});
