import { useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { CellBox } from './cell-box.ts';
import { EditorOptions } from './editor-options.tsx';
import type { TableOption } from './option.ts';
import type { TableColumn } from './table-column.ts';

interface Props<Option extends TableOption> {
  readonly column: TableColumn;
  /** Why the text is no value, or null. */
  readonly error: string | null;
  /** What the text is understood as. */
  readonly details: readonly { readonly label: string; readonly text: string }[];
  readonly options: readonly Option[];
  /** Index of the highlighted option; -1 for none. */
  readonly highlighted: number;
  /** What the keys do as the text stands. */
  readonly hints: readonly { readonly key: string; readonly text: string }[];
  readonly box: CellBox;
  /** Height of what the panel must not cover, from the cell's top. */
  readonly below: number;
  readonly listId: string;
  readonly onTake: (option: Option) => void;
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
export function EditorPanel<Option extends TableOption>(props: Props<Option>): React.JSX.Element {
  const { column, error, details, options, highlighted, hints, box, below, listId, onTake } = props;
  const panel = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 300, height: 0 });
  useLayoutEffect(() => {
    if (panel.current === null) return;
    const { offsetWidth: width, offsetHeight: height } = panel.current;
    if (width !== size.width || height !== size.height) setSize({ width, height });
  }, [size, error, details, options]);

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
        {error !== null && options.length === 0 && <div className="fg-panel-error">{error}</div>}
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
      {options.length > 0 && (
        <EditorOptions
          id={listId}
          label={column.label}
          options={options}
          highlighted={highlighted}
          onTake={onTake}
        />
      )}
      <div className="fg-panel-hints">
        {hints.map(({ key, text }) => (
          <span key={key}>
            <kbd>{key}</kbd> {text}
          </span>
        ))}
      </div>
    </div>,
    document.body,
  );
}
