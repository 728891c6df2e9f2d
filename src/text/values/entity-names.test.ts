import { describe, expect, it } from 'vitest';
import { reasonOf } from '../testing/reason.ts';
import { parseEntityNames, printEntityNames } from './entity-names.ts';

describe('parseEntityNames', () => {
  it('keeps the printed form and the first of names that differ in case', () => {
    expect(parseEntityNames(' UK | norway; uk | NORWAY ', true)).toEqual({
      ok: true,
      value: ['UK', 'norway'],
    });
  });

  it('keeps apart what only Unicode normalisation would join', () => {
    expect(parseEntityNames('e\u0301 | é', true)).toEqual({ ok: true, value: ['e\u0301', 'é'] });
  });

  it('refuses several names where the field takes one', () => {
    expect(reasonOf(parseEntityNames('UK | Norway', false))).toMatch(/One name only/);
    expect(parseEntityNames('"UK | Norway"', false)).toEqual({ ok: true, value: ['UK | Norway'] });
    expect(parseEntityNames('UK | uk', false)).toEqual({ ok: true, value: ['UK'] });
  });

  it('refuses separators without a name', () => {
    expect(reasonOf(parseEntityNames(' | ', true))).toMatch(/No name/);
  });

  it('prints names as they are, in quotes only where it must', () => {
    expect(printEntityNames(['UK', 'Smith; Sons', '"Wagner" Group'])).toBe(
      'UK | "Smith; Sons" | """Wagner"" Group"',
    );
  });
});
