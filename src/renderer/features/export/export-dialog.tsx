import { Button, ProgressBar } from '@blueprintjs/core';
import { exportPackage, exportTable } from '../../actions/exporting.ts';
import { cancelJob } from '../../actions/jobs.ts';
import { attempt } from '../../actions/notify.ts';
import { changeSettings } from '../../actions/settings.ts';
import { Choice } from '../../components/choice.tsx';
import { GlossDialog } from '../../components/gloss-dialog.tsx';
import { useCoding } from '../../state/coding.ts';
import { closeDialog, useDialogs } from '../../state/dialogs.ts';
import { useJobs } from '../../state/jobs.ts';
import { useSettings } from '../../state/settings.ts';

function Running() {
  const { running, cancelling, progress } = useJobs();
  const part = progress === null || progress.total === 0 ? null : progress.done / progress.total;
  return (
    <>
      <div className="bp6-dialog-body" role="status">
        <p>
          {running}
          {progress === null ? '…' : ` ${progress.what}`}
        </p>
        <ProgressBar
          {...(part === null ? {} : { value: part })}
          animate={part === null}
          stripes={false}
          aria-label="Export progress"
        />
      </div>
      <div className="dialog-footer">
        <Button
          text={cancelling ? 'Cancelling…' : 'Cancel'}
          disabled={cancelling}
          onClick={() => attempt(cancelJob)}
        />
      </div>
    </>
  );
}

function Options() {
  const what = useDialogs((dialogs) => dialogs.exportWhat);
  const { exportPreset: preset, exportDelimiter, exportFolder } = useSettings();
  const total = useCoding((coding) => coding.total);
  const save = what === 'table' ? exportTable : exportPackage;
  return (
    <>
      <div className="bp6-dialog-body">
        <Choice
          label="What"
          value={what}
          options={[
            {
              value: 'table',
              label: 'The table as shown',
              hint: `One CSV file with its rows${total === null ? '' : ` (${total.toLocaleString('en')})`}, order, filters and visible columns.`,
            },
            {
              value: 'package',
              label: 'Data package of the whole project',
              hint: 'A folder with every fact, its evidence, articles, entities and codebook, and a datapackage.json that describes them.',
            },
          ]}
          onChange={(exportWhat) => useDialogs.setState({ exportWhat })}
        />
        <Choice
          label="For"
          value={preset}
          options={[
            {
              value: 'exact',
              label: 'Programs (exact)',
              hint: 'UTF-8 without a mark, values byte for byte. For Python, R and statistics programs.',
            },
            {
              value: 'excel',
              label: 'Excel and other spreadsheets',
              hint: 'Opens with the right letters; cells that would run as a formula get an apostrophe, which Gloss takes off again.',
            },
          ]}
          onChange={(exportPreset) => changeSettings({ exportPreset })}
        />
        {preset === 'excel' && (
          <Choice
            label="Columns apart by"
            value={exportDelimiter}
            options={[
              { value: ',', label: 'Comma' },
              { value: ';', label: 'Semicolon', hint: 'Where the comma is the decimal sign.' },
            ]}
            onChange={(next) => changeSettings({ exportDelimiter: next })}
          />
        )}
      </div>
      <div className="dialog-footer">
        <span className="muted small cut" title={exportFolder ?? undefined}>
          {exportFolder === null ? '' : `Last saved in ${exportFolder}`}
        </span>
        <Button text="Cancel" onClick={closeDialog} />
        <Button
          intent="primary"
          autoFocus
          text={what === 'table' ? 'Save as…' : 'Choose a folder…'}
          onClick={() => attempt(save)}
        />
      </div>
    </>
  );
}

/** Saves CSV: what, and for which reader. The folder and the choices are remembered. */
export function ExportDialog() {
  const running = useJobs((jobs) => jobs.running !== null);
  return <GlossDialog title="Export">{running ? <Running /> : <Options />}</GlossDialog>;
}
