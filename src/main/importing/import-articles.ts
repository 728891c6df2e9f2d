import type { ImportOutcome } from '../../shared/ipc/app-calls.ts';
import type { StoreHostCalls } from '../../shared/ipc/host-calls.ts';
import type { Host } from '../host/supervise.ts';
import { valueOf } from '../host/value.ts';
import type { Jobs } from '../jobs/jobs.ts';
import { addArticles } from './add-articles.ts';
import { parseFiles, type Importer } from './parse-files.ts';

/** The ways in which articles come into the open project. */
export interface Importing {
  readonly files: (paths: readonly string[]) => Promise<ImportOutcome>;
  readonly text: (text: string) => Promise<ImportOutcome>;
  readonly withCharset: (token: string, charset: string) => Promise<ImportOutcome>;
}

/** Joins the importer host, which parses, and the store host, which keeps. */
export function createImporting(
  importer: Importer,
  store: Pick<Host<StoreHostCalls>, 'call'>,
  jobs: Jobs,
): Importing {
  return {
    files: async (paths) =>
      jobs.run(async (job) => addArticles(store, await parseFiles(importer, paths, job))),
    text: async (text) =>
      jobs.run(async () => {
        importer.start();
        const parsed = await importer.call('parse.text', { text, name: 'Pasted text' });
        return addArticles(store, valueOf(parsed));
      }),
    withCharset: async (token, charset) =>
      jobs.run(async () => {
        importer.start();
        const parsed = await importer.call('parse.withCharset', { token, charset });
        return addArticles(store, valueOf(parsed));
      }),
  };
}
