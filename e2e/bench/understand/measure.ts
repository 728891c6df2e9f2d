// Measures how long understanding a text takes, without Electron: node e2e/bench/understand/measure.ts
// prints the table, and with --json the rows.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { codebookSchema } from '../../../src/shared/domain/codebook.ts';
import { printTable } from '../report/table.ts';
import { longText } from './long-text.ts';
import { linearRow, stageRows, wholeRow, type Measured } from './rows.ts';
import { readOnce } from './stages.ts';

const codebookPath = resolve(import.meta.dirname, '../../../resources/codebooks/news.json');
const book = codebookSchema.parse(JSON.parse(readFileSync(codebookPath, 'utf8')));

function measure(length: number, rounds: number): Measured {
  const text = longText(length);
  return { length, times: Array.from({ length: rounds }, () => readOnce(text, book)) };
}

// Before anything else, as the first article that is opened: nothing is compiled yet.
const first = measure(7000, 1);
const article = measure(7000, 60);
// The compiler has seen the work by now, so that the lengths differ in length alone.
const lengths = [measure(10_000, 40), measure(100_000, 10), measure(1_000_000, 3)] as const;
const [short, , long] = lengths;
const rows = [
  wholeRow(first, ', the first of a process', 100),
  wholeRow(article, '', 100),
  wholeRow(long, '', 3000),
  linearRow(short, long),
  ...lengths.flatMap(stageRows),
];
console.log(process.argv.includes('--json') ? JSON.stringify(rows) : printTable(rows));
