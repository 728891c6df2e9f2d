import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { loadJson, saveJson } from './json-file.ts';

const schema = z.object({ n: z.number().default(1), text: z.string().default('') });

test('a missing file gives the defaults without a complaint', () => {
  const path = join(temporaryFolder(), 'x.json');
  expect(loadJson(path, schema)).toEqual({ value: { n: 1, text: '' }, problem: null });
});

test('what was saved is loaded, and no temporary file stays', () => {
  const folder = temporaryFolder();
  const path = join(folder, 'x.json');
  saveJson(path, schema, { n: 2, text: 'Ђ 𝒳 "quoted"\n' });
  expect(loadJson(path, schema).value).toEqual({ n: 2, text: 'Ђ 𝒳 "quoted"\n' });
  expect(readdirSync(folder)).toEqual(['x.json']);
});

test.each([
  ['no JSON', '{ "n": '],
  ['JSON of another shape', '{ "n": "two" }'],
  ['an empty file', ''],
])('%s is kept aside byte for byte, and defaults are used', (_what, content) => {
  const folder = temporaryFolder();
  const path = join(folder, 'x.json');
  writeFileSync(path, content);
  const { value, problem } = loadJson(path, schema, new Date('2025-04-11T14:07:00.000Z'));
  expect(value).toEqual({ n: 1, text: '' });
  expect(readdirSync(folder)).toEqual(['x.bad-2025-04-11T14-07-00-000Z.json']);
  expect(readFileSync(join(folder, 'x.bad-2025-04-11T14-07-00-000Z.json'), 'utf8')).toBe(content);
  expect(problem).toContain('x.bad-2025-04-11T14-07-00-000Z.json');
});

test('a value that the schema refuses is not written', () => {
  const folder = temporaryFolder();
  expect(() => saveJson(join(folder, 'x.json'), schema, { n: Number.NaN })).toThrow();
  expect(readdirSync(folder)).toEqual([]);
});
