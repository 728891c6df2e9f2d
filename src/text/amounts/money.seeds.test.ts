import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canonicalise } from '../canonical.ts';
import { readDocument } from '../document/document.ts';
import { parseMoney } from '../values/money.ts';
import { findMoney } from './find-money.ts';

const file = new URL('../../../../shared/seeds/002_96197dfe2c7f7f66.txt', import.meta.url);
const isThere = existsSync(file);
if (!isThere) process.stderr.write('The seed articles are not here: tests on them are left out.\n');

describe.skipIf(!isThere)('the live blog among the seeds', () => {
  const text = isThere ? canonicalise(readFileSync(file, 'utf8')).text : '';
  const found = findMoney(readDocument(text));

  it('has all its amounts found', () => {
    // The counts are a person's reading; the words themselves stay out of the project.
    expect(found).toHaveLength(9);
    expect(new Set(found.map(({ start, end }) => text.slice(start, end))).size).toBe(6);
  });

  it('has all five conversions bound to their amounts', () => {
    const bound = found.filter(({ conversion }) => conversion !== null);
    expect(bound).toHaveLength(5);
    for (const { value, conversion } of bound) {
      expect(value.conversion?.currency).toBe('USD');
      expect(text.slice(conversion?.start, conversion?.end)).toMatch(/^\$\d[\d.]* [mb]illion$/);
    }
  });

  it('gives a coder who marks the same words the same values', () => {
    for (const { whole, value } of found)
      expect(parseMoney(text.slice(whole.start, whole.end))).toEqual({ ok: true, value });
  });
});
