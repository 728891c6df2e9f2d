import type { FactRow } from '../../shared/domain/fact.ts';
import type { Span } from '../../shared/domain/span.ts';
import type { Cell } from '../../shared/domain/values.ts';
import { newId } from '../../shared/ids.ts';
import { articleHead } from '../articles/queries.ts';
import type { Outcome } from '../history/command.ts';
import type { CommandContext } from '../session.ts';
import type { ReadableDb } from '../sqlite/handles.ts';
import { column, run, sql } from '../sqlite/sql.ts';
import { deleteFactRows } from './delete.ts';
import { markCoded, writeCells } from './edit.ts';
import { putEvidence, quotedWords } from './evidence.ts';
import { fieldOf, typeLabel } from './fields.ts';
import { reprinted } from './printed.ts';
import { copyCarry } from '../versions/carry-rows.ts';
import { factHead, factNumbers, oneFactRow, type FactHead } from './queries.ts';
import { parseCells } from './row.ts';

/** Makes a fact of an article, with the spans that it was read from; its cells are empty. */
export function createFact(
  context: CommandContext,
  articleId: string,
  factType: string,
  spans: readonly Span[],
): Outcome<FactRow> {
  const { db, coder, at, codebook } = context;
  const label = typeLabel(codebook, factType);
  const article = articleHead(db, articleId);
  const n = run(
    db,
    sql`INSERT INTO fact (id, article, fact_type, data, coder, created_at, updated_at)
      VALUES (${newId()}, ${article.n}, ${factType}, '{}', ${coder}, ${at}, ${at})`,
  );
  putEvidence(context, { n, version: article.version }, null, spans);
  return { value: oneFactRow(db, n), label: `Add ${label} fact ${String(n)}` };
}

/** Makes another fact with the same cells, evidence, event and whole. */
export function duplicateFact(context: CommandContext, id: string): Outcome<FactRow> {
  const { db, coder, at } = context;
  const old = factHead(db, id);
  const n = run(
    db,
    sql`INSERT INTO fact (id, article, fact_type, data, event, part_of, coder, created_at, updated_at)
      VALUES (${newId()}, ${old.article}, ${old.factType}, ${old.data}, ${old.event}, ${old.partOf},
        ${coder}, ${at}, ${at})`,
  );
  copyEvidence(context, old.n, n);
  return { value: oneFactRow(db, n), label: `Duplicate fact ${String(old.n)} as ${String(n)}` };
}

function copyEvidence(context: CommandContext, from: number, to: number): void {
  const { db } = context;
  for (const row of column<number>(
    db,
    sql`SELECT n FROM evidence WHERE fact = ${from} ORDER BY n`,
  )) {
    const copy = run(
      db,
      sql`INSERT INTO evidence (id, fact, field, version, start_utf16, end_utf16, start_cp, end_cp,
          quote, prefix, suffix)
        SELECT ${newId()}, ${to}, field, version, start_utf16, end_utf16, start_cp, end_cp,
          quote, prefix, suffix FROM evidence WHERE n = ${row}`,
    );
    copyCarry(db, row, copy);
  }
}

/** The cells of a fact whose field has other evidence now; null if they stay as they are. */
function reprintedCells(
  db: ReadableDb,
  { n, data }: FactHead,
  field: string,
): ReadonlyMap<string, Cell> | null {
  const cells = new Map(Object.entries(parseCells(data)));
  const cell = reprinted(db, cells.get(field), quotedWords(db, n, field));
  return cell === null ? null : cells.set(field, cell);
}

/**
 * Replaces the spans of a fact (`field` null) or of one of its fields. What the text prints of the
 * names in an entity field follows them.
 */
export function setEvidence(
  context: CommandContext,
  id: string,
  field: string | null,
  spans: readonly Span[],
): Outcome<FactRow> {
  const { db, codebook } = context;
  const head = factHead(db, id);
  const what = field === null ? '' : `${fieldOf(codebook, head.factType, field).label} of `;
  // What the coder has not decided about since the text is another is not decided by the way.
  if (putEvidence(context, head, field, spans, 'keep')) {
    const cells = field === null ? null : reprintedCells(db, head, field);
    if (cells === null) markCoded(context, head.n);
    else writeCells(context, head.n, cells);
  }
  const verb = spans.length === 0 ? 'Remove' : 'Mark';
  return {
    value: oneFactRow(db, head.n),
    label: `${verb} evidence of ${what}fact ${String(head.n)}`,
  };
}

/** Deletes facts; facts that were part of them stay, and are part of none. */
export function deleteFacts(context: CommandContext, ids: readonly string[]): Outcome<null> {
  const numbers = [...new Set(factNumbers(context.db, ids))];
  deleteFactRows(context.db, numbers);
  const [only] = numbers;
  return {
    value: null,
    label:
      numbers.length === 1
        ? `Delete fact ${String(only)}`
        : `Delete ${String(numbers.length)} facts`,
  };
}
