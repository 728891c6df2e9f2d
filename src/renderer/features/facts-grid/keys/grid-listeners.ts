import { copyRange, clearRange, pasteRange } from '../actions/change-range.ts';
import { startEdit } from '../actions/edit-cell.ts';
import type { FactsTable } from '../model/facts-table.ts';
import { gridKey } from './grid-key.ts';
import { listenForTitles, listenToMouse } from './mouse.ts';
import { runKey } from './run-key.ts';

function element(event: Event): Element | null {
  return event.target instanceof Element ? event.target : null;
}

function isCell(target: Element | null, root: HTMLElement): boolean {
  return target === root || (target?.closest('.ag-cell') ?? null) !== null;
}

/** Whether an event is the table's own: not of the editor, a filter, a header or a button. */
function onCells(event: Event, root: HTMLElement): boolean {
  return isCell(element(event), root);
}

function consume(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

/** Listens before AG Grid does; answers the function that stops listening. */
export function listenToGrid(root: HTMLElement, table: FactsTable): () => void {
  const { grid, selection } = table;
  const stop = new AbortController();
  const capture = { capture: true, signal: stop.signal };

  const onKey = (event: KeyboardEvent): void => {
    if (!onCells(event, root)) return;
    if (grid.props.onKey(event, grid.activeCell())) {
      consume(event);
      return;
    }
    const command = gridKey(event);
    const outcome = command === null ? 'unused' : runKey(grid, selection, command);
    if (outcome === 'used') consume(event);
    // The character itself still has to reach the editor, but not AG Grid.
    else if (outcome === 'typing') event.stopPropagation();
  };
  // Chromium sends these to where the text selection is, which mostly is in the source; the cell
  // that holds the keyboard is what the coder means.
  const holdsKeyboard = (): boolean =>
    root.contains(document.activeElement) && isCell(document.activeElement, root);
  const onCopy = (event: ClipboardEvent): void => {
    if (!holdsKeyboard() || event.clipboardData === null) return;
    const text = copyRange(grid, selection);
    if (text === null) return;
    event.clipboardData.setData('text/plain', text);
    consume(event);
    if (event.type === 'cut') clearRange(grid, selection);
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (!holdsKeyboard()) return;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text !== '') pasteRange(grid, selection, text);
    consume(event);
  };
  const onDoubleClick = (event: MouseEvent): void => {
    if (onCells(event, root)) startEdit(grid, selection, false);
  };
  const onFocusIn = (event: FocusEvent): void => {
    table.keyboardInside = onCells(event, root);
  };
  const onFocusOut = (event: FocusEvent): void => {
    // A row that is redrawn drops the focus to nowhere: that is no leaving.
    if (event.relatedTarget !== null) table.keyboardInside = false;
  };

  root.addEventListener('keydown', onKey, capture);
  document.addEventListener('copy', onCopy, capture);
  document.addEventListener('cut', onCopy, capture);
  document.addEventListener('paste', onPaste, capture);
  root.addEventListener('dblclick', onDoubleClick, capture);
  root.addEventListener('focusin', onFocusIn, capture);
  root.addEventListener('focusout', onFocusOut, capture);
  listenToMouse(root, table, stop.signal);
  listenForTitles(root, table, stop.signal);
  return () => stop.abort();
}
