import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { useCellBox, type CellBox } from '../../../grid/cell-box.ts';
import { cancelEdit, endEdit } from '../../../grid/edit-cell.ts';
import { EditorPanel } from '../../../grid/editor-panel.tsx';
import { editorKey, type Move } from '../../../grid/keys/editor-key.ts';
import type { TableOption } from '../../../grid/option.ts';
import { editableCells, sendTexts, withText } from '../cells/change-cells.ts';
import { readCell } from '../cells/read-cell.ts';
import type { ArticleEditRequest } from '../model/article-model.ts';
import type { ArticlesTable } from '../model/articles-table.ts';
import { articleOptions, takeOption } from './article-options.ts';
import { useKnown } from './use-known.ts';

interface Props {
  readonly table: ArticlesTable;
  readonly request: ArticleEditRequest;
  /** Set while the editor is open: commits what it holds without moving the keyboard. */
  readonly commitRef: RefObject<(() => void) | null>;
}

const noDetails: readonly never[] = [];

function inputStyle({ cell, table }: CellBox): React.CSSProperties {
  return {
    left: Math.max(0, cell.left - table.left),
    top: cell.top - table.top,
    width: cell.width + 1,
    height: cell.height,
  };
}

interface Typed {
  readonly text: string;
  /** In UTF-16 code units. */
  readonly caret: number;
  /** The option that the coder went to; null before that. */
  readonly chosen: number | null;
}

/** The one editor of the table: an input over the focused cell, with help beneath it. */
export function ArticleEditor({ table, request, commitRef }: Props): React.JSX.Element {
  const { grid, selection } = table;
  const { column, row } = request;
  const { key } = column;
  const [typed, setTyped] = useState<Typed>({
    text: request.text,
    caret: request.text.length,
    chosen: null,
  });
  const input = useRef<HTMLInputElement>(null);
  const box = useCellBox(grid, request);
  const listId = useId();
  const known = useKnown(grid.props.source, key);
  const { text, caret, chosen } = typed;
  const list = articleOptions(key, text, caret, known, text === request.shown);
  const highlighted = chosen ?? (text === request.shown ? -1 : list.initial);
  const option = list.options[highlighted];
  const final = option === undefined ? text : takeOption(key, text, caret, option).text;
  const read = readCell(key, final);
  const error = 'error' in read ? read.error : null;

  const commitText = (value: string, move: Move | null, fill: boolean): void => {
    const isRetry = grid.pending.get({ rowId: row.id, column: key }) !== null;
    const cells = fill ? (editableCells(grid, selection) ?? [request]) : [request];
    const isSame = value === request.shown && !isRetry && cells.length === 1;
    const send = (): (() => void) => sendTexts(grid, withText(cells, value));
    endEdit(grid, selection, request, isSame ? null : send, move);
  };
  useLayoutEffect(() => {
    input.current?.focus({ preventScroll: true });
    input.current?.setSelectionRange(request.text.length, request.text.length);
  }, [request]);
  useLayoutEffect(() => {
    if (input.current !== null && input.current.selectionStart !== caret)
      input.current.setSelectionRange(caret, caret);
  }, [text, caret]);
  useEffect(() => {
    commitRef.current = () => commitText(final, null, false);
    return () => {
      commitRef.current = null;
    };
  });

  const take = (taken: TableOption): void => {
    if (key === 'tags') setTyped({ ...takeOption(key, text, caret, taken), chosen: null });
    else commitText(taken.insert, 'stay', false);
  };
  const another = (): void => {
    const head = `${final.trimEnd()} | `;
    setTyped({ text: head, caret: head.length, chosen: null });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key: pressed, ctrlKey, metaKey, altKey, shiftKey, nativeEvent } = event;
    const command = editorKey(
      { key: pressed, ctrlKey, metaKey, altKey, shiftKey, isComposing: nativeEvent.isComposing },
      { multiline: false, options: list.options.length > 0, multiple: key === 'tags' },
    );
    if (command === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (command.kind === 'commit') commitText(final, command.move, command.fill);
    else if (command.kind === 'cancel') cancelEdit(grid, selection, request);
    else if (command.kind === 'another') another();
    else if (command.kind === 'highlight') {
      const count = list.options.length;
      setTyped({
        ...typed,
        chosen: Math.max(-1, Math.min(count - 1, highlighted + command.by)),
      });
    }
  };
  const hasOptions = list.options.length > 0;
  return (
    <>
      <input
        ref={input}
        type="text"
        className="fg-input"
        style={box === null ? { opacity: 0 } : inputStyle(box)}
        aria-label={`${column.label} of ${row.title ?? row.sourceName}`}
        aria-invalid={error !== null}
        aria-describedby={`${listId}-help`}
        spellCheck={false}
        autoComplete="off"
        value={text}
        onKeyDown={onKeyDown}
        onChange={({ target }) =>
          setTyped({
            text: target.value,
            caret: target.selectionStart ?? target.value.length,
            chosen: null,
          })
        }
        // While another window is in front, the keyboard waits on the cell for its return.
        onBlur={() => commitText(final, document.hasFocus() ? null : 'stay', false)}
        {...(hasOptions
          ? {
              role: 'combobox',
              'aria-expanded': true,
              'aria-controls': listId,
              'aria-autocomplete': 'list' as const,
              'aria-activedescendant': option === undefined ? undefined : `${listId}-${option.key}`,
            }
          : {})}
      />
      {box !== null && (
        <EditorPanel
          column={column}
          error={error}
          details={noDetails}
          options={list.options}
          highlighted={highlighted}
          hints={[
            { key: 'Enter', text: error === null ? 'keeps it' : 'keeps it as typed, marked' },
            ...(hasOptions ? [{ key: '↓', text: 'chooses' }] : []),
            ...(key === 'tags' ? [{ key: '|', text: 'adds another' }] : []),
            { key: 'Esc', text: 'cancels' },
          ]}
          box={box}
          below={box.cell.height}
          listId={listId}
          onTake={take}
        />
      )}
    </>
  );
}
