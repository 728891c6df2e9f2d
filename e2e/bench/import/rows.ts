import type { Row } from '../report/row.ts';
import { median } from '../support/statistics.ts';

/** What one slice of articles took. */
export interface Spent {
  readonly ms: number;
  /** Of the processor, of all threads. */
  readonly cpuMs: number;
}

/** The import of articles against the same rows by bare inserts. */
export function importRows(
  articles: number,
  slice: number,
  real: readonly Spent[],
  bare: readonly Spent[],
): readonly Row[] {
  const each = (spent: readonly Spent[], of: (one: Spent) => number): number =>
    (median(spent.map(of)) * 1000) / slice;
  const count = articles.toLocaleString('en');
  const row = (what: string, of: (one: Spent) => number, most: number | null): Row => ({
    work: `import ${count} plain articles of 3 kB${what}`,
    unit: 'µs/article',
    measured: each(real, of),
    statistic: 'median',
    samples: real.length,
    floor: { value: each(bare, of), what: 'bare prepared inserts of the same rows' },
    target: most === null ? null : { most, of: 'ratio' },
  });
  return [row('', ({ ms }) => ms, 2), row(', processor time', ({ cpuMs }) => cpuMs, null)];
}
