import { flushSync } from 'react-dom';
import { fieldsOf, type Field } from '../../shared/domain/codebook.ts';
import type { FactRow } from '../../shared/domain/fact.ts';
import type { Span } from '../../shared/domain/span.ts';
import { call } from '../api.ts';
import { firstTarget, shownFields } from '../features/facts/next-field.ts';
import { withRows } from '../features/source/marks.ts';
import { useCoding } from '../state/coding.ts';
import { learnNumbers } from '../state/fact-numbers.ts';
import { factsGrid } from '../state/panes.ts';
import { useReading } from '../state/reading.ts';
import { useSession } from '../state/session.ts';
import { dropFact, keepFact } from './changes.ts';
import { commit } from './commit.ts';
import { undoOrRedo } from './history.ts';
import { factsMade, holdForFact } from './making-facts.ts';
import { say, toast } from './notify.ts';
import { changePlace } from './settings.ts';

/** Shows rows that a command answered with, in both halves, without asking the store again. */
export function showRows(rows: readonly FactRow[]): void {
  factsGrid.current?.apply(rows);
  takeRows(rows);
}

/** The same for rows that the table has shown by itself. */
export function takeRows(rows: readonly FactRow[]): void {
  learnNumbers(rows);
  const { article, marks } = useReading.getState();
  if (article !== null) useReading.setState({ marks: withRows(marks, rows, article.id) });
  const target = useCoding.getState().target?.factId;
  keepFact(rows.find((row) => row.id === target));
}

/** The fields of a fact's type that its table shows, in the columns' order. */
export function fieldsShown(factType: string): readonly Field[] {
  const { codebook } = useSession.getState();
  if (codebook === null) return [];
  const columns = factsGrid.current?.visibleColumns() ?? [];
  return shownFields(
    fieldsOf(codebook, factType),
    columns.map((column) => column.key),
  );
}

/** Shows a tab of the table; null is the one for all types. */
export async function showTab(tab: string | null): Promise<void> {
  if (useCoding.getState().tab === tab) return;
  await factsGrid.current?.commitEdit();
  // At once, because what follows speaks to the table of the new tab.
  flushSync(() => useCoding.setState({ tab, query: null, total: null }));
  const project = useSession.getState().project?.id;
  if (project !== undefined) changePlace(project, (place) => ({ ...place, tab }));
}

/** Shows a tab as the coder asked for it; the fact in work stays in work if the tab has it. */
export async function chooseTab(tab: string | null): Promise<void> {
  const { fact, target } = useCoding.getState();
  await showTab(tab);
  if (fact === null || target === null || (tab !== null && tab !== fact.factType)) return;
  await aim(fact, target.field);
}

let aims = 0;

/** Whether the table's cell is being moved by the program, and not by the coder. */
export function isAiming(): boolean {
  return aims > 0;
}

/**
 * Puts the table's focused cell, and so the target of Enter in the source, on a fact's field. The
 * keyboard stays where it is.
 */
export async function aim(row: FactRow, field: string | null): Promise<void> {
  useCoding.setState({ target: { factId: row.id, field }, fact: row, active: row.id });
  aims += 1;
  try {
    await factsGrid.current?.focusCell(row.id, field, { keepDomFocus: true });
    // The tab may not show the field: then the cell that it focused instead is the target.
    const focused = factsGrid.current?.target();
    if (focused?.factId === row.id) useCoding.setState({ target: focused });
  } finally {
    aims -= 1;
  }
}

async function aimAtFirst(row: FactRow): Promise<void> {
  const field = firstTarget(row, fieldsShown(row.factType));
  await aim(row, field?.key ?? null);
}

/** Makes a fact of a type from spans of the open article, and aims at its first empty field. */
export async function createFact(factType: string, spans: readonly Span[]): Promise<void> {
  const fact = makeFact(factType, spans);
  holdForFact(fact);
  await fact;
}

async function makeFact(factType: string, spans: readonly Span[]): Promise<void> {
  const { article } = useReading.getState();
  if (article === null) return;
  if (spans.length === 0) {
    say('Select the words first, then press the letter of a fact type');
    return;
  }
  await factsGrid.current?.commitEdit();
  let aimed: Promise<void> | null = null;
  const { value } = await commit(
    call('fact.create', { articleId: article.id, factType, spans: [...spans] }),
    { table: true, marks: true, article: true },
    (row) => {
      takeRows([row]);
      if (useCoding.getState().tab !== factType) return;
      factsGrid.current?.add(row);
      aimed = aimAtFirst(row);
    },
  );
  if (aimed === null) {
    await showTab(factType);
    aimed = aimAtFirst(value);
  }
  await aimed;
}

/** The fact that the coder works on; says what to do if there is none. */
function factInWork(): FactRow | null {
  const { fact } = useCoding.getState();
  if (fact === null) say('Choose a fact in the table first');
  return fact;
}

export async function deleteFact(): Promise<void> {
  await factsMade();
  const fact = factInWork();
  if (fact === null) return;
  const done = await commit(call('fact.delete', { ids: [fact.id] }), { article: true });
  dropFact();
  toast(
    { message: done.change.label, action: { text: 'Undo', onClick: () => undoOrRedo('undo') } },
    'deleted',
  );
}

export async function duplicateFact(): Promise<void> {
  await factsMade();
  const fact = factInWork();
  if (fact === null) return;
  const { value } = await commit(call('fact.duplicate', { id: fact.id }), {
    table: true,
    marks: true,
    article: true,
  });
  takeRows([value]);
  factsGrid.current?.add(value);
  await aimAtFirst(value);
}

/** Gives the fact in work another type; its fields of the same key keep their values. */
export async function retypeFact(factType: string): Promise<void> {
  await factsMade();
  const fact = factInWork();
  if (fact === null || fact.factType === factType) return;
  const { value } = await commit(call('fact.retype', { id: fact.id, factType }), {
    table: true,
    marks: true,
    article: true,
  });
  takeRows([value]);
  factsGrid.current?.refresh();
  if (useCoding.getState().tab !== null) await showTab(factType);
  await aimAtFirst(value);
}
