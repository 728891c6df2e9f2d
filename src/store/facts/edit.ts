import type { CellEdit, FactRow } from '../../shared/domain/fact.ts';
import type { Span } from '../../shared/domain/span.ts';
import type { Cell } from '../../shared/domain/values.ts';
import type { Outcome } from '../history/command.ts';
import type { CommandContext } from '../session.ts';
import { run, sql } from '../sqlite/sql.ts';
import { makeCell } from './cell.ts';
import { putEvidence, quotedWords, wordsOf } from './evidence.ts';
import { fieldOf } from './fields.ts';
import { factHead, factRows, type FactHead } from './queries.ts';
import { dateReference } from './reference.ts';
import { parseCells } from './row.ts';

/** A fact while its cells are edited. */
interface Draft {
  readonly head: FactHead;
  readonly cells: Map<string, Cell>;
  touched: boolean;
}

/** Notes that the fact was coded, with its cells as they are now. */
export function writeCells(
  context: CommandContext,
  n: number,
  cells: ReadonlyMap<string, Cell>,
): void {
  const data = JSON.stringify(Object.fromEntries(cells));
  const { db, coder, at } = context;
  run(db, sql`UPDATE fact SET data = ${data}, coder = ${coder}, updated_at = ${at} WHERE n = ${n}`);
}

/** Notes that the fact was coded, though none of its cells changed. */
export function markCoded(context: CommandContext, n: number): void {
  const { db, coder, at } = context;
  run(db, sql`UPDATE fact SET coder = ${coder}, updated_at = ${at} WHERE n = ${n}`);
}

/** The words of a field's evidence once it is what is given, or what it is if nothing is. */
function wordsAfter(
  context: CommandContext,
  head: FactHead,
  field: string,
  given: readonly Span[] | undefined,
): string | null {
  if (given === undefined) return quotedWords(context.db, head.n, field);
  return given.length === 0 ? null : wordsOf(context.texts.ofVersion(head.version), given);
}

function applyEdit(context: CommandContext, draft: Draft, edit: CellEdit): void {
  const { head, cells } = draft;
  const field = fieldOf(context.codebook, head.factType, edit.field);
  const before = cells.get(field.key);
  const { input, evidence } = edit;
  const cell = makeCell(context, context.codebook, field, {
    input,
    words: wordsAfter(context, head, field.key, evidence),
    reference: () => dateReference(context.db, head, field.key, evidence),
    before,
  });
  if (cell === null) {
    draft.touched = cells.delete(field.key) || draft.touched;
    draft.touched = putEvidence(context, head, field.key, []) || draft.touched;
    return;
  }
  if (JSON.stringify(before) !== JSON.stringify(cell)) draft.touched = true;
  cells.set(field.key, cell);
  if (evidence !== undefined)
    draft.touched = putEvidence(context, head, field.key, evidence) || draft.touched;
}

function labelOf(
  context: CommandContext,
  edits: readonly CellEdit[],
  drafts: readonly Draft[],
): string {
  const [first] = drafts;
  const [edit] = edits;
  if (first === undefined || edit === undefined) return 'Edit nothing';
  const keys = new Set(edits.map(({ field }) => field));
  const verb = edits.every(({ input }) => input.trim() === '') ? 'Clear' : 'Edit';
  const where =
    drafts.length === 1 ? `fact ${String(first.head.n)}` : `${String(drafts.length)} facts`;
  if (keys.size > 1) return `${verb} ${String(edits.length)} cells of ${where}`;
  return `${verb} ${fieldOf(context.codebook, first.head.factType, edit.field).label} of ${where}`;
}

/** Edits any number of cells, in any facts, as one step; answers the rows in the order named. */
export function editCells(
  context: CommandContext,
  edits: readonly CellEdit[],
): Outcome<readonly FactRow[]> {
  const drafts = new Map<string, Draft>();
  for (const edit of edits) {
    let draft = drafts.get(edit.factId);
    if (draft === undefined) {
      const head = factHead(context.db, edit.factId);
      draft = { head, cells: new Map(Object.entries(parseCells(head.data))), touched: false };
      drafts.set(edit.factId, draft);
    }
    applyEdit(context, draft, edit);
  }
  const list = [...drafts.values()];
  for (const { head, cells, touched } of list) if (touched) writeCells(context, head.n, cells);
  return {
    value: factRows(
      context.db,
      list.map(({ head }) => head.n),
    ),
    label: labelOf(context, edits, list),
  };
}
