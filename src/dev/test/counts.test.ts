import { expect, test } from 'vitest';

import { countE2e, countsLine, countUnit, noCounts, sumCounts, withExitCode } from './counts.ts';

test("counts Vitest's results, with files that broke before their tests", () => {
  const report = {
    numPassedTests: 7,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
      { status: 'passed', assertionResults: [] },
    ],
  };
  expect(countUnit(report)).toEqual({ passed: 7, failed: 2, skipped: 3 });
});

test("counts Playwright's results; flaky ones have passed", () => {
  const report = { stats: { expected: 5, flaky: 1, unexpected: 2, skipped: 3 } };
  expect(countE2e(report)).toEqual({ passed: 6, failed: 2, skipped: 3 });
});

test('a run that wrote no results has no counts, but its exit code is a failure', () => {
  expect(countE2e(null)).toEqual(noCounts);
  expect(withExitCode(countUnit(undefined), 1).failed).toBe(1);
  expect(withExitCode({ passed: 3, failed: 2, skipped: 0 }, 1).failed).toBe(2);
});

test('the line names skipped tests only when there are some', () => {
  const one = { passed: 1, failed: 0, skipped: 0 };
  expect(countsLine(sumCounts([one, one]))).toBe('2 passed, 0 failed');
  expect(countsLine({ passed: 1, failed: 2, skipped: 3 })).toBe('1 passed, 2 failed, 3 skipped');
});
