import { useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { GridColumn } from '../columns/column-model.ts';
import type { CellBox } from './cell-box.ts';
import { EditorOptions } from './editor-options.tsx';
import type { EditorState } from './editor-session.ts';
import { hintsFor } from './hints.ts';
import type { EditorOption } from './option.ts';

interface Props {
  readonly column: GridColumn;
  readonly state: EditorState;
  readonly box: CellBox;
  /** Height of what the panel must not cover, from the cell's top. */
  readonly below: number;
  readonly listId: string;
  readonly multiple: boolean;
  readonly onTake: (option: EditorOption) => void;
}

const gap = 4;

/** Under the cell, or above it where there is no room; never wider than the window. */
function place(box: CellBox, below: number, height: number, width: number): React.CSSProperties {
  const under = box.cell.top + below + gap;
  const fits = under + height <= window.innerHeight || box.cell.top < height + gap;
  return {
    left: Math.max(gap, Math.min(box.cell.left, window.innerWidth - width - gap)),
    ...(fits
      ? { top: under, maxHeight: Math.max(120, window.innerHeight - under - gap) }
      : { top: box.cell.top - height - gap }),
  };
}

/** What the editor understood, what can be chosen, and which keys do what. */
export function EditorPanel(props: Props): React.JSX.Element | null {
  const { column, state, box, below, listId, multiple, onTake } = props;
  const { preview, list, highlighted } = state;
  const panel = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 300, height: 0 });
  useLayoutEffect(() => {
    if (panel.current === null) return;
    const { offsetWidth: width, offsetHeight: height } = panel.current;
    if (width !== size.width || height !== size.height) setSize({ width, height });
  }, [size, state]);

  const details = preview.kind === 'value' ? preview.details : [];
  return createPortal(
    <div
      ref={panel}
      className="fg-panel"
      style={place(box, below, size.height, size.width)}
      // The keyboard stays in the input: leaving it would commit the edit.
      onMouseDown={(event) => event.preventDefault()}
      role="presentation"
    >
      <div className="fg-panel-about">
        <strong>{column.label}</strong>
        {column.required && <span className="fg-panel-required">required</span>}
        {column.definition !== '' && <span>{column.definition}</span>}
      </div>
      <div id={`${listId}-help`} aria-live="polite">
        {preview.kind === 'invalid' && list.options.length === 0 && (
          <div className="fg-panel-error">{preview.error}</div>
        )}
        {details.length > 0 && (
          <dl className="fg-panel-details">
            {details.map(({ label, text }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
      {list.options.length > 0 && (
        <EditorOptions
          id={listId}
          label={column.label}
          options={list.options}
          highlighted={highlighted}
          onTake={onTake}
        />
      )}
      <div className="fg-panel-hints">
        {hintsFor(column, state, multiple).map(({ key, text }) => (
          <span key={key}>
            <kbd>{key}</kbd> {text}
          </span>
        ))}
      </div>
    </div>,
    document.body,
  );
}
