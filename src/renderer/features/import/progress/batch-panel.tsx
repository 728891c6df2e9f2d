import { Button, ProgressBar } from '@blueprintjs/core';
import { useEffect, useRef, useState } from 'react';
import type { BatchProgress, ImportBatch } from '../../../../shared/domain/batch.ts';
import { showReport } from '../../../actions/import-reports.ts';
import { leaveImport } from '../../../actions/importing.ts';
import { attempt, report } from '../../../actions/notify.ts';
import { call } from '../../../api.ts';
import { CommandButton } from '../../../components/command-button.tsx';
import { Keys } from '../../../components/keys.tsx';
import { useImports } from '../../../state/imports.ts';
import { rateText, restText } from './figures.ts';

function fileName(path: string): string {
  return path.replace(/^.*[\\/]/, '');
}

type Figures = Pick<
  BatchProgress,
  'files' | 'filesDone' | 'imported' | 'duplicates' | 'failed' | 'asked'
>;

function Counts(props: { readonly figures: Figures; readonly isRunning: boolean }) {
  const { imported, duplicates, failed, asked } = props.figures;
  const counts = [
    ['Imported', imported, 'imported'],
    ['Already in the project', duplicates, 'duplicate'],
    ['Not imported', failed, 'failed'],
    [props.isRunning ? 'To be answered at the end' : 'To be answered', asked, 'asked'],
  ] as const;
  return (
    <dl className="batch-counts">
      {counts.map(([label, n, outcome]) => (
        <div key={label} data-outcome={outcome} data-none={n === 0 || undefined}>
          <dt>{label}</dt>
          <dd className="tabular">{n.toLocaleString('en')}</dd>
        </div>
      ))}
    </dl>
  );
}

/** How a batch is called, which its progress does not say. */
function useLabel(batchId: string | undefined): string {
  const [batch, setBatch] = useState<ImportBatch | null>(null);
  useEffect(() => {
    if (batchId === undefined) return;
    call('batch.get', { id: batchId }).then(setBatch, report);
  }, [batchId]);
  return batch?.id === batchId ? (batch?.label ?? '') : '';
}

function Pace({ progress }: { readonly progress: BatchProgress }): React.JSX.Element {
  const { rate, rest, what } = progress;
  return (
    <>
      <p className="batch-pace small muted tabular">
        <span>{rate === null ? '' : rateText(rate)}</span>
        <span>{rest === null ? '' : restText(rest)}</span>
      </p>
      <p className="batch-now small muted cut" title={what}>
        {what === '' ? '' : `Reading ${fileName(what)}`}
      </p>
    </>
  );
}

function Acts(): React.JSX.Element {
  const { progress, stopped } = useImports();
  const id = progress?.batchId ?? stopped?.id ?? null;
  return (
    <div className="batch-acts">
      <Button size="small" variant="minimal" text="Report" onClick={() => showReport(id)} />
      <span className="batch-space" />
      {progress === null && stopped !== null ? (
        <>
          <Button
            size="small"
            text="Leave the rest out"
            onClick={() => attempt(() => leaveImport(stopped.id))}
          />
          <CommandButton
            command="import.pause"
            text="Go on"
            label="Go on with the import"
            variant="solid"
            intent="primary"
            endIcon={<Keys keys="Mod+Shift+p" />}
          />
        </>
      ) : (
        <>
          <CommandButton
            command="import.cancel"
            text="Cancel"
            variant="solid"
            disabled={progress === null || progress.state === 'cancelling'}
          />
          <CommandButton
            command="import.pause"
            text={progress?.state === 'pausing' ? 'Pausing…' : 'Pause'}
            label="Pause the import"
            variant="solid"
            disabled={progress?.state !== 'running'}
            endIcon={<Keys keys="Mod+Shift+p" />}
          />
        </>
      )}
    </div>
  );
}

/** All figures of the running import, or of one that can go on, with what can be done to it. */
export function BatchPanel({ onClose }: { readonly onClose: () => void }) {
  const { progress, stopped } = useImports();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const label = useLabel(progress?.batchId ?? stopped?.id);
  const figures = progress ?? stopped;
  if (figures === null) return null;
  const { files, filesDone } = figures;
  return (
    <section
      ref={panel}
      className="batch-panel"
      aria-label="Import"
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <header>
        <h2 className="cut" title={label}>
          {label === '' ? 'Import' : label}
        </h2>
        <span className="small muted tabular">
          {filesDone.toLocaleString('en')} of {files.toLocaleString('en')} read
        </span>
      </header>
      <ProgressBar
        intent="primary"
        value={files === 0 ? 0 : filesDone / files}
        animate={false}
        stripes={false}
        aria-label="Files read"
      />
      {progress !== null && <Pace progress={progress} />}
      <Counts figures={figures} isRunning={progress !== null} />
      <p className="small muted">
        {progress === null
          ? 'What is in stays. The rest is read when you go on, today or another day.'
          : 'You can go on working. What is in stays, also if you cancel.'}
      </p>
      <Acts />
    </section>
  );
}
