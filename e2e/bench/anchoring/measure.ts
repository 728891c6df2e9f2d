// Measures how long it takes to find quotes again in another version of their text, without
// Electron: node e2e/bench/anchoring/measure.ts prints the table, and with --json the rows.
import { reanchor } from '../../../src/text/anchoring/reanchor.ts';
import type { Row } from '../report/row.ts';
import { printTable } from '../report/table.ts';
import { longText } from '../understand/long-text.ts';
import { edits, quotesIn } from './edits.ts';
import { carryRow, timed } from './timed.ts';

const quotes = 1000;
const rounds = 5;
const text = longText(1_000_000);
const spans = quotesIn(text, quotes);

const what = `${quotes.toLocaleString('en')} quotes in 1 MB`;
const rows: Row[] = [];
for (const [name, edit] of Object.entries(edits)) {
  const after = edit(text);
  const naive = timed(() => spans.map(({ start, end }) => after.indexOf(text.slice(start, end))));
  const times = Array.from({ length: rounds }, () => timed(() => reanchor(text, after, spans)));
  rows.push(
    carryRow(`find ${what} again: ${name}`, times, { value: naive, what: 'indexOf of each' }),
  );
}

console.log(process.argv.includes('--json') ? JSON.stringify(rows) : printTable(rows));
