import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wellFormedText } from '../testing/arbitraries.ts';
import { joinList, splitList } from './split-list.ts';

describe('splitList', () => {
  it.each([
    ['UK | Norway', ['UK', 'Norway']],
    ['UK; Norway ;France', ['UK', 'Norway', 'France']],
    ['UK|', ['UK']],
    [' | ; | ', []],
    ['New\n York ', ['New York']],
    ['"Smith; Sons" | UK', ['Smith; Sons', 'UK']],
    ['"say ""so""" ; x', ['say "so"', 'x']],
    ['"Wagner" Group | UK', ['"Wagner" Group', 'UK']],
    ['"open | UK', ['"open', 'UK']],
    ['""', []],
    ['a "b;c" d', ['a "b', 'c" d']],
    ['Foo, Bar', ['Foo, Bar']],
  ])('cuts %j', (input, items) => {
    expect(splitList(input)).toEqual(items);
  });

  it('gives back whatever joinList wrote', () => {
    const item = fc.oneof(wellFormedText(5), fc.constantFrom('a|b', '"', '"a"', ' a ', 'a;"b"'));
    fc.assert(
      fc.property(fc.array(item.filter((text) => text !== '')), (items) => {
        expect(splitList(joinList(items))).toEqual(items);
      }),
    );
  });
});
