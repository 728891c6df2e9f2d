import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { test } from '@playwright/test';
import { tell, type Row } from './report/row.ts';

for (const part of ['anchoring', 'versions'])
  test(`carry 1,000 quotes to another version of 1 MB: ${part}`, async ({}, info) => {
    const program = resolve(import.meta.dirname, part, 'measure.ts');
    // A process of its own: nothing else is compiled or collected there.
    const { stdout } = await promisify(execFile)(process.execPath, [program, '--json']);
    // The program prints rows, and nothing else.
    const rows = JSON.parse(stdout) as readonly Row[];
    for (const row of rows) await tell(info, row);
  });
