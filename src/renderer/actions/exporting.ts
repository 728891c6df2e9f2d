import { call } from '../api.ts';
import { useCoding } from '../state/coding.ts';
import { closeDialog } from '../state/dialogs.ts';
import { factsGrid } from '../state/panes.ts';
import { useSettings } from '../state/settings.ts';
import { runJob } from './jobs.ts';
import { say, toast } from './notify.ts';
import { flushSettings } from './settings.ts';

function options() {
  const { exportPreset: preset, exportDelimiter } = useSettings.getState();
  return { preset, delimiter: preset === 'exact' ? (',' as const) : exportDelimiter };
}

function tell(message: string): void {
  closeDialog();
  say(message);
  toast({ tone: 'success', message, timeout: 8000 }, 'exported');
}

/** Saves the table as it is shown: its rows, order, filters and visible columns. */
export async function exportTable(): Promise<void> {
  await factsGrid.current?.commitEdit();
  const { query } = useCoding.getState();
  const columns = factsGrid.current?.visibleColumns() ?? [];
  if (query === null || columns.length === 0) {
    say('There is no table to export yet');
    return;
  }
  await flushSettings();
  const file = await runJob('Exporting', () =>
    call('export.table', {
      query,
      columns: columns.map(({ key, label }) => ({ key, label })),
      options: options(),
    }),
  );
  if (file !== null) tell(`${file.rows.toLocaleString('en')} rows saved in ${file.path}`);
}

/** Saves the whole project's facts as a data package. */
export async function exportPackage(): Promise<void> {
  await factsGrid.current?.commitEdit();
  await flushSettings();
  const files = await runJob('Exporting', () => call('export.package', { options: options() }));
  const [first] = files ?? [];
  if (files !== null && first !== undefined)
    tell(
      `Data package of ${files.length} files saved in ${first.path.replace(/[\\/][^\\/]*$/, '')}`,
    );
}
