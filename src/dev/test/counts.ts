import { readFile } from 'node:fs/promises';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const noCounts: Counts = { passed: 0, failed: 0, skipped: 0 };

type Report = Readonly<Record<string, unknown>>;

function isReport(value: unknown): value is Report {
  return value !== null && typeof value === 'object';
}

function numberOf(report: Report, key: string): number {
  const value = report[key];
  return typeof value === 'number' ? value : 0;
}

/** Test files that broke before any of their tests ran: each counts as one failure. */
function brokenFiles(report: Report): number {
  const files: unknown = report['testResults'];
  if (!Array.isArray(files)) return 0;
  return files.filter((file: unknown) => {
    if (!isReport(file) || file['status'] !== 'failed') return false;
    const tests: unknown = file['assertionResults'];
    return !Array.isArray(tests) || tests.length === 0;
  }).length;
}

/** Counts of Vitest's JSON reporter. */
export function countUnit(report: unknown): Counts {
  if (!isReport(report)) return noCounts;
  return {
    passed: numberOf(report, 'numPassedTests'),
    failed: numberOf(report, 'numFailedTests') + brokenFiles(report),
    skipped: numberOf(report, 'numPendingTests') + numberOf(report, 'numTodoTests'),
  };
}

/** Counts of Playwright's JSON reporter; a flaky test is one that passed in the end. */
export function countE2e(report: unknown): Counts {
  const stats = isReport(report) ? report['stats'] : undefined;
  if (!isReport(stats)) return noCounts;
  return {
    passed: numberOf(stats, 'expected') + numberOf(stats, 'flaky'),
    failed: numberOf(stats, 'unexpected'),
    skipped: numberOf(stats, 'skipped'),
  };
}

/** A stage that ended badly without naming a failed test (a crash, say) is itself a failure. */
export function withExitCode(counts: Counts, code: number): Counts {
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

export function sumCounts(all: readonly Counts[]): Counts {
  return all.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
    }),
    noCounts,
  );
}

/** The last line of a run, which other programs read. */
export function countsLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** Counts of a results file; a run that wrote none has none. */
export async function readCounts(
  path: string,
  count: (report: unknown) => Counts,
): Promise<Counts> {
  const text = await readFile(path, 'utf8').catch(() => 'null');
  return count(JSON.parse(text));
}
