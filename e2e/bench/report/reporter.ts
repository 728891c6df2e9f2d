import { writeFileSync } from 'node:fs';
import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { describeMachine, printMachine, type Machine } from './machine.ts';
import { isMet, ratioOf, rowAttachment, type Row } from './row.ts';
import { printTable } from './table.ts';

function rowsOf({ attachments }: TestResult): readonly Row[] {
  return attachments.flatMap(({ name, body }) => {
    if (name !== rowAttachment || body === undefined) return [];
    // The benchmarks attach rows under this name, and nothing else does.
    const row = JSON.parse(body.toString()) as Row;
    return [row];
  });
}

/** Prints the table, writes it as JSON, and fails a run that was asked to check the targets. */
class BenchReporter implements Reporter {
  readonly #rows: Row[] = [];
  #machine: Machine | null = null;

  onBegin(): void {
    this.#machine = describeMachine();
    console.log(`\n${printMachine(this.#machine)}\n`);
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    const seconds = (result.duration / 1000).toFixed(1);
    console.log(
      `${result.status === 'passed' ? 'measured' : result.status}: ${test.title} (${seconds} s)`,
    );
    for (const { message, stack } of result.errors) console.error(stack ?? message);
    this.#rows.push(...rowsOf(result));
  }

  async onEnd({ status }: FullResult): Promise<{ status: FullResult['status'] }> {
    console.log(`\n${printTable(this.#rows)}\n`);
    const json = process.env['GLOSS_BENCH_JSON'];
    if (json !== undefined) writeFileSync(json, this.#json());
    const missed = this.#rows.filter((row) => isMet(row) === false).length;
    if (missed > 0) console.log(`${missed} of the targets ${missed === 1 ? 'is' : 'are'} missed.`);
    const fails = missed > 0 && process.env['GLOSS_BENCH_CHECK'] === '1';
    return { status: fails ? 'failed' : status };
  }

  #json(): string {
    const rows = this.#rows.map((row) => ({ ...row, ratio: ratioOf(row), met: isMet(row) }));
    return `${JSON.stringify({ machine: this.#machine, rows }, null, 2)}\n`;
  }
}

export default BenchReporter;
