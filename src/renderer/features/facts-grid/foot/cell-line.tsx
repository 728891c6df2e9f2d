import { errorOf, isMissing, verbatimOf } from '../cells/cell-state.ts';
import { quoteOf } from '../cells/cell-text.ts';
import type { GridModel } from '../model/grid-model.ts';
import type { GridView } from '../model/grid-view.ts';

interface Props {
  readonly grid: GridModel;
  readonly view: GridView;
}

/** The focused cell in full: nothing that matters stands in a tooltip alone. */
export function CellLine({ grid, view }: Props): React.JSX.Element {
  const { active } = view;
  if (active === null) return <div className="fg-cell-line" />;
  const { row, column } = active;
  const pending = grid.pending.get({ factId: row.id, column: column.key });
  const text = grid.textOf(row, column);
  const error = pending === null ? errorOf(row, column) : pending.error;
  const verbatim = verbatimOf(row, column);
  const quote = verbatim ?? (column.key === 'quote' ? null : quoteOf(row));
  return (
    <div className="fg-cell-line">
      <div className="fg-cell-value">
        <span className="fg-cell-label">
          {column.key === 'n' ? 'Fact' : column.label} <span className="fg-cell-n">#{row.n}</span>
        </span>
        <span className="fg-cell-text">
          {text === '' ? (
            <span className="fg-muted">{isMissing(row, column) ? 'empty, required' : 'empty'}</span>
          ) : (
            text
          )}
        </span>
      </div>
      <div className="fg-cell-more">
        <span role="status" className="fg-cell-error">
          {error}
        </span>
        {quote !== null && quote !== '' && (
          <span className={verbatim === null ? 'fg-cell-quote fg-of-fact' : 'fg-cell-quote'}>
            “{quote}”
          </span>
        )}
      </div>
    </div>
  );
}
