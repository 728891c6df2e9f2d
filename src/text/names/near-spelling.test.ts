import { describe, expect, it } from 'vitest';
import { isSlip, mostCompared, NearWords } from './near-spelling.ts';

describe('isSlip', () => {
  it.each([
    ['pistorisu', 'pistorius'],
    ['hrytsneko', 'hrytsenko'],
    ['stna', 'stan'],
    ['kovalneko', 'kovalenko'],
    ['zelenski', 'zelensky'],
    ['netanyhu', 'netanyahu'],
    ['lukashennko', 'lukashenko'],
  ])('takes %s for %s', (a, b) => {
    expect(isSlip(a, b)).toBe(true);
    expect(isSlip(b, a)).toBe(true);
  });

  it.each([
    ['macrin', 'macron'],
    ['putin', 'rutin'],
    ['pistorius', 'pistorius'],
    ['pistorius', 'sistorius'],
    ['johnson', 'johnsons'],
    ['orban', 'urban'],
    ['', 'a'],
    ['ivanov', 'ivanova'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(isSlip(a, b)).toBe(false);
  });
});

describe('NearWords', () => {
  it('finds the known word, and compares no more than it says', () => {
    const near = new NearWords<number>();
    for (let index = 0; index < mostCompared; index += 1)
      near.add(`a${String(10_000_000 + index)}`, index);
    near.add('abcdefghi', -1);
    near.add('pistorius', 7);
    expect(near.find('pistorisu')).toBe(7);
    expect(near.find('abcdefgih')).toBeNull();
    expect(near.find('nothing')).toBeNull();
  });
});
