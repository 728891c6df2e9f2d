import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canonicalise } from '../canonical.ts';
import { readDocument } from '../document/document.ts';
import { readSections } from '../sections/read-sections.ts';
import { findDates } from './find-dates.ts';

const folder = new URL('../../../../shared/seeds/', import.meta.url);
const isThere = existsSync(folder);
if (!isThere) process.stderr.write('The seed articles are not here: tests on them are left out.\n');

const texts = isThere
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .toSorted()
      .map((name) => canonicalise(readFileSync(new URL(name, folder), 'utf8')).text)
  : [];

function dates(text: string, published: string): readonly string[] {
  return findDates(readDocument(text), readSections(text, published), published).map(
    ({ start, end, value }) => `${text.slice(start, end)} = ${value.edtf}`,
  );
}

describe.skipIf(!isThere)('the seed articles', () => {
  it('have every date of the digest found', () => {
    expect(dates(texts[0] ?? '', '2025-04-04')).toEqual([
      '2025-04-04 = 2025-04-04',
      'April 10 = 2025-04-10',
      'April 11 = 2025-04-11',
    ]);
  });

  it('have every date of the live blog found, and none in durations and clocks', () => {
    const found = dates(texts[1] ?? '', '2025-04-11');
    expect(found).toHaveLength(20);
    expect(new Set(found)).toEqual(
      new Set([
        'Thursday = 2025-04-10',
        'late Friday = 2025-04-11',
        'earlier this week = 2025-04-07/2025-04-11',
        'this year = 2025',
        'up to 2029 = ../2029',
        'today = 2025-04-11',
        '2025 = 2025',
        'April 11, 2025 = 2025-04-11',
        'the past day = 2025-04-10/2025-04-11',
        'Friday = 2025-04-11',
        '2022 = 2022',
        'Wednesday = 2025-04-09',
        'Wednesday night = 2025-04-09',
      ]),
    );
  });
});
