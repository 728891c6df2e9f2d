import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { test } from '@playwright/test';
import { tell, type Row } from './report/row.ts';

const run = promisify(execFile);

/** Runs a program that prints rows, and nothing else, in a process of its own. */
async function rowsOf(program: string): Promise<readonly Row[]> {
  const path = resolve(import.meta.dirname, 'import', program);
  const { GLOSS_SQLITE_BINDING: _forElectron, ...env } = process.env;
  const { stdout } = await run(process.execPath, [path, '--json'], { env });
  // The program prints rows.
  return JSON.parse(stdout) as readonly Row[];
}

test('import 20,000 plain articles', async ({}, info) => {
  test.setTimeout(1_800_000);
  for (const row of await rowsOf('measure.ts')) await tell(info, row);
});

test('import, open and list 100,000 articles', async ({}, info) => {
  test.setTimeout(3_600_000);
  for (const row of await rowsOf('large.ts')) await tell(info, row);
});
