import { z } from 'zod';
import type { CharsetQuestion, ParsedArticle } from '../domain/article.ts';
import { codebookSchema } from '../domain/codebook.ts';
import { csvOptionsSchema, tableExportSchema, type ExportedFile } from '../domain/export.ts';
import type { ProjectInfo } from '../domain/project.ts';
import type { Failure } from '../result.ts';
import { batchHostCalls } from './batch-calls.ts';
import { call } from './call.ts';
import { storeCalls } from './store-calls.ts';

/**
 * What only the main process may ask of the store host: calls that take paths. The window reaches
 * them through `appCalls`, where a dialog gives the path.
 */
export const storeHostCalls = {
  ...storeCalls,
  ...batchHostCalls,
  'host.create': call<ProjectInfo>()(
    z.object({ path: z.string(), codebook: codebookSchema, coder: z.string() }),
  ),
  'host.open': call<ProjectInfo>()(z.object({ path: z.string(), coder: z.string() })),
  'host.close': call<null>()(z.object({})),
  'host.setCoder': call<null>()(z.object({ coder: z.string() })),
  /** Writes a consistent copy through SQLite's backup API and a rename. */
  'host.saveCopy': call<null>()(z.object({ path: z.string() })),
  'host.versions': call<{ sqlite: string }>()(z.object({})),
  'host.exportTable': call<ExportedFile>()(tableExportSchema.extend({ path: z.string() })),
  'host.exportPackage': call<readonly ExportedFile[]>()(
    z.object({ options: csvOptionsSchema, folder: z.string() }),
  ),
} as const;
export type StoreHostCalls = typeof storeHostCalls;

export interface ParseOutcome {
  readonly parsed: readonly ParsedArticle[];
  readonly failed: readonly { readonly path: string; readonly failure: Failure }[];
  readonly questions: readonly CharsetQuestion[];
  /** There is more than one message should carry: `parse.more` with this gives the rest. */
  readonly more?: string;
}

/** What the main process may ask of the importer host, which holds no database. */
export const importerHostCalls = {
  'parse.files': call<ParseOutcome>()(z.object({ paths: z.array(z.string()).max(1000) })),
  'parse.more': call<ParseOutcome>()(z.object({ token: z.string() })),
  'parse.text': call<ParseOutcome>()(z.object({ text: z.string(), name: z.string() })),
  'parse.withCharset': call<ParseOutcome>()(z.object({ token: z.string(), charset: z.string() })),
} as const;
export type ImporterHostCalls = typeof importerHostCalls;
