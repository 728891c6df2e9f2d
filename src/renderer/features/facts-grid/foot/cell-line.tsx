import { errorOf, isMissing, verbatimOf } from '../cells/cell-state.ts';
import { quoteOf } from '../cells/cell-text.ts';
import type { GridModel } from '../model/grid-model.ts';
import type { GridView } from '../model/grid-view.ts';
import { cellWords } from './cell-words.ts';

interface Props {
  readonly grid: GridModel;
  readonly view: GridView;
}

/** The focused cell in full: nothing that matters stands in a tooltip alone. */
export function CellLine({ grid, view }: Props): React.JSX.Element {
  const { active } = view;
  if (active === null) return <div className="fg-cell-line" />;
  const { row, column } = active;
  const pending = grid.pending.get({ rowId: row.id, column: column.key });
  const text = grid.textOf(row, column);
  const error = pending === null ? errorOf(row, column) : pending.error;
  const words = cellWords({
    error,
    text,
    verbatim: verbatimOf(row, column),
    quote: column.key === 'quote' ? '' : quoteOf(row),
  });
  return (
    // Long values scroll here, also by keyboard; with the keyboard here the line grows first.
    <div className="fg-cell-line" tabIndex={0} role="group" aria-label="Focused cell">
      <span role="status" className="fg-cell-error">
        {error}
      </span>
      {words.text !== null && (
        <span className="fg-cell-text">
          {words.text === '' ? (
            <span className="fg-muted">{isMissing(row, column) ? 'empty, required' : 'empty'}</span>
          ) : (
            words.text
          )}
        </span>
      )}
      {words.quote !== null && (
        <span className={words.isOfFact ? 'fg-cell-quote fg-of-fact' : 'fg-cell-quote'}>
          “{words.quote}”
        </span>
      )}
    </div>
  );
}

/** Whose value the line shows. */
export function CellName({ view }: Pick<Props, 'view'>): React.JSX.Element {
  const { active } = view;
  if (active === null) return <div className="fg-cell-name" />;
  const { row, column } = active;
  return (
    <div className="fg-cell-name">
      <strong>{column.key === 'n' ? 'Fact' : column.label}</strong>{' '}
      <span className="fg-muted">#{row.n}</span>
      {column.required && <span className="fg-muted"> · required</span>}
    </div>
  );
}
