import type Database from 'better-sqlite3';
import { readPassages } from '../../../src/text/repetition/passages.ts';
import { bandTokens } from '../../../src/store/passages/rows.ts';

/** A table's rows as the project has them, with how to insert them elsewhere. */
interface Copied {
  readonly insert: string;
  readonly rows: readonly unknown[][];
  /** Of each row the text that it belongs to, so that it comes with that; null if it does not. */
  readonly texts: readonly number[] | null;
}

/** These come first: others, and the triggers of the search index, look them up. */
const order = ['text', 'original', 'article_version', 'article'];

function tablesOf(project: Database.Database): readonly string[] {
  const tables = project
    .prepare<[], string>(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
        AND name NOT LIKE 'sqlite_%'`,
    )
    .pluck()
    .all();
  return [...order, ...tables.filter((name) => !order.includes(name))];
}

function hasNumber(project: Database.Database, table: string): boolean {
  return (
    project.prepare(`SELECT 1 FROM pragma_table_info(?) WHERE name = 'n'`).pluck().get(table) !==
    undefined
  );
}

/**
 * What an import has just written into a project, as rows that bare prepared inserts can write into
 * another of the same schema: every table, with the search indexes behind its triggers.
 */
export class NewRows {
  readonly #project: Database.Database;
  readonly #tables: readonly { readonly name: string; readonly numbered: boolean }[];
  readonly #seen = new Map<string, number>();

  constructor(project: Database.Database) {
    this.#project = project;
    this.#tables = tablesOf(project).map((name) => ({ name, numbered: hasNumber(project, name) }));
    this.take();
  }

  #rowsOf(name: string, key: string): Copied {
    const last = this.#seen.get(name) ?? 0;
    const statement = this.#project
      .prepare<[number], unknown[]>(`SELECT * FROM "${name}" WHERE "${key}" > ? ORDER BY "${key}"`)
      .raw();
    const rows = statement.all(last);
    const columns = statement.columns().map(({ name: column }) => `"${column}"`);
    const most = this.#project.prepare<[], number | null>(`SELECT max("${key}") FROM "${name}"`);
    this.#seen.set(name, most.pluck().get() ?? last);
    const values = columns.map(() => '?').join(', ');
    const owner = columns.indexOf('"text"');
    const texts = name === 'passage' ? rows.map((row) => Number(row[owner])) : null;
    return {
      insert: `INSERT INTO "${name}" (${columns.join(', ')}) VALUES (${values})`,
      rows,
      texts,
    };
  }

  /** The tokens of new passages, which their index does not give back. */
  #bands(): Copied {
    const last = this.#seen.get('bands') ?? 0;
    const passages = this.#project.prepare<[number], number>(
      'SELECT n FROM passage WHERE text = ? ORDER BY n',
    );
    const texts = this.#project
      .prepare<[number], { n: number; body: string }>('SELECT n, body FROM text WHERE n > ?')
      .all(last);
    const rows: unknown[][] = [];
    const owners: number[] = [];
    for (const { n, body } of texts) {
      const numbers = passages.pluck().all(n);
      for (const [index, passage] of readPassages(body).entries())
        rows.push([numbers[index], bandTokens(passage).join(' ')]);
      owners.push(...numbers.map(() => n));
      this.#seen.set('bands', n);
    }
    return {
      insert: 'INSERT INTO passage_index (rowid, bands) VALUES (?, ?)',
      rows,
      texts: owners,
    };
  }

  /** All rows that are new since it was last asked. */
  take(): readonly Copied[] {
    const copied: Copied[] = [];
    for (const { name, numbered } of this.#tables) {
      if (numbered) copied.push(this.#rowsOf(name, 'n'));
      else if (name === 'section') copied.push(this.#rowsOf(name, 'article'));
    }
    copied.push(this.#bands());
    return copied.filter(({ rows }) => rows.length > 0);
  }
}

/** Where the rows of a transaction end, which is as far as its texts go. */
function endOf({ rows, texts }: Copied, done: number, share: number, lastText: number): number {
  if (texts === null) return Math.ceil(rows.length * share);
  let end = done;
  while (end < rows.length && (texts[end] ?? 0) <= lastText) end += 1;
  return end;
}

/** Writes the rows in so many transactions, each about as large as the others. */
export function insertBare(
  into: Database.Database,
  copied: readonly Copied[],
  transactions: number,
): void {
  const statements = copied.map((one) => ({
    ...one,
    statement: into.prepare(one.insert),
    done: 0,
  }));
  for (let at = 1; at <= transactions; at += 1) {
    into.exec('BEGIN IMMEDIATE; PRAGMA defer_foreign_keys = ON');
    let lastText = 0;
    for (const one of statements) {
      const to = endOf(one, one.done, at / transactions, lastText);
      for (; one.done < to; one.done += 1) one.statement.run(...(one.rows[one.done] ?? []));
      // The table of texts comes first.
      if (lastText === 0) lastText = Number(one.rows[to - 1]?.[0] ?? 0);
    }
    into.exec('COMMIT');
  }
}
