import { copyRange } from './copy-range.ts';
import { gridKey, type GridCommand } from './keys/grid-key.ts';
import { listenForTitles, listenToMouse, type MouseTable } from './mouse.ts';
import type { TableColumn, TableRow } from './table-column.ts';

/** What a table does with keys, paste and double clicks. */
export interface TableHooks {
  /** Sees every key that is pressed on the cells first; true if it was for somebody else. */
  readonly takeKey: (event: KeyboardEvent) => boolean;
  /** Carries out a key's command; answers what of the key is used up: nothing, or all but typing. */
  readonly run: (command: GridCommand) => 'unused' | 'used' | 'typing';
  readonly paste: (text: string) => void;
  readonly clear: () => void;
  readonly doubleClick: () => void;
}

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
export function listenToTable<Row extends TableRow, Column extends TableColumn>(
  root: HTMLElement,
  table: MouseTable<Row, Column>,
  hooks: TableHooks,
): () => void {
  const { grid, selection } = table;
  const stop = new AbortController();
  const capture = { capture: true, signal: stop.signal };

  const onKey = (event: KeyboardEvent): void => {
    if (!onCells(event, root)) return;
    if (hooks.takeKey(event)) {
      consume(event);
      return;
    }
    const command = gridKey(event);
    const outcome = command === null ? 'unused' : hooks.run(command);
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
    if (event.type === 'cut') hooks.clear();
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (!holdsKeyboard()) return;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text !== '') hooks.paste(text);
    consume(event);
  };
  const onDoubleClick = (event: MouseEvent): void => {
    if (onCells(event, root)) hooks.doubleClick();
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
