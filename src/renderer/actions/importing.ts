import type { ImportOptions } from '../../shared/domain/batch.ts';
import type { ImportOutcome } from '../../shared/ipc/app-calls.ts';
import { call, importDropped } from '../api.ts';
import { closeDialog, openDialog, useDialogs } from '../state/dialogs.ts';
import { useImports, type Chosen } from '../state/imports.ts';
import { useReading } from '../state/reading.ts';
import { watchAttention } from './attention.ts';
import { askAbout } from './import-questions.ts';
import { rememberedOptions, pasteOptions } from './import-options.ts';
import { showReport } from './import-reports.ts';
import { batchText, countOf } from './import-summary.ts';
import { runJob } from './jobs.ts';
import { attempt, say, toast } from './notify.ts';
import { openArticle } from './reading.ts';

/** Up to so many dropped files are imported at once, without asking how. */
export const fewFiles = 5;

/** What became otherwise than the coder wanted; what was left out on purpose did not. */
function unexpected({ batch, report }: ImportOutcome): number {
  const leftOut = report.failed.filter(({ kind }) => kind === 'cancelled').length;
  return batch.duplicates + batch.failed - leftOut + batch.nearDuplicates;
}

/** Says what came of an import to somebody who does something else by now. */
function tell({ batch }: ImportOutcome, message: string): void {
  const { asked, id } = batch;
  const action =
    asked > 0
      ? {
          text: `Answer ${countOf(asked, 'question', 'questions')}`,
          onClick: () => attempt(() => askAbout(id)),
        }
      : { text: 'Show report', onClick: () => showReport(id) };
  toast({ tone: 'success', message, timeout: 8000, action }, 'imported');
}

/**
 * Takes in an import that has stopped. Who waits for it sees the first article, and what is asked
 * or was not plain; who has gone on working is told so, and nothing moves.
 */
async function finish(outcome: ImportOutcome, isElsewhere: boolean): Promise<void> {
  const { batch, report } = outcome;
  const canGoOn = batch.state === 'paused' || batch.state === 'interrupted';
  useImports.setState({
    stopped: canGoOn ? batch : null,
    isOffered: false,
    isPanelOpen: false,
    shownBatch: batch.id,
  });
  const message = batchText(batch);
  say(message);
  const [first] = report.imported;
  const nothingIsRead = useReading.getState().article === null;
  if (first !== undefined && (!isElsewhere || nothingIsRead)) await openArticle(first.id);
  if (batch.state === 'done' && !isElsewhere) {
    if (batch.asked > 0) {
      await askAbout(batch.id);
      return;
    }
    if (unexpected(outcome) > 0) showReport(batch.id);
  }
  if (!isElsewhere && useDialogs.getState().open === 'paste') closeDialog();
  // The report shows it all already.
  if (useDialogs.getState().open !== 'imports') tell(outcome, message);
}

async function importing(work: () => Promise<ImportOutcome | null>): Promise<void> {
  const attention = watchAttention();
  try {
    const outcome = await runJob('Importing', work);
    if (outcome !== null) await finish(outcome, attention.isElsewhere());
  } finally {
    attention.end();
  }
}

/** Opens the dialog that asks what is to be imported and how. */
export function openImport(chosen: Chosen | null): void {
  useImports.setState({ chosen });
  openDialog('import');
}

/** Asks the system for files or folders; null if the coder thought better of it. */
export async function choose(what: 'files' | 'folder'): Promise<boolean> {
  const chosen = await call('import.choose', { what });
  if (chosen === null) return false;
  const { token, label, names, files } = chosen;
  useImports.setState({
    chosen: { label, names, count: files, source: { kind: 'picked', token } },
  });
  return true;
}

/** Imports what was chosen; the window is free for other work meanwhile. */
export async function importChosen(chosen: Chosen, options: ImportOptions): Promise<void> {
  const { source } = chosen;
  closeDialog();
  useImports.setState({ chosen: null });
  await importing(() =>
    source.kind === 'picked'
      ? call('import.chosen', { token: source.token, options })
      : importDropped(source.files, options),
  );
}

export async function importText(text: string): Promise<void> {
  await importing(() => call('import.text', { text, options: pasteOptions() }));
}

/** Imports a few dropped files at once, as the last ones were; asks how for more, and for folders. */
export async function importDrop(chosen: Chosen): Promise<void> {
  const { count } = chosen;
  if (count !== null && count <= fewFiles) await importChosen(chosen, rememberedOptions());
  else openImport(chosen);
}

/** Goes on with a batch that has stopped. */
export async function resumeImport(batchId: string): Promise<void> {
  useImports.setState({ isOffered: false });
  await importing(() => call('import.resume', { batchId }));
}

/** Reads nothing more of a batch that has stopped; what is in stays. */
export async function leaveImport(batchId: string): Promise<void> {
  const batch = await runJob('Importing', () => call('import.leave', { batchId }));
  if (batch === null) return;
  useImports.setState({ stopped: null, isOffered: false });
  say(batchText(batch));
}

/** Stops the running import so that it can go on later, or goes on. */
export async function pauseOrResume(): Promise<void> {
  const { progress, stopped } = useImports.getState();
  if (progress?.state === 'running') await call('import.pause');
  else if (progress === null && stopped !== null) await resumeImport(stopped.id);
}

/** Looks whether an import stopped before its end when the project was closed. */
export async function lookForStopped(): Promise<void> {
  const { rows } = await call('batch.list', { offset: 0, limit: 50 });
  if (useImports.getState().progress !== null) return;
  const stopped = rows.find(({ state }) => state === 'interrupted' || state === 'paused') ?? null;
  useImports.setState({ stopped, isOffered: stopped !== null });
}
