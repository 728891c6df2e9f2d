import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codedSchemas } from '../../shared/domain/values.ts';
import { canonicalise } from '../canonical.ts';
import { leadingDate } from '../published.ts';
import { parseDate } from './date.ts';
import { parseMoney } from './money.ts';
import { parseQuantity } from './quantity.ts';

const folder = new URL('../../../../shared/seeds/', import.meta.url);
const isThere = existsSync(folder);
if (!isThere) process.stderr.write('The seed articles are not here: tests on them are left out.\n');

const texts = isThere
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => canonicalise(readFileSync(new URL(name, folder), 'utf8')).text)
  : [];

function allIn(pattern: RegExp): readonly string[] {
  return texts.flatMap((text) => text.match(pattern) ?? []);
}

describe.skipIf(!isThere)('the seed articles', () => {
  it('have every amount of money understood, with its conversion', () => {
    const amounts = allIn(
      /(?:(?:more than|up to|another|at least) )?[£€$]\d[\d.,]*\d?(?: ?(?:million|billion|bn|m))?(?: \([£€$][^)]*\))?/g,
    );
    expect(amounts.length).toBeGreaterThan(5);
    for (const amount of amounts) {
      const money = parseMoney(amount);
      expect(money, amount).toMatchObject({ ok: true });
      if (!money.ok) continue;
      expect(codedSchemas.money.safeParse(money.value).success).toBe(true);
      expect(money.value.conversion !== null, amount).toBe(amount.includes('('));
      expect(money.value.amount, amount).toMatch(/0{5}$/);
    }
  });

  it('have every weekday, day of a month and year understood', () => {
    const dates = allIn(
      /\b(?:(?:late |on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: night)?|April \d+(?:, \d{4})?|this year|up to \d{4}|past day|earlier this week|date \d{4}-\d\d-\d\d)\b/g,
    );
    expect(dates.length).toBeGreaterThan(5);
    for (const words of dates) {
      const date = words.startsWith('date ')
        ? parseDate(words.slice('date '.length), null)
        : parseDate(words, '2025-04-11');
      expect(date, words).toMatchObject({ ok: true });
    }
    expect(texts.map((text) => leadingDate(text)?.published).filter(Boolean)).toEqual([
      '2025-04-04',
    ]);
  });

  it('have numbers before words understood as counts', () => {
    const counts = allIn(
      /\b(?:at least |more than |another |about )?(?:two|three|four|six|\d+)(?: of \d+)? (?:civilians|drones|countries|nations|army|people|dangerous|Iskander)\b/gi,
    );
    expect(counts.length).toBeGreaterThan(3);
    for (const words of counts) expect(parseQuantity(words), words).toMatchObject({ ok: true });
  });
});
