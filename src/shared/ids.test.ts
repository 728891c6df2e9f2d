import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idSchema, newId } from './ids.ts';

/** Milliseconds that an id holds in its first 48 bits. */
function timeOf(id: string): number {
  return Number.parseInt(id.replace('-', '').slice(0, 12), 16);
}

describe('newId', () => {
  it('makes UUIDv7 in canonical form, whatever the random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
        const id = newId(Date.now(), (into) => {
          into.set(bytes);
          return into;
        });
        expect(idSchema.safeParse(id).success).toBe(true);
      }),
    );
  });

  it('keeps the random bits where they belong', () => {
    const ones = newId(Date.now(), (into) => into.fill(0xff));
    expect(ones.slice(19)).toBe('bfff-ffffffffffff');
    const zeros = newId(Date.now(), (into) => into.fill(0));
    expect(zeros.slice(19)).toBe('8000-000000000000');
  });

  it('rises strictly, also within a millisecond, past the counter, and when the clock goes back', () => {
    const start = Date.now() + 1000;
    const clocks = [
      ...Array.from({ length: 10_000 }, () => start),
      start - 500,
      start - 86_400_000,
      start + 5,
      start + 1000,
    ];
    const ids = clocks.map((now) => newId(now));
    expect(ids).toEqual([...ids].toSorted());
    expect(new Set(ids).size).toBe(ids.length);
    expect(timeOf(ids[0] ?? '')).toBe(start);
    expect(timeOf(ids.at(-1) ?? '')).toBe(start + 1000);
  });

  it.each([
    '',
    '01890a5d-ac96-774b-bcce-b302099a8057 ',
    '01890A5D-AC96-774B-BCCE-B302099A8057',
    '01890a5d-ac96-474b-bcce-b302099a8057',
    '01890a5d-ac96-774b-7cce-b302099a8057',
    '01890a5dac96774bbcceb302099a8057',
  ])('is not %j', (text) => {
    expect(idSchema.safeParse(text).success).toBe(false);
  });
});
