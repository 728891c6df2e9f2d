import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readBuiltInCodebook, readSampleList } from './built-in.ts';

const resources = resolve(import.meta.dirname, '../../../resources');

test('the built-in codebook holds the fact types of DESIGN section 6', async () => {
  const { factTypes } = await readBuiltInCodebook(resources);
  expect(factTypes.map((type) => type.key)).toEqual(
    expect.arrayContaining(['AID', 'STATEMENT', 'MEETING', 'DEPLOYMENT', 'ATTACK', 'OTHER']),
  );
});

test('every article of the sample is there and described', async () => {
  const list = await readSampleList(resources);
  expect(list.length).toBeGreaterThan(0);
  for (const { path, metadata } of list) {
    expect(existsSync(path), path).toBe(true);
    expect(metadata.title).not.toBeNull();
  }
});
