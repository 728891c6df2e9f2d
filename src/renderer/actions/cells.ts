import type { FactRow } from '../../shared/domain/fact.ts';
import { call } from '../api.ts';
import { firstTarget } from '../features/facts/next-field.ts';
import { spansOf } from '../features/source/marks.ts';
import { useCoding } from '../state/coding.ts';
import { sourcePane } from '../state/panes.ts';
import { useReading } from '../state/reading.ts';
import { dropFact } from './changes.ts';
import { aim, fieldsShown, isAiming, showTab } from './facts.ts';
import { report } from './notify.ts';
import { openArticle } from './reading.ts';

interface FocusedCell {
  readonly factId: string;
  readonly field: string | null;
  readonly row: FactRow;
}

/**
 * How long the keyboard rests on a cell before its quote is shown, in ms: the cell, and what was
 * typed into the one before, are drawn first.
 */
const shortRest = 60;
/** The same for a cell of another article, which is opened. */
const longRest = 200;
let timer = 0;

/** Shows in the source what a cell was read from: its own evidence, or else its fact's. */
async function showQuote({ factId, field, row }: FocusedCell): Promise<void> {
  if (useReading.getState().article?.id !== row.articleId) await openArticle(row.articleId);
  const { article, marks } = useReading.getState();
  if (article?.id !== row.articleId) return;
  const spans = spansOf(marks, factId, field);
  if (spans.length > 0) sourcePane.current?.flash(spans);
}

/** Takes the table's focused cell as the target; a cell that the coder chose shows its quote. */
export function takeCell(cell: FocusedCell | null): void {
  const { target } = useCoding.getState();
  if (cell === null) {
    if (!isAiming()) dropFact();
    return;
  }
  const { factId, field, row } = cell;
  const moved = target?.factId !== factId || target.field !== field;
  const passes = moved && byKey && !isAiming();
  useCoding.setState({
    target: { factId, field },
    fact: row,
    ...(passes ? {} : { active: factId }),
  });
  if (!passes) return;
  const here = useReading.getState().article?.id === row.articleId;
  showQuoteAfter(here ? shortRest : longRest);
}

/** Shows the target's quote once the coder rests on it. */
function showQuoteAfter(delay: number): void {
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    const { target, fact } = useCoding.getState();
    if (target === null || fact?.id !== target.factId) return;
    useCoding.setState({ active: fact.id });
    showQuote({ ...target, row: fact }).catch(report);
  }, delay);
}

let byKey = false;

/** Told of keys and presses on the table before it moves by them. */
export function tellTableKey(isKey: boolean): void {
  byKey = isKey;
}

/** A click on a cell shows its quote, also where the cell was the target already. */
export function tellTableClick(): void {
  showQuoteAfter(0);
}

/** Shows a fact's row: the first of these facts that is not shown yet, in turn on each click. */
export async function aimAtFact(factIds: readonly string[], field: string | null): Promise<void> {
  const { target, tab } = useCoding.getState();
  const at = factIds.indexOf(target?.factId ?? '');
  const id = factIds[(at + 1) % factIds.length];
  if (id === undefined) return;
  const [row] = await call('fact.get', { ids: [id] });
  if (row === undefined) return;
  if (tab !== null && tab !== row.factType) await showTab(row.factType);
  const first = field ?? firstTarget(row, fieldsShown(row.factType))?.key ?? null;
  await aim(row, first);
}
