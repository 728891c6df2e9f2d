import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { wellFormed } from './well-formed.ts';

it('replaces lone surrogates anywhere, and leaves what it was given alone', () => {
  const bytes = new Uint8Array([0xed, 0xa0, 0x80]);
  const given = { a: 'x\ud83dy', list: ['\udc00', { b: '😀' }], bytes, n: 1, none: null };
  expect(wellFormed(given)).toEqual({
    a: 'x\uFFFDy',
    list: ['\uFFFD', { b: '😀' }],
    bytes,
    n: 1,
    none: null,
  });
  expect(given.a).toBe('x\ud83dy');
});

it('answers what needs no repair as it is, and never changes a length', () => {
  const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
  fc.assert(
    fc.property(fc.array(unit), (units) => {
      const text = units.join('');
      const value = { text };
      const { text: repaired } = wellFormed(value);
      expect(repaired.length).toBe(text.length);
      expect(/\p{Surrogate}/u.test(repaired)).toBe(false);
      if (!/\p{Surrogate}/u.test(text)) expect(wellFormed(value)).toBe(value);
    }),
  );
});
