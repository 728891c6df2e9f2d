import { countsLine, type Counts } from './counts.ts';

export interface StageResult {
  readonly name: string;
  readonly counts: Counts;
  readonly seconds: number;
  /** Why it did not run, if it did not. */
  readonly left?: string;
}

function row({ name, counts, seconds, left }: StageResult): string {
  const mark = left === undefined && counts.failed === 0 ? 'ok  ' : 'FAIL';
  const time = `${seconds.toFixed(1)} s`.padStart(8);
  return `${mark}  ${name.padEnd(6)} ${time}  ${left ?? countsLine(counts)}`;
}

/** One line per stage, for the end of a run. */
export function stageTable(results: readonly StageResult[]): string {
  return results.map(row).join('\n');
}
