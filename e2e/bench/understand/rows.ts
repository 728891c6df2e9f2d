import type { Row } from '../report/row.ts';
import { median } from '../support/statistics.ts';
import { stages, type Times } from './stages.ts';

/** What was measured of one length of text, in UTF-16 code units; `times` holds every round. */
export interface Measured {
  readonly length: number;
  readonly times: readonly Times[];
}

const floorIs = 'one pass of the tokeniser';

function lengthName(length: number): string {
  return length >= 1_000_000 ? `${length / 1_000_000} MB` : `${length / 1000} kB`;
}

/** Microseconds for a thousand code units; the median round. */
function perKB({ length, times }: Measured, of: (times: Times) => number): number {
  return (median(times.map(of)) * 1000) / (length / 1000);
}

/** The whole work in milliseconds, against the floor. */
export function wholeRow(measured: Measured, what: string, most: number): Row {
  const { length, times } = measured;
  return {
    work: `understand and suggest, ${lengthName(length)}${what}`,
    unit: 'ms',
    measured: median(times.map(({ whole }) => whole)),
    statistic: times.length === 1 ? 'once' : 'median',
    samples: times.length,
    floor: { value: median(times.map(({ floor }) => floor)), what: floorIs },
    target: { most, of: 'measured' },
  };
}

/** Each part of the work, for each length, as time per kB. */
export function stageRows(measured: Measured): readonly Row[] {
  const { length, times } = measured;
  const floor = { value: perKB(measured, (one) => one.floor), what: floorIs };
  const row = (work: string, of: (times: Times) => number): Row => ({
    work: `${work}, ${lengthName(length)}`,
    unit: 'µs/kB',
    measured: perKB(measured, of),
    statistic: 'median',
    samples: times.length,
    floor,
    target: null,
  });
  return [
    row('all parts', ({ whole }) => whole),
    ...stages.map((stage) => row(stage, (one) => one.stages.get(stage) ?? 0)),
  ];
}

/** Whether the work grows as the text does: the time per kB of the longest text and the shortest. */
export function linearRow(shortest: Measured, longest: Measured): Row {
  return {
    work: `all parts, ${lengthName(longest.length)} against ${lengthName(shortest.length)}`,
    unit: 'µs/kB',
    measured: perKB(longest, ({ whole }) => whole),
    statistic: 'median',
    samples: longest.times.length,
    floor: {
      value: perKB(shortest, ({ whole }) => whole),
      what: `all parts, ${lengthName(shortest.length)}`,
    },
    target: { most: 1.5, of: 'ratio' },
  };
}
