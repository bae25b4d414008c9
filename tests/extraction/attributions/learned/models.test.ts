import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { MODELS } from '../../../../lib/commands/read-models';
import {
  OTHER_VERSION,
  readModels,
  writeModels,
} from '../../../../lib/extraction/attributions/learned/models';
import { MEANING, meaningNumber } from '../../../../lib/extraction/attributions/learned/meaning';
import { numbersFrom } from '../../../../lib/learning/hashing';
import { decodeTables, encodeTables } from '../../../../lib/learning/tables';

const SHIPPED = readFileSync(MODELS.attributions);
const tables = decodeTables(SHIPPED);

it('reads the models that ship, and writes them byte for byte', () => {
  expect(Buffer.compare(writeModels(readModels(SHIPPED, 'the file')), SHIPPED)).toBe(0);
});

it('refuses models whose features have other numbers, in words that say what to do', () => {
  const next = numbersFrom(1);
  const templates = { ...MEANING.templates, cue: [{ word: next(), always: next() }] };
  const bytes = encodeTables(tables, meaningNumber({ ...MEANING, templates }));
  expect(() => readModels(bytes, 'old.bin')).toThrow(
    /^The models in old\.bin were made for another version of the engine.*npm run train.*install/,
  );
  expect(() => readModels(bytes, 'old.bin')).toThrow(
    expect.objectContaining({ name: OTHER_VERSION }),
  );
});

it('refuses models with more or fewer decisions, and those of the format before', () => {
  const fewer = encodeTables(tables.slice(1), meaningNumber());
  const before = SHIPPED.with(3, 1);
  for (const bytes of [fewer, before]) {
    expect(() => readModels(bytes, 'old.bin')).toThrow('another version');
  }
});
