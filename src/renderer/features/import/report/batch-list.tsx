import { Button } from '@blueprintjs/core';
import { useId, type KeyboardEvent } from 'react';
import type { ImportBatch } from '../../../../shared/domain/batch.ts';
import { attempt } from '../../../actions/notify.ts';
import { moveCursor } from '../../articles/windowing.ts';
import { loadMoreBatches, showBatch, useReport } from './report-data.ts';
import { stateText, whenText } from './words.ts';

function Figures({ batch }: { readonly batch: ImportBatch }): React.JSX.Element {
  const { imported, duplicates, failed, asked } = batch;
  const state = stateText(batch);
  const parts = [
    `${imported.toLocaleString('en')} in`,
    ...(duplicates > 0 ? [`${duplicates.toLocaleString('en')} already there`] : []),
    ...(failed > 0 ? [`${failed.toLocaleString('en')} not`] : []),
    ...(asked > 0 ? [`${asked.toLocaleString('en')} to answer`] : []),
  ];
  return (
    <span className="batch-figures small muted tabular cut">
      {state !== '' && <strong data-state={batch.state}>{state} · </strong>}
      {parts.join(', ')}
    </span>
  );
}

/** The imports of the project, the newest first. */
export function BatchList(): React.JSX.Element {
  const id = useId();
  const { batches, batchTotal, shown } = useReport();
  const rows = batches ?? [];
  const cursor = rows.findIndex((batch) => batch.id === shown);
  const show = (index: number): void => {
    const batch = rows[index];
    if (batch === undefined) return;
    attempt(() => showBatch(batch.id));
    document.getElementById(`${id}-${String(index)}`)?.scrollIntoView({ block: 'nearest' });
  };
  const key = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = moveCursor(event.key, cursor, rows.length, 8);
    if (to === null) return;
    event.preventDefault();
    show(to);
  };
  return (
    <div className="batches">
      <div
        className="batch-list"
        role="listbox"
        aria-label="Imports"
        tabIndex={0}
        aria-activedescendant={cursor === -1 ? undefined : `${id}-${String(cursor)}`}
        onKeyDown={key}
      >
        {rows.map((batch, index) => (
          <div
            key={batch.id}
            id={`${id}-${String(index)}`}
            className="batch-row"
            role="option"
            aria-selected={batch.id === shown}
            onClick={() => show(index)}
          >
            <span className="batch-label cut" title={batch.label}>
              {batch.label}
            </span>
            <Figures batch={batch} />
            <span className="small muted cut">
              {[whenText(batch.startedAt), batch.coder].filter((part) => part !== '').join(' · ')}
            </span>
          </div>
        ))}
      </div>
      {rows.length < batchTotal && (
        <Button
          size="small"
          variant="minimal"
          text="Show earlier imports"
          onClick={() => attempt(loadMoreBatches)}
        />
      )}
    </div>
  );
}
