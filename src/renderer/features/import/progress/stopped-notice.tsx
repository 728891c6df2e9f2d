import { Button } from '@blueprintjs/core';
import { ImportIcon } from '@blueprintjs/icons';
import { showReport } from '../../../actions/import-reports.ts';
import { leaveImport, resumeImport } from '../../../actions/importing.ts';
import { attempt } from '../../../actions/notify.ts';
import { useImports } from '../../../state/imports.ts';
import './progress.css';

/** Offers to go on with an import that had stopped before the project was opened. */
export function StoppedNotice(): React.JSX.Element | null {
  const { stopped, isOffered } = useImports();
  if (stopped === null || !isOffered) return null;
  const { id, label, files, filesDone, state } = stopped;
  const at = `${filesDone.toLocaleString('en')} of ${files.toLocaleString('en')}`;
  return (
    <section className="stopped-notice" aria-label="Import that has stopped">
      <ImportIcon />
      <p className="cut">
        <strong>{label}</strong>: this import {state === 'paused' ? 'was paused' : 'stopped'} at{' '}
        <span className="tabular">{at}</span> files. What was read is in the project.
      </p>
      <Button
        size="small"
        intent="primary"
        text="Go on"
        onClick={() => attempt(() => resumeImport(id))}
      />
      <Button size="small" text="Show report" onClick={() => showReport(id)} />
      <Button
        size="small"
        text="Leave the rest out"
        onClick={() => attempt(() => leaveImport(id))}
      />
      <Button
        size="small"
        variant="minimal"
        text="Not now"
        onClick={() => useImports.setState({ isOffered: false })}
      />
    </section>
  );
}
