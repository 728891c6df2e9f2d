import { describe, expect, it } from 'vitest';
import { parseDate } from '../date.ts';

const reference = '2025-04-11';

describe('feasts, centuries and parts of a period', () => {
  it.each([
    ['Easter 2000', '2000-04-23', 'explicit'],
    ['Easter Sunday 2024', '2024-03-31', 'explicit'],
    ['Good Friday 2038', '2038-04-23', 'explicit'],
    ['Ash Wednesday 2025', '2025-03-05', 'explicit'],
    ['Easter Monday, 21 April 2025', '2025-04-21', 'explicit'],
    ['by Christmas', '../2025-12-25', 'relative to article'],
    ['last Christmas', '2024-12-25', 'relative to article'],
    ['next Easter', '2025-04-20', 'relative to article'],
    ['New Year’s Eve', '2024-12-31', 'relative to article'],
    ['the 19th century', '18XX', 'explicit'],
    ['the 2000s', '200X', 'explicit'],
    ['the first week of May 2025', '2025-05-01/2025-05-07', 'explicit'],
    ['the last ten days of February 2024', '2024-02-20/2024-02-29', 'explicit'],
    ['the second half of June', '2025-06-16/2025-06-30', 'relative to article'],
    ['the first nine months of 2024', '2024-01/2024-09', 'explicit'],
    ['the last three months of last year', '2024-10/2024-12', 'relative to article'],
    ['the Fourth of July', '2025-07-04', 'relative to article'],
    ['last year’s fourth quarter', '2024-36', 'relative to article'],
    ['Monday of next week', '2025-04-14', 'relative to article'],
    ['Saturday, 12 April', '2025-04-12', 'relative to article'],
    ['until Tuesday', '../2025-04-15', 'relative to article'],
    ['since May', '2024-05/..', 'relative to article'],
  ])('reads %j', (input, edtf, basis) => {
    expect(parseDate(input, reference)).toMatchObject({ ok: true, value: { edtf, basis } });
  });

  it('begins every Easter on a Sunday between 22 March and 25 April', () => {
    for (let year = 1800; year <= 2199; year += 1) {
      const date = parseDate(`Easter ${String(year)}`, null);
      const day = date.ok ? date.value.edtf : '';
      expect(new Date(`${day}T00:00Z`).getUTCDay()).toBe(0);
      expect(day.slice(5) >= '03-22' && day.slice(5) <= '04-25').toBe(true);
    }
  });
});
