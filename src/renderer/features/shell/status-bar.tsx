import { Button, ProgressBar, Spinner } from '@blueprintjs/core';
import { RedoIcon, TickIcon, UndoIcon } from '@blueprintjs/icons';
import { cancelJob } from '../../actions/jobs.ts';
import { attempt } from '../../actions/notify.ts';
import { CommandButton } from '../../components/command-button.tsx';
import { StepProgress } from '../../components/step-progress.tsx';
import { openDialog } from '../../state/dialogs.ts';
import { useJobs } from '../../state/jobs.ts';
import { useReading } from '../../state/reading.ts';
import { useSaving } from '../../state/saving.ts';
import { useSession } from '../../state/session.ts';
import { useSettings } from '../../state/settings.ts';
import { openSuggestions, useSuggestions } from '../../state/suggestions.ts';
import { OfferedName } from '../entities/offered-name.tsx';
import { ImportStatus } from '../import/progress/import-status.tsx';
import { CarryButton, NearButton } from '../versions/pending-buttons.tsx';
import { countByType } from '../source/marks.ts';
import { useLate } from './use-late.ts';
import './status-bar.css';

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

function Saved() {
  const { pending, savedAt } = useSaving();
  // A commit takes some milliseconds: the words would only flicker.
  const saving = useLate(pending > 0, 250);
  return saving ? (
    <span className="status-saved">
      <Spinner size={12} aria-hidden /> Saving…
    </span>
  ) : (
    <span className="status-saved">
      <TickIcon size={12} className="status-tick" />
      {savedAt === null ? 'Saved' : `Saved ${clock.format(savedAt)}`}
    </span>
  );
}

function Steps() {
  const { undo, redo, undoLabel, redoLabel } = useSaving((saving) => saving.history);
  return (
    <>
      <CommandButton
        command="edit.undo"
        label={undoLabel === null ? 'Nothing to undo' : `Undo: ${undoLabel}`}
        icon={<UndoIcon size={12} />}
        text={<span className="tabular">{undo.toLocaleString('en')}</span>}
        disabled={undo === 0}
        aria-label={`Undo, ${undo.toLocaleString('en')} steps${undoLabel === null ? '' : `: ${undoLabel}`}`}
      />
      <CommandButton
        command="edit.redo"
        label={redoLabel === null ? 'Nothing to redo' : `Redo: ${redoLabel}`}
        icon={<RedoIcon size={12} />}
        text={<span className="tabular">{redo.toLocaleString('en')}</span>}
        disabled={redo === 0}
        aria-label={`Redo, ${redo.toLocaleString('en')} steps${redoLabel === null ? '' : `: ${redoLabel}`}`}
      />
    </>
  );
}

function Job() {
  const { running, cancelling, progress } = useJobs();
  const shown = useLate(running !== null, 300);
  if (!shown || running === null || running === 'Importing') return null;
  const part = progress === null || progress.total === 0 ? null : progress.done / progress.total;
  return (
    <span className="status-job" role="group" aria-label={running}>
      <span className="cut">
        {running}
        {progress === null ? '…' : ` ${progress.what}`}
      </span>
      <ProgressBar
        className="status-progress"
        {...(part === null ? {} : { value: part })}
        animate={part === null}
        stripes={false}
        aria-label={`${running}: progress`}
      />
      <Button
        size="small"
        variant="minimal"
        text={cancelling ? 'Cancelling…' : 'Cancel'}
        disabled={cancelling}
        onClick={() => attempt(cancelJob)}
      />
    </span>
  );
}

/** How many suggestions wait in the open article. */
function SuggestionsLeft() {
  const open = useSuggestions(openSuggestions);
  const phase = useSuggestions((state) => state.phase);
  if (phase !== 'ready') return null;
  return (
    <CommandButton
      command="suggestions.next"
      label={`${open.length.toLocaleString('en')} suggestions left in this article: go to the next`}
      text={
        <span className="tabular">
          {open.length.toLocaleString('en')} {open.length === 1 ? 'suggestion' : 'suggestions'}
        </span>
      }
      disabled={open.length === 0}
    />
  );
}

function Counts() {
  const project = useSession((session) => session.project);
  const marks = useReading((reading) => reading.marks);
  let here = 0;
  for (const count of countByType(marks).values()) here += count;
  return (
    <span className="tabular">
      {here.toLocaleString('en')} {here === 1 ? 'fact' : 'facts'} here,{' '}
      {(project?.facts ?? 0).toLocaleString('en')} in the project
    </span>
  );
}

/** The bar at the bottom: saved state, undo depth, what happened last, counts, coder, zoom. */
export function StatusBar() {
  const message = useSaving((saving) => saving.message);
  const lastStep = useSaving((saving) => saving.history.undoLabel);
  const coder = useSettings((settings) => settings.coder);
  const zoom = useSettings((settings) => settings.zoom);
  return (
    <footer className="status" aria-label="Status">
      <Saved />
      <Steps />
      <span className="status-step cut" title={lastStep ?? undefined}>
        {lastStep}
      </span>
      {/* What the step beside it says already is for screen readers only. */}
      <output className="status-message cut" data-said={message === lastStep} aria-live="polite">
        {message}
      </output>
      <OfferedName />
      <StepProgress />
      <Job />
      <ImportStatus />
      <NearButton />
      <CarryButton />
      <SuggestionsLeft />
      <Counts />
      <Button
        size="small"
        variant="minimal"
        text={coder === '' ? 'Set your name' : coder}
        title="Coder"
        onClick={() => openDialog('settings')}
      />
      <CommandButton
        command="view.zoomReset"
        text={<span className="tabular">{Math.round(zoom)} %</span>}
      />
    </footer>
  );
}
