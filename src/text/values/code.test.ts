import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reasonOf } from '../testing/reason.ts';
import { awkwardCodes } from '../testing/values.ts';
import { parseCodes, printCodes } from './code.ts';

const plain = awkwardCodes.slice(0, 3);

describe('parseCodes', () => {
  it.each([
    ['announced', ['announced']],
    ['ANNOUNCED', ['announced']],
    [' Committed ', ['committed']],
    ['announced | Delivered', ['announced', 'delivered']],
    ['announced; ANNOUNCED', ['announced']],
  ])('reads %j', (input, keys) => {
    expect(parseCodes(input, plain, true)).toEqual({ ok: true, value: keys });
  });

  it.each([
    ['anounced', /No code “anounced”.*Announced/],
    ['announced | x', /No code “x”/],
    ['', /No code/],
  ])('refuses %j and says why', (input, reason) => {
    expect(reasonOf(parseCodes(input, plain, true))).toMatch(reason);
  });

  it('refuses several codes where the field takes one', () => {
    expect(reasonOf(parseCodes('announced | delivered', plain, false))).toMatch(/One code only/);
  });

  it('offers the nearest codes of a long list', () => {
    const reason = reasonOf(parseCodes('comitted', awkwardCodes, false));
    expect(reason).toMatch(/Did you mean: Committed\?/);
    expect(reasonOf(parseCodes('zzzzzzzzzz', awkwardCodes, false))).toMatch(/Choose one from/);
    expect(reasonOf(parseCodes('x', [], false))).toMatch(/Choose one from/);
  });

  it('reads back whatever it prints, whatever the labels are', () => {
    const keys = fc.uniqueArray(fc.constantFrom(...awkwardCodes.map(({ key }) => key)), {
      minLength: 1,
    });
    fc.assert(
      fc.property(keys, (chosen) => {
        const printed = printCodes(chosen, awkwardCodes);
        expect(parseCodes(printed, awkwardCodes, true)).toEqual({ ok: true, value: chosen });
      }),
    );
  });

  it('prints labels, and keys of codes that the list has no more', () => {
    expect(printCodes(['announced', 'gone'], plain)).toBe('Announced | gone');
  });
});
