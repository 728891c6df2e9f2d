import edtf from 'edtf';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateValueSchema } from '../../../shared/domain/values.ts';
import { formatDayNumber } from './calendar.ts';
import { readEdtf } from './edtf.ts';

describe('readEdtf', () => {
  it.each([
    ['2025-04-11', '2025-04-11', '2025-04-11', 'day'],
    ['2025-04', '2025-04-01', '2025-04-30', 'month'],
    ['2025', '2025-01-01', '2025-12-31', 'year'],
    ['-0044', '-0044-01-01', '-0044-12-31', 'year'],
    ['2025-04-11T14:07Z', '2025-04-11', '2025-04-11', 'time'],
    ['2025-04-11T14:07:30+02:00', '2025-04-11', '2025-04-11', 'time'],
    ['2025-04-11T14:07', '2025-04-11', '2025-04-11', 'time'],
    ['2025-21', '2025-03-01', '2025-05-31', 'season'],
    ['2023-24', '2023-12-01', '2024-02-29', 'season'],
    ['2025-34', '2025-04-01', '2025-06-30', 'quarter'],
    ['2025-40', '2025-01-01', '2025-06-30', 'range'],
    ['2025?', '2025-01-01', '2025-12-31', 'year'],
    ['2025-04~', '2025-04-01', '2025-04-30', 'month'],
    ['2025-04-11%', '2025-04-11', '2025-04-11', 'day'],
    ['?2025-04-~11', '2025-04-11', '2025-04-11', 'day'],
    ['202X', '2020-01-01', '2029-12-31', 'range'],
    ['2025-XX', '2025-01-01', '2025-12-31', 'year'],
    ['2025-XX-XX', '2025-01-01', '2025-12-31', 'year'],
    ['2025-04-XX', '2025-04-01', '2025-04-30', 'month'],
    ['2025-04-1X', '2025-04-10', '2025-04-19', 'range'],
    ['2025-1X', '2025-10-01', '2025-12-31', 'range'],
    ['202X-02-29', '2020-02-29', '2028-02-29', 'range'],
    ['2025-XX-31', '2025-01-31', '2025-12-31', 'range'],
    ['2025-04-07/2025-04-13', '2025-04-07', '2025-04-13', 'week'],
    ['2025-04-08/2025-04-14', '2025-04-08', '2025-04-14', 'range'],
    ['2025-03/2025-05', '2025-03-01', '2025-05-31', 'range'],
    ['2014/..', '2014-01-01', null, 'open'],
    ['2014/', '2014-01-01', null, 'open'],
    ['../2029', null, '2029-12-31', 'open'],
    ['/2029-06-30', null, '2029-06-30', 'open'],
    ['[2025-04-11,2025-04-13]', '2025-04-11', '2025-04-13', 'range'],
    ['[..2025]', null, '2025-12-31', 'open'],
    ['{2024,2026..}', '2024-01-01', null, 'open'],
    [' 2025-04-11t14:07z ', '2025-04-11', '2025-04-11', 'time'],
  ])('reads %s', (text, earliest, latest, precision) => {
    expect(readEdtf(text)).toEqual({
      ok: true,
      value: { edtf: text.trim().toUpperCase(), earliest, latest, precision },
    });
  });

  it.each([
    '',
    ...(
      '.. ../.. / 2025-13 2025-02-30 2025-4 25 20255 -0000 2025/2024 2024/2025/2026 2X25-02-29 2025-04-11T24:00 2025-04-11T14:60Z ' +
      '2025-04T10:00 [] {..} 2025-26 Y12025 2025-04-11T14:07+99:00 1950S2'
    ).split(' '),
  ])('refuses %j with a reason', (text) => {
    const date = readEdtf(text);
    expect(date.ok ? '' : date.error).toMatch(/Write/);
  });

  it('covers the same days as the library edtf', () => {
    const year = fc.integer({ min: 1000, max: 9999 }).map(String);
    const month = fc.integer({ min: 1, max: 12 }).map((number) => String(number).padStart(2, '0'));
    const day = fc.integer({ min: 1, max: 28 }).map((number) => String(number).padStart(2, '0'));
    const mark = fc.constantFrom('', '', '?', '~', '%');
    const plain = fc.oneof(
      fc.tuple(year, mark).map((parts) => parts.join('')),
      fc.tuple(year, month, mark).map(([y, m, q]) => `${y}-${m}${q}`),
      fc.tuple(year, month, day, mark).map(([y, m, d, q]) => `${y}-${m}-${d}${q}`),
    );
    const masked = fc.oneof(
      fc.tuple(year, month).map(([y, m]) => `${y.slice(0, 3)}X-${m}`),
      year.map((y) => `${y.slice(0, 2)}XX`),
    );
    // Left out, because the library errs there: `-02-XX` runs into March, masked ends of intervals
    // and intervals within one year are refused.
    const open = fc.constant('..');
    const side = fc.oneof({ weight: 4, arbitrary: plain }, { weight: 1, arbitrary: open });
    const interval = fc
      .tuple(side, side)
      .filter(([a, b]) => a.slice(0, 4) !== b.slice(0, 4))
      .map(([a, b]) => `${a}/${b}`);
    const text = fc.oneof(plain, masked, interval);
    fc.assert(
      fc.property(text, (written) => {
        const ours = readEdtf(written);
        fc.pre(ours.ok);
        const theirs = edtf(written);
        const dayOf = (time: number): string | null =>
          Number.isFinite(time) ? formatDayNumber(Math.floor(time / 86_400_000)) : null;
        expect([ours.value.earliest, ours.value.latest]).toEqual([
          dayOf(theirs.min),
          dayOf(theirs.max),
        ]);
      }),
      { numRuns: 500 },
    );
  });

  it('answers valid dates whose notation gives them back', () => {
    const text = fc.stringMatching(/^[-\dX?~%/.TZ:[\],]{1,30}$/);
    fc.assert(
      fc.property(text, (written) => {
        const date = readEdtf(written);
        if (!date.ok) return;
        expect(dateValueSchema.safeParse({ ...date.value, basis: 'explicit' }).success).toBe(true);
        expect(readEdtf(date.value.edtf)).toEqual(date);
      }),
      { numRuns: 2000 },
    );
  });
});
