import { Button } from '@blueprintjs/core';
import { UndoIcon } from '@blueprintjs/icons';
import type { BatchSteps, ImportBatch } from '../../../../shared/domain/batch.ts';
import { commit } from '../../../actions/commit.ts';
import { saveReport } from '../../../actions/import-reports.ts';
import { countOf } from '../../../actions/import-summary.ts';
import { attempt, say } from '../../../actions/notify.ts';
import { call } from '../../../api.ts';
import { closeDialog, openDialog } from '../../../state/dialogs.ts';
import { useSaving } from '../../../state/saving.ts';
import { useReport } from './report-data.ts';

async function undoBatch({ label }: ImportBatch, { own }: BatchSteps): Promise<void> {
  await commit(call('history.undo', { count: own }));
  say(`Undone: import of ${label}`);
}

/** Why an import cannot be undone right now; empty if it can. */
export function whyNotUndo(batch: ImportBatch, steps: BatchSteps | null): string {
  const { state, imported, undone } = batch;
  if (steps === null) return '…';
  if (state === 'running') return 'It is still running: pause or cancel it first.';
  if (imported === 0) return 'It brought nothing in.';
  if (undone || steps.own === 0) return 'It is undone already; redo brings it back.';
  if (steps.later === 0) return '';
  const later = countOf(steps.later, 'later step', 'later steps');
  return `${later} would have to be undone before it.`;
}

function Undo({ batch }: { readonly batch: ImportBatch }): React.JSX.Element {
  const steps = useReport((state) => state.steps);
  const why = whyNotUndo(batch, steps);
  const isLater = steps !== null && steps.later > 0 && batch.state !== 'running' && !batch.undone;
  return (
    <>
      {isLater && (
        <Button text="Show the history" variant="minimal" onClick={() => openDialog('history')} />
      )}
      <Button
        icon={<UndoIcon size={12} />}
        text="Undo this import"
        disabled={why !== ''}
        title={why === '' ? 'Takes its articles out again; redo brings them back' : why}
        onClick={() => {
          if (steps !== null) attempt(() => undoBatch(batch, steps));
        }}
      />
    </>
  );
}

/** What can be done with an import as a whole. */
export function ReportFooter({ batch }: { readonly batch: ImportBatch | undefined }) {
  const message = useSaving((saving) => saving.message);
  const steps = useReport((state) => state.steps);
  const isLater = batch !== undefined && steps !== null && steps.later > 0 && !batch.undone;
  const why = isLater ? `To undo it: ${whyNotUndo(batch, steps)}` : '';
  return (
    <div className="dialog-footer">
      <output className="muted small cut" aria-live="polite" title={message}>
        {why === '' ? message : why}
      </output>
      {batch !== undefined && (
        <>
          <Undo batch={batch} />
          <Button text="Save report…" onClick={() => attempt(() => saveReport(batch.id))} />
        </>
      )}
      <Button intent="primary" text="Close" onClick={closeDialog} />
    </div>
  );
}
