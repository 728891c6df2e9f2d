import { expect, it } from 'vitest';
import { showDate } from './show-date.ts';

it('shows the day as written, in whatever zone the reader sits', () => {
  expect(showDate('2025-04-11')).toBe('11 Apr 2025');
  expect(showDate('2025-04-11T23:30:00-11:00')).toBe('11 Apr 2025, 23:30 -11:00');
  expect(showDate('2025-04-11T14:07Z')).toBe('11 Apr 2025, 14:07 Z');
  expect(showDate('2025-04-11T14:07')).toBe('11 Apr 2025, 14:07');
  expect(showDate('2025-04')).toBe('Apr 2025');
  expect(showDate('2025')).toBe('2025');
  expect(showDate('soon')).toBe('soon');
});
