import type { Row } from '../report/row.ts';
import { median } from '../support/statistics.ts';

/** Milliseconds of the processor, which others on the machine do not add to. */
export function timed(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** A row of the table; two seconds are allowed. */
export function carryRow(work: string, measured: readonly number[], floor: Row['floor']): Row {
  return {
    work,
    unit: 'ms',
    measured: median(measured),
    statistic: measured.length === 1 ? 'once' : 'median',
    samples: measured.length,
    floor,
    target: { most: 2000, of: 'measured' },
  };
}
