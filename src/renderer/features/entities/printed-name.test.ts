import { describe, expect, it } from 'vitest';
import { nameToRemember } from './printed-name.ts';

describe('the name that a cell prints', () => {
  it.each([
    ['London', 'London'],
    ['London’s', 'London'],
    ['“Whitehall”,', 'Whitehall'],
    ['Mr Pellow', 'Pellow'],
    ['Gen. Skaldby', 'Skaldby'],
    ['the London government', null],
    ['No 10', 'No 10'],
    ['the United\n Kingdom', null],
    ['Λονδίνο', 'Λονδίνο'],
    ['倫敦', '倫敦'],
  ])('of %j is %j', (words, name) => {
    expect(nameToRemember(words, ['UK', 'Britain'], [])).toBe(name);
  });

  it.each(['UK', 'uk', 'the UK', 'The UK’s', 'Britain', ' “Britain” '])(
    'is none in %j, which is known',
    (words) => {
      expect(nameToRemember(words, ['UK', 'Britain'], [])).toBeNull();
    },
  );

  it.each([
    '',
    '12',
    'He',
    'They both',
    'its allies',
    'London | Oslo',
    'London. Oslo',
    'London and Oslo and Paris and Rome and Bonn',
    'X'.repeat(61),
  ])('is none in %j, which can be no name', (words) => {
    expect(nameToRemember(words, ['UK'], [])).toBeNull();
  });

  it('is the one that was read in the words, without office', () => {
    const words = 'Defence Secretary Edric Pellow';
    expect(nameToRemember(words, ['Edric Pellow'], ['Edric Pellow'])).toBeNull();
    expect(nameToRemember(words, ['Pellow'], ['Edric Pellow'])).toBe('Edric Pellow');
    expect(nameToRemember('London and Oslo', ['UK'], ['London', 'Oslo'])).toBe('London and Oslo');
  });
});
