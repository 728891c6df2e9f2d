import { createHash } from 'node:crypto';
import { codePointMapper } from '../../text/offsets.ts';
import { replaceCodebook } from '../codebook/commands.ts';
import { migrate } from '../migrations/migrate.ts';
import { migrations } from '../migrations/migrations.ts';
import { configure, connect } from '../sqlite/connect.ts';
import { writableHandle, type WritableDb } from '../sqlite/handles.ts';
import { run, script, sql } from '../sqlite/sql.ts';
import { testCodebook } from './codebook.ts';

const at = '2025-04-12T08:00:00.000Z';
const upTo10 = migrations.filter(({ version }) => version <= 10);

/** Ids of the rows, as Gloss makes them. */
export const oldIds = {
  articles: ['01962a00-0000-7000-8000-000000000001', '01962a00-0000-7000-8000-000000000002'],
  fact: '01962a00-0000-7000-8000-00000000000f',
} as const;

function addArticle(db: WritableDb, n: number, text: string, published: string | null): void {
  const hash = createHash('sha256').update(text).digest('hex');
  const bytes = new TextEncoder().encode(text);
  run(db, sql`INSERT INTO text VALUES (${n}, ${hash}, ${text.length}, ${text})`);
  run(db, sql`INSERT INTO original VALUES (${n}, ${hash}, ${bytes})`);
  run(
    db,
    sql`INSERT INTO article_version
      VALUES (${n}, ${`v${String(n)}`}, ${n}, 1, ${n}, ${n}, 'a.txt', 'text/plain', ${at})`,
  );
  run(
    db,
    sql`INSERT INTO article VALUES (${n}, ${oldIds.articles[n - 1] ?? ''}, ${n}, NULL, NULL, NULL,
      NULL, ${published}, NULL, 'ann', ${at})`,
  );
}

/** One step: the date of article 1 was set, so that undo takes it away again. */
function logDate(db: WritableDb, published: string): void {
  const row = (day: string | null): string =>
    JSON.stringify({
      n: 1,
      id: oldIds.articles[0],
      version: 1,
      title: null,
      outlet: null,
      author: null,
      url: null,
      published: day,
      language: null,
      coder: 'ann',
      imported_at: at,
    });
  run(db, sql`INSERT INTO step VALUES (1, 's1', 'Edit date', 'ann', ${at}, 'done', 1, 1)`);
  run(db, sql`INSERT INTO change VALUES (1, 1, 'article', 1, ${row(null)}, ${row(published)})`);
}

/**
 * Fills an empty database as the first version of Gloss did: the test codebook, two articles, and
 * a fact of the first, with evidence (`quote` stands in its text) and a date that one step set.
 */
export function fillVersion10(
  db: WritableDb,
  texts: readonly [string, string],
  quote: string,
): void {
  migrate(db, upTo10);
  script(db, 'BEGIN');
  run(db, sql`INSERT INTO meta VALUES ('project_id', 'p1'), ('created_at', ${at})`);
  replaceCodebook(db, testCodebook);
  addArticle(db, 1, texts[0], '2025-04-11');
  addArticle(db, 2, texts[1], null);
  run(
    db,
    sql`INSERT INTO fact VALUES (1, ${oldIds.fact}, 1, 'GIFT', '{}', NULL, NULL, 'ann', ${at}, ${at})`,
  );
  const start = texts[0].indexOf(quote);
  const end = start + quote.length;
  const codePoint = codePointMapper(texts[0]);
  const prefix = texts[0].slice(Math.max(0, start - 32), start);
  const suffix = texts[0].slice(end, end + 32);
  run(
    db,
    sql`INSERT INTO evidence VALUES (1, 'e1', 1, NULL, 1, ${start}, ${end}, ${codePoint(start)}, ${codePoint(end)},
      ${quote}, ${prefix}, ${suffix})`,
  );
  logDate(db, '2025-04-11');
  script(db, 'COMMIT');
}

/** Writes such a project file. */
export function writeVersion10(
  path: string,
  texts: readonly [string, string],
  quote: string,
): void {
  const raw = connect(path, 'create');
  configure(raw);
  raw.pragma('journal_mode = WAL');
  fillVersion10(writableHandle(raw), texts, quote);
  raw.close();
}
