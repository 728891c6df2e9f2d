import { Button, ProgressBar } from '@blueprintjs/core';
import { useEffect, useState } from 'react';
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

function Counts({ figures }: { readonly figures: Figures }): React.JSX.Element {
  const { imported, duplicates, failed, asked } = figures;
  const counts = [
    ['Imported', imported, 'imported'],
    ['Already in the project', duplicates, 'duplicate'],
    ['Not imported', failed, 'failed'],
    ['To be answered at the end', asked, 'asked'],
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

function Pace({ progress }: { readonly progress: BatchProgress | null }): React.JSX.Element {
  const { rate = null, rest = null, what = '' } = progress ?? {};
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
export function BatchPanel(): React.JSX.Element | null {
  const { progress, stopped } = useImports();
  const label = useLabel(progress?.batchId ?? stopped?.id);
  const figures = progress ?? stopped;
  if (figures === null) return null;
  const { files, filesDone } = figures;
  return (
    <section className="batch-panel" aria-label="Import">
      <header>
        <h2 className="cut" title={label}>
          {label === '' ? 'Import' : label}
        </h2>
        <span className="small muted tabular">
          {filesDone.toLocaleString('en')} of {files.toLocaleString('en')} read
        </span>
      </header>
      <ProgressBar
        value={files === 0 ? 0 : filesDone / files}
        animate={false}
        stripes={false}
        aria-label="Files read"
      />
      <Pace progress={progress} />
      <Counts figures={figures} />
      <p className="small muted">
        {progress === null
          ? 'What is in stays. The rest is read when you go on, today or another day.'
          : 'You can go on working. What is in stays, also if you cancel.'}
      </p>
      <Acts />
    </section>
  );
}
