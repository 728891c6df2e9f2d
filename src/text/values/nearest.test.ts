import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.ts';

describe('nearest', () => {
  it('puts beginnings before parts before misspellings', () => {
    expect(nearest('air', ['Airfield', 'Pair', 'Aid', 'Tank'], 3)).toEqual([
      'Airfield',
      'Pair',
      'Aid',
    ]);
  });

  it('offers nothing when nothing is near', () => {
    expect(nearest('something else', ['Aid', 'Tank'], 3)).toEqual([]);
  });

  it('looks no further than it must into enormous names', () => {
    expect(nearest('a'.repeat(100_000), ['b'.repeat(100_000), 'a'.repeat(64)], 1)).toEqual([
      'a'.repeat(64),
    ]);
  });
});
