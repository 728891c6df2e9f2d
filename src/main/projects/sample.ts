import { existsSync, mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ProjectInfo } from '../../shared/domain/project.ts';
import type { ParsedArticle } from '../../shared/domain/article.ts';
import { parseSettingsSchema, type StoreHostCalls } from '../../shared/ipc/host-calls.ts';
import { GlossError } from '../../shared/result.ts';
import type { Host } from '../host/supervise.ts';
import { valueOf } from '../host/value.ts';
import { readFiles, type Importer } from '../importing/read-files.ts';
import type { Jobs } from '../jobs/jobs.ts';
import { readBuiltInCodebook, readSampleList, type SampleArticle } from './built-in.ts';
import type { ProjectSession } from './session.ts';

export interface SampleOptions {
  readonly resources: string;
  /** Where the sample project's file is or goes. */
  readonly path: string;
  readonly session: ProjectSession;
  readonly importer: Importer;
  readonly store: Pick<Host<StoreHostCalls>, 'call'>;
  readonly jobs: Jobs;
}

/** Gives each parsed article what the sample's list knows of it. */
function described(
  articles: readonly ParsedArticle[],
  list: readonly SampleArticle[],
): ParsedArticle[] {
  const metadata = new Map(list.map((article) => [basename(article.path), article.metadata]));
  return articles.map((article) => ({
    ...article,
    metadata: metadata.get(article.sourceName) ?? article.metadata,
  }));
}

/** The sample project's file in a folder. */
export function samplePath(folder: string): string {
  return join(folder, 'Sample project.gloss');
}

const settings = parseSettingsSchema.parse({});

async function fill({ resources, importer, store, jobs }: SampleOptions): Promise<void> {
  const list = await readSampleList(resources);
  await jobs.run(async ({ signal }) => {
    const files = list.map(({ path }) => ({ id: path, path }));
    const articles: ParsedArticle[] = [];
    for await (const pieces of readFiles(importer, files, { settings, signal }))
      for (const { parsed, failed } of pieces) {
        articles.push(...parsed);
        const [missing] = failed;
        if (missing !== undefined)
          throw new GlossError('unreadable-file', `The sample is not whole: ${missing.path}`);
      }
    if (!signal.aborted)
      valueOf(await store.call('article.add', { articles: described(articles, list) }));
  });
}

/** Nothing was ever done in it: Gloss ended before it had filled the sample. */
function isUntouched({ articles, history }: ProjectInfo): boolean {
  return articles === 0 && history.undo === 0 && history.redo === 0;
}

/**
 * Opens the sample project, and makes it first if it is not there. It is made as a coder would
 * make it, an import of files, and its history shows that one step: nothing bypasses the history
 * (DESIGN section 7), so the sample also shows that everything can be undone and redone.
 */
export async function openSample(options: SampleOptions): Promise<ProjectInfo> {
  const { resources, path, session, store } = options;
  mkdirSync(dirname(path), { recursive: true });
  const project = existsSync(path)
    ? await session.open(path)
    : await session.create(path, await readBuiltInCodebook(resources));
  if (!isUntouched(project)) return project;
  await fill(options);
  return valueOf(await store.call('project.info', {}));
}
