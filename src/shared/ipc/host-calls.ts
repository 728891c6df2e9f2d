import { z } from 'zod';
import type { CharsetQuestion, FailedImport, ParsedArticle } from '../domain/article.ts';
import { importOptionsSchema, rememberedColumnsSchema, type ColumnMap } from '../domain/batch.ts';
import { codebookSchema } from '../domain/codebook.ts';
import { csvOptionsSchema, tableExportSchema, type ExportedFile } from '../domain/export.ts';
import type { ProjectInfo } from '../domain/project.ts';
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

/** What is found in given files and folders; folders are walked, links to folders are not. */
export interface ListedFiles {
  readonly files: readonly string[];
  /** What cannot be read, such as a folder without the right to look into it. */
  readonly failed: readonly FailedImport[];
  /** There is more than one message should carry: `list.more` with this gives the rest. */
  readonly more?: string;
}

/** Something that a person has to tell before a place in a file can be read. */
export type Ask =
  | { readonly kind: 'charset'; readonly candidates: CharsetQuestion['candidates'] }
  | {
      readonly kind: 'columns';
      readonly columns: readonly { readonly name: string; readonly samples: readonly string[] }[];
      readonly guess: Partial<ColumnMap>;
      readonly rows: number | null;
    };

export interface AskedPlace {
  readonly path: string;
  readonly message: string;
  readonly ask: Ask;
}

/** What was read of one file since the last message; `done` is false if more of it follows. */
export interface ParsedFile {
  readonly id: string;
  /** Each with its place as `path`. */
  readonly parsed: readonly ParsedArticle[];
  readonly failed: readonly FailedImport[];
  readonly asked: readonly AskedPlace[];
  readonly done: boolean;
}

export interface ParsedPage {
  readonly files: readonly ParsedFile[];
  /** There is more than one message should carry: `parse.more` with this gives the rest. */
  readonly more?: string;
}

/** How files are to be read. */
export const parseSettingsSchema = importOptionsSchema
  .pick({ charset: true, columns: true, wholePage: true, defaults: true, namePattern: true })
  .extend({ remembered: z.array(rememberedColumnsSchema).default([]) })
  .prefault({});
export type ParseSettings = z.infer<typeof parseSettingsSchema>;

const fileToReadSchema = z.object({
  /** What the answer names it by. */
  id: z.string(),
  /** A file, or a place in one: of `/in/news.zip/inner/a.txt` only that entry is read. */
  path: z.string(),
});
export type FileToRead = z.infer<typeof fileToReadSchema>;

const settings = parseSettingsSchema;

/**
 * What the main process may ask of the importer host, which holds no database. Reading tells by
 * progress which file is begun (`done` is its index) and that it goes on.
 */
export const importerHostCalls = {
  'list.files': call<ListedFiles>()(z.object({ paths: z.array(z.string()).max(1000) })),
  'list.more': call<ListedFiles>()(z.object({ token: z.string() })),
  'parse.files': call<ParsedPage>()(
    z.object({ files: z.array(fileToReadSchema).max(1000), settings }),
  ),
  'parse.more': call<ParsedPage>()(z.object({ token: z.string() })),
  'parse.text': call<ParsedPage>()(z.object({ text: z.string(), name: z.string(), settings })),
  /** Reads bytes that are not in a file any more: an article's original. */
  'parse.bytes': call<ParsedPage>()(
    z.object({ bytes: z.instanceof(Uint8Array<ArrayBufferLike>), name: z.string(), settings }),
  ),
} as const;
export type ImporterHostCalls = typeof importerHostCalls;
