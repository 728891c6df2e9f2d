import type { Finding } from '../../shared/domain/project.ts';
import { connectionOf, type ReadableDb } from '../sqlite/handles.ts';
import { all, column, sql } from '../sqlite/sql.ts';

export type Report = (finding: Finding) => void;

type Index = 'article_index' | 'quote_index' | 'passage_index';

function checkIndex(db: ReadableDb, index: Index, report: Report): void {
  try {
    // FTS5 takes commands as inserts; with rank 1 this one compares the index with the texts, which
    // the index of passages does not have.
    const rank = index === 'passage_index' ? 0 : 1;
    connectionOf(db)
      .raw.prepare(`INSERT INTO ${index} (${index}, rank) VALUES ('integrity-check', ?)`)
      .run(rank);
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    report({ kind: 'integrity', where: index, message: `The search index is wrong: ${message}` });
  }
}

/** SQLite's own check of every page, index and constraint, and of the search indexes. */
export function checkFile(db: ReadableDb, report: Report): void {
  for (const message of column<string>(db, sql`PRAGMA integrity_check(100)`))
    if (message !== 'ok') report({ kind: 'integrity', where: 'file', message });
  checkIndex(db, 'article_index', report);
  checkIndex(db, 'quote_index', report);
  checkIndex(db, 'passage_index', report);
}

/** References between rows, and mentions of entities. */
export function checkReferences(db: ReadableDb, report: Report): void {
  const broken = all<{ table: string; rowid: number; parent: string }>(
    db,
    sql`SELECT "table", rowid, parent FROM pragma_foreign_key_check`,
  );
  for (const { table, rowid, parent } of broken) {
    report({
      kind: 'reference',
      where: `${table} ${String(rowid)}`,
      message: `It refers to a row of ${parent} that is not there.`,
    });
  }
}

/** The mentions that triggers derive from the facts, against the facts themselves. */
export function checkMentions(db: ReadableDb, report: Report): void {
  const wrong = all<{ fact: number; name: string }>(
    db,
    sql`WITH held (entity, fact) AS (
        SELECT e.n, f.n FROM fact AS f, json_each(f.data) AS cell,
          json_each(cell.value, '$.value') AS part
        JOIN entity AS e ON e.id = json_extract(part.value, '$.entity')
        WHERE instr(f.data, '"entity":') AND part.type = 'object'
          AND json_type(cell.value, '$.value') = 'array'
      ), wrong (entity, fact) AS (
        SELECT * FROM (SELECT entity, fact FROM held EXCEPT SELECT entity, fact FROM mention)
        UNION ALL
        SELECT * FROM (SELECT entity, fact FROM mention EXCEPT SELECT entity, fact FROM held)
      ) SELECT wrong.fact, coalesce(e.name, 'none') AS name
        FROM wrong LEFT JOIN entity AS e ON e.n = wrong.entity`,
  );
  for (const { fact, name } of wrong) {
    report({
      kind: 'reference',
      where: `fact ${String(fact)}`,
      message: `The index of mentions is wrong about it and the entity ${name}.`,
    });
  }
}
