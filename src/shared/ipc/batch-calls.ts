import { z } from 'zod';
import { parsedArticleSchema } from '../domain/article.ts';
import {
  batchStates,
  importOptionsSchema,
  rememberedColumnsSchema,
  type ImportBatch,
  type RememberedColumns,
} from '../domain/batch.ts';
import type { Change, HistoryStatus } from '../domain/step.ts';
import { idSchema } from '../ids.ts';
import { call } from './call.ts';

/** Files of a batch that travel in one message; a batch may have any number. */
const slice = z.array(z.string()).max(1000);

const failedSchema = z.object({
  path: z.string(),
  kind: z.string(),
  message: z.string(),
  hint: z.string().exactOptional(),
});

/** Items are numbered within the project, and never leave it. */
export const itemIdSchema = z.string().regex(/^[1-9][0-9]{0,15}$/);

/** What was read of one file; `done` is false if more of the same file follows. */
const readFileSchema = z.object({
  /** The file's item; or, to answer a question, the item that asked. */
  itemId: itemIdSchema,
  articles: z.array(parsedArticleSchema),
  failed: z.array(failedSchema),
  /** Places about which a person has to say something. */
  asked: z.array(
    z.object({ path: z.string(), kind: z.enum(['charset', 'columns']), message: z.string() }),
  ),
  done: z.boolean(),
  /** The reading of the file begins anew in the same run, since the first one stopped. */
  again: z.boolean().default(false),
});
export type ReadFile = z.infer<typeof readFileSchema>;

/** What one call of `host.batchAdd` has changed, in figures. */
export interface BatchAdded {
  readonly imported: number;
  readonly duplicates: number;
  readonly failed: number;
  readonly asked: number;
  /** Null if nothing was added to the project. */
  readonly change: Change | null;
  readonly history: HistoryStatus;
}

/**
 * What the main process asks of the store for an import. All that belongs to one batch is one step
 * of the history.
 */
export const batchHostCalls = {
  /** Begins a batch of `files` files; their paths follow, in order, by `host.batchPaths`. */
  'host.batchBegin': call<{ batchId: string }>()(
    z.object({
      label: z.string(),
      options: importOptionsSchema,
      files: z.int().nonnegative(),
      paths: slice,
    }),
  ),
  'host.batchPaths': call<null>()(z.object({ batchId: idSchema, paths: slice })),
  /** Files not read yet, in order, behind the item `after` if it is given; empty at the end. */
  'host.batchPending': call<{ items: readonly { itemId: string; path: string }[] }>()(
    z.object({
      batchId: idSchema,
      after: itemIdSchema.nullable().default(null),
      limit: z.int().min(1).max(1000),
    }),
  ),
  /** Puts in what was read, in one transaction; a place that is in already is left as it is. */
  'host.batchAdd': call<BatchAdded>()(
    z.object({ batchId: idSchema, files: z.array(readFileSchema).max(1000) }),
  ),
  /** Sets the state: `running` when it goes on, else how it stopped or ended. */
  'host.batchEnd': call<ImportBatch>()(z.object({ batchId: idSchema, state: z.enum(batchStates) })),
  /** Whose the item is, where it lies, and the file that it lies in, to answer its question. */
  'host.batchItem': call<{ batchId: string; path: string; source: string }>()(
    z.object({ itemId: itemIdSchema }),
  ),
  /** What was remembered for tables of just these columns, in whatever order; the newest last. */
  'host.columnMaps': call<readonly RememberedColumns[]>()(z.object({})),
  'host.rememberColumns': call<null>()(rememberedColumnsSchema),
  /** The bytes that an article was imported from; null if they were left out. */
  'article.original': call<{ name: string; mediaType: string; bytes: Uint8Array } | null>()(
    z.object({ articleId: idSchema }),
  ),
} as const;
export type BatchHostCalls = typeof batchHostCalls;
