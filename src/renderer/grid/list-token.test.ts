import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinList, splitList } from '../../text/values/split-list.ts';
import { replaceToken, tokenAt } from './list-token.ts';

test('finds the name that the caret is in', () => {
  expect(tokenAt('UK | Nor', 8)).toEqual({ start: 5, end: 8, text: 'Nor' });
  expect(tokenAt('UK | Nor', 2)).toEqual({ start: 0, end: 2, text: 'UK' });
  expect(tokenAt('UK | ', 5)).toEqual({ start: 5, end: 5, text: '' });
  expect(tokenAt('', 0)).toEqual({ start: 0, end: 0, text: '' });
  expect(tokenAt('"Smith; Sons" | UK', 3).text).toBe('"Smith; Sons"');
  expect(tokenAt('"open | UK', 9).text).toBe('UK');
});

test('puts another name into its place and the caret behind it', () => {
  expect(replaceToken('UK | nor', 8, 'Norway')).toEqual({ text: 'UK | Norway', caret: 11 });
  expect(replaceToken('ger | UK', 2, 'Germany')).toEqual({ text: 'Germany | UK', caret: 7 });
  expect(replaceToken('UK|', 3, 'Norway')).toEqual({ text: 'UK| Norway', caret: 10 });
});

test('replacing a name leaves all others as they were', () => {
  const name = fc
    .string({ unit: fc.constantFrom('a', 'B', ' ', ';', '|', '"', '\u{1F600}'), minLength: 1 })
    .filter((text) => text.trim() !== '');
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), fc.nat(), (names, pick) => {
      const text = joinList(names);
      const before = splitList(text);
      const index = pick % before.length;
      const caret = joinList(before.slice(0, index + 1)).length;
      const after = splitList(replaceToken(text, caret, 'Norway').text);
      expect(after).toEqual(before.map((each, i) => (i === index ? 'Norway' : each)));
    }),
  );
});
