import type { TestInfo } from '@playwright/test';

/** What a measurement is held against: the least that the same machine needs at the same time. */
export interface Floor {
  readonly value: number;
  /** What was measured: `INSERT + COMMIT, and a frame`. */
  readonly what: string;
}

/** The most that the measured value, or its ratio to the floor, may be. */
export interface Target {
  readonly most: number;
  readonly of: 'measured' | 'ratio';
}

/** One line of the benchmark's table. */
export interface Row {
  readonly work: string;
  readonly unit: 'ms' | 'µs/kB' | 'µs/article' | 'MB';
  readonly measured: number;
  /** Which of the samples is told. */
  readonly statistic: 'median' | 'p95' | 'max' | 'once';
  readonly samples: number;
  readonly floor: Floor | null;
  readonly target: Target | null;
}

export const rowAttachment = 'benchmark row';

/** Hands a row to the reporter. */
export async function tell(info: TestInfo, row: Row): Promise<void> {
  await info.attach(rowAttachment, { body: JSON.stringify(row), contentType: 'application/json' });
}

export function ratioOf({ measured, floor }: Row): number | null {
  return floor === null || floor.value === 0 ? null : measured / floor.value;
}

/** Whether the target is met; null if there is none. */
export function isMet(row: Row): boolean | null {
  const { target, measured } = row;
  if (target === null) return null;
  const value = target.of === 'measured' ? measured : ratioOf(row);
  return value === null ? null : value <= target.most;
}
