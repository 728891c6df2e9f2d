// Measures how long it takes to find quotes again in another version of their text, without
// Electron: node e2e/bench/anchoring/measure.ts prints the table, and with --json the rows.
import { parsedArticle } from '../../../src/store/testing/articles.ts';
import { addFact, importText, testStore } from '../../../src/store/testing/project.ts';
import { reanchor } from '../../../src/text/anchoring/reanchor.ts';
import type { Row } from '../report/row.ts';
import { printTable } from '../report/table.ts';
import { median } from '../support/statistics.ts';
import { longText } from '../understand/long-text.ts';
import { edits, quotesIn } from './edits.ts';

const quotes = 1000;
const rounds = 5;
const text = longText(1_000_000);
const spans = quotesIn(text, quotes);

/** Milliseconds of the processor, which others on the machine do not add to. */
function timed(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function row(work: string, measured: readonly number[], floor: Row['floor']): Row {
  return {
    work,
    unit: 'ms',
    measured: median(measured),
    statistic: measured.length === 1 ? 'once' : 'median',
    samples: measured.length,
    floor,
    target: { most: 2000, of: 'measured' },
  };
}

const what = `${quotes.toLocaleString('en')} quotes in 1 MB`;
const rows: Row[] = [];
for (const [name, edit] of Object.entries(edits)) {
  const after = edit(text);
  const naive = timed(() => spans.map(({ start, end }) => after.indexOf(text.slice(start, end))));
  const times = Array.from({ length: rounds }, () => timed(() => reanchor(text, after, spans)));
  rows.push(row(`find ${what} again: ${name}`, times, { value: naive, what: 'indexOf of each' }));
}

// The whole command: sections and search index of the new text, evidence, history.
const store = testStore();
const id = importText(store, text);
for (const span of spans) addFact(store, id, 'GIFT', [span]);
const article = parsedArticle(edits['one word of 20 changed']?.(text) ?? text);
const whole = timed(() => store.handlers['article.giveText']({ id, article, keepOriginal: true }));
const imported = timed(() => importText(store, text.toUpperCase()));
rows.push(
  row(`take 1 MB as a new version, ${quotes.toLocaleString('en')} facts`, [whole], {
    value: imported,
    what: 'importing 1 MB',
  }),
);
store.close();
console.log(process.argv.includes('--json') ? JSON.stringify(rows) : printTable(rows));
