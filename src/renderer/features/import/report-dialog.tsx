import { Button } from '@blueprintjs/core';
import { summary } from '../../actions/importing.ts';
import { attempt } from '../../actions/notify.ts';
import { openArticle } from '../../actions/reading.ts';
import { GlossDialog } from '../../components/gloss-dialog.tsx';
import { closeDialog } from '../../state/dialogs.ts';
import { useJobs } from '../../state/jobs.ts';
import './import.css';

/** How many lines of a kind are listed; an import may bring thousands. */
const listed = 100;

function fileName(path: string): string {
  return path.replace(/^.*[\\/]/, '');
}

/** A reason that starts with the file's name, which stands beside it already. */
function withoutName(message: string, path: string): string {
  const start = `${fileName(path)}: `;
  return message.startsWith(start) ? message.slice(start.length) : message;
}

function More({ total }: { readonly total: number }) {
  if (total <= listed) return null;
  return <p className="report-more muted">and {(total - listed).toLocaleString('en')} more</p>;
}

function open(id: string): void {
  closeDialog();
  attempt(() => openArticle(id));
}

/** What an import brought, where that is more than a line: duplicates, and files that failed. */
export function ReportDialog() {
  const report = useJobs((jobs) => jobs.report);
  if (report === null) return null;
  const { duplicates, failed } = report;
  return (
    <GlossDialog title={summary(report)} size="wide">
      <div className="bp6-dialog-body">
        {failed.length > 0 && (
          <section className="dialog-section">
            <h3>Not imported</h3>
            <ul className="report-list">
              {failed.slice(0, listed).map(({ path, message, hint }) => (
                <li key={path}>
                  <span className="report-name cut" title={path}>
                    {fileName(path)}
                  </span>
                  <span className="report-why">
                    {withoutName(message, path)}{' '}
                    {hint !== undefined && <span className="muted">{hint}</span>}
                  </span>
                </li>
              ))}
            </ul>
            <More total={failed.length} />
          </section>
        )}
        {duplicates.length > 0 && (
          <section className="dialog-section">
            <h3>Already in the project</h3>
            <p className="muted">The project holds the same text, so nothing was added.</p>
            <ul className="report-list">
              {duplicates.slice(0, listed).map(({ path, id, title }, index) => (
                <li key={`${path}-${String(index)}`}>
                  <span className="report-name cut" title={path}>
                    {fileName(path)}
                  </span>
                  <span className="report-why cut muted">{title}</span>
                  <Button size="small" text="Open it" onClick={() => open(id)} />
                </li>
              ))}
            </ul>
            <More total={duplicates.length} />
          </section>
        )}
      </div>
      <div className="dialog-footer">
        <Button intent="primary" text="Close" onClick={closeDialog} />
      </div>
    </GlossDialog>
  );
}
