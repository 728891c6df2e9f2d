import { Button, ProgressBar } from '@blueprintjs/core';
import { PauseIcon, PlayIcon } from '@blueprintjs/icons';
import { useRef } from 'react';
import { useImports } from '../../../state/imports.ts';
import { useJobs } from '../../../state/jobs.ts';
import { CommandButton } from '../../../components/command-button.tsx';
import { useLate } from '../../shell/use-late.ts';
import { BatchPanel } from './batch-panel.tsx';
import { restText } from './figures.ts';
import './progress.css';

function setPanel(isPanelOpen: boolean): void {
  useImports.setState({ isPanelOpen });
}

interface LineProps {
  readonly label: string;
  /** From 0 to 1; null where that is not known. */
  readonly part: number | null;
  readonly text: string;
  readonly rest: string;
  readonly children: React.ReactNode;
}

/** The bar and its words, which open the panel with all figures. */
function Line({ label, part, text, rest, children }: LineProps): React.JSX.Element {
  const isOpen = useImports((imports) => imports.isPanelOpen);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <div className="import-status" role="group" aria-label={label}>
      <ProgressBar
        className="status-progress"
        {...(part === null ? {} : { value: part })}
        animate={part === null}
        stripes={false}
        aria-label={`${label}: progress`}
      />
      <Button
        ref={button}
        size="small"
        variant="minimal"
        className="import-status-text"
        aria-expanded={isOpen}
        title="Show the figures of this import"
        onClick={() => setPanel(!isOpen)}
      >
        <span className="tabular">{text}</span>
        {rest !== '' && <span className="import-status-rest tabular">{rest}</span>}
      </Button>
      {isOpen && (
        <BatchPanel
          onClose={() => {
            setPanel(false);
            button.current?.focus();
          }}
        />
      )}
      {children}
    </div>
  );
}

function Running(): React.JSX.Element {
  const progress = useImports((imports) => imports.progress);
  const looking = useJobs((jobs) => jobs.progress);
  if (progress === null)
    return (
      <Line label="Importing" part={null} rest="" text={looking?.what ?? 'Looking for files…'}>
        <CommandButton command="import.cancel" text="Cancel" />
      </Line>
    );
  const { files, filesDone, state, rest } = progress;
  const doing = {
    running: 'Importing',
    pausing: 'Pausing',
    paused: 'Paused',
    cancelling: 'Cancelling',
  };
  const text = `${doing[state]} ${filesDone.toLocaleString('en')} of ${files.toLocaleString('en')}`;
  return (
    <Line
      label="Importing"
      part={files === 0 ? null : filesDone / files}
      text={text}
      rest={state === 'running' && rest !== null ? restText(rest) : ''}
    >
      <CommandButton
        command="import.pause"
        label="Pause the import"
        icon={<PauseIcon size={12} />}
        disabled={state !== 'running'}
      />
      <CommandButton command="import.cancel" text="Cancel" disabled={state === 'cancelling'} />
    </Line>
  );
}

function Stopped(): React.JSX.Element | null {
  const stopped = useImports((imports) => imports.stopped);
  if (stopped === null) return null;
  const { files, filesDone } = stopped;
  const at = `${filesDone.toLocaleString('en')} of ${files.toLocaleString('en')}`;
  return (
    <Line
      label="Import paused"
      part={files === 0 ? 0 : filesDone / files}
      text={`Import paused at ${at}`}
      rest=""
    >
      <CommandButton
        command="import.pause"
        label="Go on with the import"
        icon={<PlayIcon size={12} />}
        text="Go on"
      />
    </Line>
  );
}

/** The running import in the status bar, or one that can go on. Short ones do not show. */
export function ImportStatus(): React.JSX.Element | null {
  const isImporting = useJobs((jobs) => jobs.running === 'Importing');
  const isOffered = useImports((imports) => imports.isOffered);
  const isLate = useLate(isImporting, 300);
  if (isImporting) return isLate ? <Running /> : null;
  return isOffered ? null : <Stopped />;
}
