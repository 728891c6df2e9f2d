import { expect, it } from 'vitest';
import { rateText, restText } from './figures.ts';

it('says how long it takes in steps that a person would use', () => {
  const said = [3, 12, 31, 59, 100, 240, 3540, 3900, 9000, 90_000].map(restText);
  expect(said).toEqual([
    'a few seconds left',
    'about 20 s left',
    'about 40 s left',
    'about 1 min left',
    'about 2 min left',
    'about 4 min left',
    'about 59 min left',
    'about 1.1 h left',
    'about 2.5 h left',
    'about 25 h left',
  ]);
});

it('says how fast it goes, of slow files by the minute', () => {
  expect([1234, 12.34, 1.25, 0.5, 0.01].map(rateText)).toEqual([
    '1,234 files a second',
    '12 files a second',
    '1.3 files a second',
    '30 files a minute',
    '0.6 files a minute',
  ]);
});
