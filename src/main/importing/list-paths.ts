import type { FailedImport } from '../../shared/domain/article.ts';
import type { ListedFiles } from '../../shared/ipc/host-calls.ts';
import { GlossError } from '../../shared/result.ts';
import { valueOf } from '../host/value.ts';
import type { Job } from '../jobs/jobs.ts';
import type { Importer } from './read-files.ts';

/** All that is to be imported, in order; of some paths it is known already why they cannot be. */
export interface PathsToImport {
  readonly paths: readonly string[];
  readonly failures: ReadonlyMap<string, FailedImport>;
}

/** How many paths travel in one message. */
const slice = 1000;

/** What the importer finds, message by message. */
async function* listAll(
  importer: Importer,
  given: readonly string[],
): AsyncGenerator<ListedFiles, void> {
  for (let at = 0; at < given.length; at += slice) {
    const paths = given.slice(at, at + slice);
    let listed: ListedFiles = valueOf(await importer.call('list.files', { paths }));
    yield listed;
    while (listed.more !== undefined) {
      listed = valueOf(await importer.call('list.more', { token: listed.more }));
      yield listed;
    }
  }
}

/** Looks through what was given. Throws `cancelled`; nothing was begun then. */
export async function listPaths(
  importer: Importer,
  given: readonly string[],
  job: Job,
): Promise<PathsToImport> {
  importer.start();
  const paths = new Set<string>();
  const failures = new Map<string, FailedImport>();
  for await (const listed of listAll(importer, given)) {
    for (const path of listed.files) paths.add(path);
    for (const failure of listed.failed) {
      paths.add(failure.path);
      failures.set(failure.path, failure);
    }
    if (job.signal.aborted)
      throw new GlossError('cancelled', 'The import was stopped. Nothing was added.');
    job.onProgress({ done: 0, total: paths.size, what: 'Looking for files' });
  }
  return { paths: [...paths], failures };
}
