import type { ExportedFile, Progress } from '../shared/domain/export.ts';
import { GlossError } from '../shared/result.ts';

/** How an export tells what it does, and is told to stop. */
export interface ExportJob {
  /** Aborting it stops the export at its next safe point; nothing of it stays on disk. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/**
 * One export format. `write` puts its files at `destination` (a folder, made if it is missing) and
 * answers them once they are on disk. All or nothing: if it throws, the folder is as it was.
 */
export interface Exporter<Source, Options> {
  /** As given on the command line: `csv`. */
  readonly name: string;
  readonly write: (
    source: Source,
    destination: string,
    options: Options,
    job: ExportJob,
  ) => Promise<readonly ExportedFile[]>;
}

/** Throws a `cancelled` failure if the job was told to stop. */
export function checkCancelled(job: ExportJob): void {
  if (job.signal.aborted)
    throw new GlossError('cancelled', 'The export was cancelled. Nothing was written.');
}
