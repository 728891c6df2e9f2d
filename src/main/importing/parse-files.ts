import type { ImporterHostCalls, ParseOutcome } from '../../shared/ipc/host-calls.ts';
import { GlossError } from '../../shared/result.ts';
import type { Host } from '../host/supervise.ts';
import { valueOf } from '../host/value.ts';
import type { Job } from '../jobs/jobs.ts';

export type Importer = Pick<Host<ImporterHostCalls>, 'call' | 'kill' | 'start'>;

/** Few enough that progress moves and a cancel is heard soon. */
const batchSize = 16;
/** How long the importer may go on after a cancel before it is ended, in milliseconds. */
const patience = 1500;

const nothing: ParseOutcome = { parsed: [], failed: [], questions: [] };

function join(a: ParseOutcome, b: ParseOutcome): ParseOutcome {
  return {
    parsed: [...a.parsed, ...b.parsed],
    failed: [...a.failed, ...b.failed],
    questions: [...a.questions, ...b.questions],
  };
}

function cancelled(): GlossError {
  return new GlossError('cancelled', 'The import was stopped. Nothing was added.');
}

function deadly(path: string): ParseOutcome {
  const failure = {
    kind: 'unreadable-file',
    message: 'Reading this file stopped the importer. It was left out.',
    hint: 'The file may be damaged. Save it anew in another program, or paste its text.',
  } as const;
  return { ...nothing, failed: [{ path, failure }] };
}

/**
 * Has the importer host read some files. A parser is busy while it parses and hears nothing, so a
 * cancel ends the process if need be; a file that itself ends the process costs only that file.
 */
async function parseBatch(
  importer: Importer,
  paths: readonly string[],
  job: Job,
): Promise<ParseOutcome> {
  importer.start();
  let timer: NodeJS.Timeout | undefined;
  const giveUp = (): void => {
    timer = setTimeout(importer.kill, patience);
  };
  job.signal.addEventListener('abort', giveUp, { once: true });
  const { signal } = job;
  let result = await importer.call('parse.files', { paths: [...paths] }, { signal });
  let read = nothing;
  while (result.ok && result.value.more !== undefined) {
    read = join(read, result.value);
    result = await importer.call('parse.more', { token: result.value.more }, { signal });
  }
  job.signal.removeEventListener('abort', giveUp);
  clearTimeout(timer);

  if (job.signal.aborted) throw cancelled();
  if (result.ok || result.error.kind !== 'host-stopped') return join(read, valueOf(result));
  const [only] = paths;
  if (only !== undefined && paths.length === 1) return deadly(only);
  let outcome = nothing;
  for (const path of paths) outcome = join(outcome, await parseBatch(importer, [path], job));
  return outcome;
}

/** Has the importer host read files, with progress and cancel. Throws `cancelled`. */
export async function parseFiles(
  importer: Importer,
  paths: readonly string[],
  job: Job,
): Promise<ParseOutcome> {
  let outcome = nothing;
  for (let done = 0; done < paths.length; done += batchSize) {
    const batch = paths.slice(done, done + batchSize);
    job.onProgress({ done, total: paths.length, what: batch[0] ?? '' });
    outcome = join(outcome, await parseBatch(importer, batch, job));
  }
  return outcome;
}
