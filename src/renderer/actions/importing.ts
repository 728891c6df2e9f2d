import type { ImportReport } from '../../shared/domain/article.ts';
import type { ImportAnswer } from '../../shared/domain/batch.ts';
import type { ImportOutcome } from '../../shared/ipc/app-calls.ts';
import { call, importDropped } from '../api.ts';
import { closeDialog, openDialog } from '../state/dialogs.ts';
import { useJobs } from '../state/jobs.ts';
import { say, toast } from './notify.ts';
import { openArticle } from './reading.ts';

/** Runs one import or export at a time, with its progress in the status bar. */
export async function runJob<T>(what: string, work: () => Promise<T>): Promise<T | null> {
  if (useJobs.getState().running !== null) {
    say(`${useJobs.getState().running ?? 'Work'} is still going on`);
    return null;
  }
  useJobs.setState({ running: what, cancelling: false, progress: null });
  try {
    return await work();
  } finally {
    useJobs.setState({ running: null, cancelling: false, progress: null });
  }
}

export async function cancelJob(): Promise<void> {
  useJobs.setState({ cancelling: true });
  await call('job.cancel');
}

function count(n: number, one: string, many: string): string {
  return n === 1 ? `1 ${one}` : `${n} ${many}`;
}

/** What an import brought, in one line. */
export function summary(report: ImportReport): string {
  const { imported, duplicates, failed } = report;
  return [
    imported.length === 0
      ? 'Nothing imported'
      : `${count(imported.length, 'article', 'articles')} imported`,
    ...(duplicates.length > 0 ? [`${duplicates.length} already in the project`] : []),
    ...(failed.length > 0 ? [`${failed.length} not imported`] : []),
  ].join(', ');
}

/** Takes in an outcome: asks what has to be asked, and shows what was not plain. */
async function take({ report }: ImportOutcome, path: string | null): Promise<void> {
  const { imported, duplicates, failed, questions } = report;
  useJobs.setState({ report, questions });
  const shown = imported.find((article) => article.path === path) ?? imported[0];
  if (shown !== undefined) await openArticle(shown.id);
  if (questions.length > 0) {
    openDialog('charset');
    return;
  }
  say(summary(report));
  // What the coder has just left out needs no telling.
  const unexpected = failed.filter(({ kind }) => kind !== 'cancelled');
  if (duplicates.length + unexpected.length > 0) openDialog('report');
  else {
    closeDialog();
    toast({ tone: 'success', message: summary(report), timeout: 4000 }, 'imported');
  }
}

async function importing(work: () => Promise<ImportOutcome | null>): Promise<void> {
  useJobs.setState({ questions: [] });
  const outcome = await runJob('Importing', work);
  if (outcome !== null) await take(outcome, null);
}

export async function importFiles(): Promise<void> {
  await importing(() => call('import.files'));
}

export async function importText(text: string): Promise<void> {
  await importing(() => call('import.text', { text }));
}

export async function importDrop(files: readonly File[]): Promise<void> {
  if (files.length > 0) await importing(() => importDropped(files));
}

/** Answers the first open question, or leaves its file out (`charset` null). */
export async function answerCharset(charset: string | null): Promise<void> {
  const { questions } = useJobs.getState();
  const [question, ...rest] = questions;
  if (question === undefined) return;
  useJobs.setState({ questions: rest });
  const { token: itemId, path } = question;
  const answer: ImportAnswer = charset === null ? { kind: 'skip' } : { kind: 'charset', charset };
  const outcome = await runJob('Importing', () => call('import.answer', { itemId, answer }));
  if (outcome !== null) await take(outcome, path);
}
