import { Button, ProgressBar } from '@blueprintjs/core';
import type { ImportBatch } from '../../../../shared/domain/batch.ts';
import { batchText } from '../../../actions/import-summary.ts';
import { leaveImport, resumeImport } from '../../../actions/importing.ts';
import { attempt } from '../../../actions/notify.ts';
import { openNear } from '../../../actions/versions.ts';
import { CommandButton } from '../../../components/command-button.tsx';
import { useImports } from '../../../state/imports.ts';
import { useJobs } from '../../../state/jobs.ts';
import { restText } from '../progress/figures.ts';
import { refresh, setFilter, useReport } from './report-data.ts';
import { ReportSearch } from './report-search.tsx';
import { countsOf, filters, filterText, stateText } from './words.ts';

/** Which lines show, each with their number. */
function Filters({ batch }: { readonly batch: ImportBatch }): React.JSX.Element {
  const filter = useReport((state) => state.filter);
  const counts = countsOf(batch);
  return (
    <div className="report-filters" role="group" aria-label="Lines shown">
      {filters
        .filter((each) => each === 'all' || each === filter || counts[each] > 0)
        .map((each) => (
          <button
            key={each}
            type="button"
            className="report-filter"
            aria-pressed={filter === each}
            data-outcome={each}
            onClick={() => attempt(() => setFilter(each))}
          >
            {filterText[each]} <span className="tabular">{counts[each].toLocaleString('en')}</span>
          </button>
        ))}
    </div>
  );
}

function Running({ batch }: { readonly batch: ImportBatch }): React.JSX.Element | null {
  const progress = useImports((imports) => imports.progress);
  if (progress?.batchId !== batch.id) return null;
  const { files, filesDone, rest, state } = progress;
  return (
    <div className="report-running">
      <ProgressBar
        intent="primary"
        value={files === 0 ? 0 : filesDone / files}
        animate={false}
        stripes={false}
        aria-label="Files read"
      />
      <span className="small muted tabular">
        {filesDone.toLocaleString('en')} of {files.toLocaleString('en')}
        {rest === null ? '' : `, ${restText(rest)}`}
      </span>
      <CommandButton
        command="import.pause"
        text="Pause"
        variant="solid"
        disabled={state !== 'running'}
      />
      <CommandButton command="import.cancel" text="Cancel" variant="solid" />
    </div>
  );
}

function Stopped({ batch }: { readonly batch: ImportBatch }): React.JSX.Element | null {
  const isBusy = useJobs((jobs) => jobs.running !== null);
  if (batch.state !== 'paused' && batch.state !== 'interrupted') return null;
  return (
    <div className="report-running">
      <span className="muted">The rest is read when you go on.</span>
      <Button
        size="small"
        text="Leave the rest out"
        disabled={isBusy}
        onClick={() =>
          attempt(async () => {
            await leaveImport(batch.id);
            await refresh();
          })
        }
      />
      <Button
        size="small"
        intent="primary"
        text="Go on"
        disabled={isBusy}
        onClick={() => attempt(() => resumeImport(batch.id))}
      />
    </div>
  );
}

/** Leads to what came in though the project held nearly the same text. */
function NearHere({ batch }: { readonly batch: ImportBatch }): React.JSX.Element | null {
  const { nearDuplicates: count } = batch;
  if (count === 0 || stateText(batch) === 'undone') return null;
  return (
    <div className="report-running">
      <span className="muted">The project held nearly the same texts already.</span>
      <Button
        size="small"
        intent="primary"
        text={`Decide about ${count.toLocaleString('en')} ${count === 1 ? 'near-duplicate' : 'near-duplicates'}`}
        onClick={() => attempt(openNear)}
      />
    </div>
  );
}

/** What an import brought, how it stands, and which of its lines are listed. */
export function BatchHead({ batch }: { readonly batch: ImportBatch }): React.JSX.Element {
  const progress = useImports((imports) => imports.progress);
  const now =
    progress?.batchId === batch.id ? { ...batch, ...progress, state: batch.state } : batch;
  const state = stateText(batch);
  return (
    <header className="report-head">
      <h3 className="cut" title={batch.label}>
        {batch.label}
      </h3>
      <p className="muted cut">
        {batchText(now)}
        {state === 'undone' && '; undone since'}
      </p>
      <Running batch={batch} />
      <Stopped batch={batch} />
      <div className="report-lines">
        <Filters batch={now} />
        <ReportSearch key={batch.id} />
      </div>
      <NearHere batch={batch} />
    </header>
  );
}
