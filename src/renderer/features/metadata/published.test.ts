import { describe, expect, it } from 'vitest';
import { checkPublished } from './published.ts';

describe('checkPublished', () => {
  it('takes dates and date-times, and blank as none', () => {
    expect(checkPublished(' 2025-04-11 ')).toEqual({ value: '2025-04-11' });
    expect(checkPublished('2025-04-11T14:07:00+02:00')).toEqual({
      value: '2025-04-11T14:07:00+02:00',
    });
    expect(checkPublished('2025-04-11 14:07')).toEqual({ value: '2025-04-11T14:07' });
    expect(checkPublished('  ')).toEqual({ value: null });
    expect(checkPublished('2024-02-29')).toEqual({ value: '2024-02-29' });
  });

  it.each(['11 April 2025', '2025-4-11', '2025', 'yesterday', '2025-04-11T'])(
    'keeps %s as typed and says how to write it',
    (typed) => {
      expect(checkPublished(typed)).toMatchObject({ input: typed, error: /2025-04-11/ });
    },
  );

  it.each(['2025-02-29', '2025-13-01', '2025-00-10', '2025-04-31', '0000-01-01'])(
    'knows that %s is no day',
    (typed) => {
      expect(checkPublished(typed)).toHaveProperty('error');
    },
  );

  it('knows that 25:00 is no time', () => {
    expect(checkPublished('2025-04-11T25:00Z')).toHaveProperty('error');
  });
});
