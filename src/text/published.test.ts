import { describe, expect, it } from 'vitest';
import { leadingDate } from './published.ts';

describe('leadingDate', () => {
  it.each([
    [' date 2025-04-04 The ministers met.', '2025-04-04', 1, 16],
    ['date 2025-04-04The ministers met.', '2025-04-04', 0, 15],
    ['\n\nDate: 2024-02-29\nText', '2024-02-29', 2, 18],
  ])('finds it in %j', (text, published, start, end) => {
    expect(leadingDate(text)).toEqual({ published, start, end });
  });

  it.each([
    'The date 2025-04-04 was set.',
    'date 2025-02-30 No such day.',
    'date 2025-04-041 is longer.',
    'date 4 April 2025',
    'updated 2025-04-04',
    '',
    ' '.repeat(100_000),
  ])('finds none in %j', (text) => {
    expect(leadingDate(text)).toBeNull();
  });
});
