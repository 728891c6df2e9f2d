import type { Progress } from '../shared/domain/export.ts';

/** Hears how far work is. */
export type Told = (progress: Progress) => void;

/** Runs `read` for each of the numbers, and tells now and then how many are done. */
export function readAnew(
  numbers: readonly number[],
  what: string,
  told: Told,
  read: (n: number) => void,
): void {
  const total = numbers.length;
  for (const [done, n] of numbers.entries()) {
    if (done % 100 === 0) told({ done, total, what });
    read(n);
  }
}
