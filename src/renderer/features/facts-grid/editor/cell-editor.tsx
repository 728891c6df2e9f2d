import { useEffect, useId, useLayoutEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { useCellBox, type CellBox } from '../../../grid/cell-box.ts';
import { cancelEdit } from '../../../grid/edit-cell.ts';
import { EditorPanel } from '../../../grid/editor-panel.tsx';
import { editorKey, type Move } from '../../../grid/keys/editor-key.ts';
import { finishEdit } from '../actions/edit-cell.ts';
import type { GridModel } from '../model/grid-model.ts';
import type { EditRequest, Selection } from '../model/grid-view.ts';
import { insertLineBreak, keyLike } from './editor-dom.ts';
import { EditorSession } from './editor-session.ts';
import { hintsFor } from './hints.ts';

interface Props {
  readonly grid: GridModel;
  readonly selection: Selection;
  readonly request: EditRequest;
  /** Set while the editor is open: commits what it holds without moving the keyboard. */
  readonly commitRef: RefObject<(() => void) | null>;
}

const noDetails: readonly never[] = [];
const longWidth = 360;
const longHeight = 132;

/** The input lies exactly over its cell; a long text gets a larger box that stays in the table. */
function inputStyle({ cell, table }: CellBox, long: boolean): React.CSSProperties {
  const width = long ? Math.min(table.width - 8, Math.max(longWidth, cell.width)) : cell.width + 1;
  const height = long ? Math.min(longHeight, table.height - 8) : cell.height;
  const left = cell.left - table.left;
  const top = cell.top - table.top;
  return {
    left: Math.max(0, Math.min(left, table.width - width)),
    top: Math.max(0, Math.min(top, table.height - height)),
    width,
    height,
  };
}

/** The one editor of the table: an input over the focused cell, with help beneath it. */
export function CellEditor({ grid, selection, request, commitRef }: Props): React.JSX.Element {
  const session = useMemo(
    () => new EditorSession(request, grid.book, grid.props.source),
    [grid, request],
  );
  const state = useSyncExternalStore(session.state.subscribe, session.state.get);
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const box = useCellBox(grid, request);
  const listId = useId();
  const { column, row } = request;
  const long = column.field?.type === 'longtext';

  const commit = (move: Move | null, fill = false): void => {
    const pending = grid.pending.get({ rowId: row.id, column: column.key });
    finishEdit(grid, selection, request, session.result(pending !== null), move, fill);
  };

  useLayoutEffect(() => {
    input.current?.focus({ preventScroll: true });
    const end = request.text.length;
    input.current?.setSelectionRange(end, end);
  }, [request]);

  // The caret is the session's after an option was taken, and the input's while typing.
  useLayoutEffect(() => {
    if (input.current !== null && input.current.selectionStart !== state.caret)
      input.current.setSelectionRange(state.caret, state.caret);
  }, [state.text, state.caret]);

  useEffect(() => {
    commitRef.current = () => commit(null);
    return () => {
      commitRef.current = null;
    };
  });

  const onKeyDown = (event: KeyboardEvent): void => {
    const shape = {
      multiline: long,
      options: session.hasOptions && state.list.options.length > 0,
      multiple: session.multiple,
    };
    const command = editorKey(keyLike(event), shape);
    if (command === null) return;
    event.preventDefault();
    event.stopPropagation();
    switch (command.kind) {
      case 'commit':
        commit(command.move, command.fill);
        break;
      case 'cancel':
        cancelEdit(grid, selection, request);
        break;
      case 'newline':
        if (input.current !== null) insertLineBreak(input.current, session);
        break;
      case 'highlight':
        session.highlight(command.by);
        break;
      case 'another':
        session.another();
        break;
    }
  };

  const shared = {
    ref: input,
    className: long ? 'fg-input fg-input-long' : column.numeric ? 'fg-input fg-number' : 'fg-input',
    style: box === null ? { opacity: 0 } : inputStyle(box, long),
    'aria-label': `${column.label} of fact ${row.n}`,
    'aria-invalid': state.preview.kind === 'invalid',
    'aria-describedby': `${listId}-help`,
    spellCheck: long,
    autoComplete: 'off',
    value: state.text,
    onKeyDown,
    onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      session.type(event.target.value, event.target.selectionStart ?? event.target.value.length),
    // While another window is in front, the keyboard waits on the cell for its return.
    onBlur: () => commit(document.hasFocus() ? null : 'stay'),
  };
  const active = state.list.options[state.highlighted];
  return (
    <>
      {long ? (
        <textarea {...shared} />
      ) : session.hasOptions ? (
        <input
          {...shared}
          type="text"
          role="combobox"
          aria-expanded={state.list.options.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={active === undefined ? undefined : `${listId}-${active.key}`}
        />
      ) : (
        <input {...shared} type="text" />
      )}
      {box !== null && (
        <EditorPanel
          column={column}
          error={state.preview.kind === 'invalid' ? state.preview.error : null}
          details={state.preview.kind === 'value' ? state.preview.details : noDetails}
          options={state.list.options}
          highlighted={state.highlighted}
          hints={hintsFor(column, state, session.multiple)}
          box={box}
          below={long ? longHeight : box.cell.height}
          listId={listId}
          onTake={(option) => {
            if (session.multiple) session.take(option);
            else finishEdit(grid, selection, request, session.resultOf(option), 'stay', false);
          }}
        />
      )}
    </>
  );
}
