import type { Row } from '../report/row.ts';
import { median } from '../support/statistics.ts';

/** The import of articles against the same rows by bare inserts; both are milliseconds of slices. */
export function importRows(
  articles: number,
  slice: number,
  real: readonly number[],
  bare: readonly number[],
): readonly Row[] {
  const each = (spent: readonly number[]): number => (median(spent) * 1000) / slice;
  return [
    {
      work: `import ${articles.toLocaleString('en')} plain articles of 3 kB`,
      unit: 'µs/article',
      measured: each(real),
      statistic: 'median',
      samples: real.length,
      floor: { value: each(bare), what: 'bare prepared inserts of the same rows' },
      target: { most: 2, of: 'ratio' },
    },
  ];
}
