// Measures how long an article takes to get another text, with all that belongs to it, without
// Electron: node e2e/bench/versions/measure.ts prints the table, and with --json the rows.
import { parsedArticle } from '../../../src/store/testing/articles.ts';
import { addFact, importText, testStore } from '../../../src/store/testing/project.ts';
import { edits, quotesIn } from '../anchoring/edits.ts';
import { carryRow, timed } from '../anchoring/timed.ts';
import { printTable } from '../report/table.ts';
import { longText } from '../understand/long-text.ts';

const text = longText(1_000_000);
const store = testStore();
const id = importText(store, text);
for (const span of quotesIn(text, 1000)) addFact(store, id, 'GIFT', [span]);
const article = parsedArticle(edits['one word of 20 changed']?.(text) ?? text);
// Sections and search index of the new text, evidence, history.
const whole = timed(() => store.handlers['article.giveText']({ id, article, keepOriginal: true }));
const imported = timed(() => importText(store, text.toUpperCase()));
const rows = [
  carryRow('take 1 MB as a new version, 1,000 facts', [whole], {
    value: imported,
    what: 'importing 1 MB',
  }),
];
store.close();
console.log(process.argv.includes('--json') ? JSON.stringify(rows) : printTable(rows));
