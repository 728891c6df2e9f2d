import type { BatchState, ImportBatch, ItemOutcome } from '../../../../shared/domain/batch.ts';
import type { Filter } from './report-data.ts';

/** What became of a file, in words. */
export const outcomeText: Readonly<Record<ItemOutcome, string>> = {
  imported: 'Imported',
  duplicate: 'Already in the project',
  failed: 'Not imported',
  asked: 'To be answered',
  pending: 'Not read',
};

/** The filters of a report, in their order. */
export const filters: readonly Filter[] = [
  'all',
  'imported',
  'duplicate',
  'failed',
  'asked',
  'pending',
];

export const filterText: Readonly<Record<Filter, string>> = { ...outcomeText, all: 'All' };

/** How many lines a filter has; of those read only partly it may be some more. */
export function countsOf(batch: ImportBatch): Readonly<Record<Filter, number>> {
  const { imported, duplicates, failed, asked, files, filesDone } = batch;
  const pending = files - filesDone;
  return {
    all: imported + duplicates + failed + asked + pending,
    imported,
    duplicate: duplicates,
    failed,
    asked,
    pending,
  };
}

const states: Readonly<Record<BatchState, string>> = {
  running: 'running',
  paused: 'paused',
  interrupted: 'stopped',
  cancelled: 'cancelled',
  done: '',
};

/** How a batch stands, if that needs saying. */
export function stateText({ state, undone }: Pick<ImportBatch, 'state' | 'undone'>): string {
  if (undone) return 'undone';
  return states[state];
}

/** The file's name, or of a place in a file the last part of it. */
export function nameOf(path: string): string {
  return path.replace(/^.*[\\/]/, '');
}

/** What stands before the name: the folder, or the archive. */
export function folderOf(path: string): string {
  return path.slice(0, path.length - nameOf(path).length).replace(/[\\/]$/, '');
}

/** A reason that starts with the file's name, which stands beside it already. */
export function withoutName(message: string, path: string): string {
  const start = `${nameOf(path)}: `;
  return message.startsWith(start) ? message.slice(start.length) : message;
}

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** A moment as it is read in lists: the clock today, else the day and the clock. */
export function whenText(iso: string, now = new Date()): string {
  const at = new Date(iso);
  const isToday = at.toDateString() === now.toDateString();
  return isToday ? `today ${clock.format(at)}` : `${day.format(at)}, ${clock.format(at)}`;
}
