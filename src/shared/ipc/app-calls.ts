import { z } from 'zod';
import type { ImportReport } from '../domain/article.ts';
import {
  importAnswerSchema,
  importOptionsSchema,
  type ChosenFiles,
  type ImportBatch,
  type ImportQuestion,
} from '../domain/batch.ts';
import { csvOptionsSchema, tableExportSchema, type ExportedFile } from '../domain/export.ts';
import type { OpenFailure, ProjectInfo, RecentProject } from '../domain/project.ts';
import { settingsPatchSchema, type Settings } from '../domain/settings.ts';
import type { Done } from '../domain/step.ts';
import type { VersionTaken } from '../domain/versions.ts';
import { idSchema } from '../ids.ts';
import { itemIdSchema } from './batch-calls.ts';
import { call } from './call.ts';

const none = z.object({}).strict();

export interface AppState {
  readonly project: ProjectInfo | null;
  /** Kept until the coder has seen it, also if the window connects late. */
  readonly failure: OpenFailure | null;
  readonly settings: Settings;
  readonly recent: readonly RecentProject[];
  readonly versions: { readonly gloss: string; readonly electron: string; readonly sqlite: string };
  readonly platform: string;
}

/**
 * An import that has stopped: done, paused or cancelled, as its batch says. Meanwhile the events
 * `batch` and `change` tell how far it is and what came in.
 */
export interface ImportOutcome {
  readonly batch: ImportBatch;
  /** The first few hundred of each outcome; `batch.items` gives all. */
  readonly report: ImportReport;
}

/** May be left out: then files are read as they say themselves. */
const options = importOptionsSchema.prefault({});
const batchId = idSchema;

/**
 * All that the main process itself does for the window. Dialogs run in the main process, so that
 * no path comes from the window: a call that opened a dialog answers null if it was cancelled.
 */
export const appCalls = {
  'app.state': call<AppState>()(none),
  'settings.set': call<Settings>()(settingsPatchSchema),

  'project.create': call<ProjectInfo | null>()(none),
  'project.open': call<ProjectInfo | null>()(none),
  /** Only a path of the recent list is taken. */
  'project.openRecent': call<ProjectInfo | null>()(z.object({ path: z.string() })),
  'project.forgetRecent': call<readonly RecentProject[]>()(z.object({ path: z.string() })),
  /** Opens what the `asked` event told of; the main process has the path. */
  'project.openAsked': call<ProjectInfo | null>()(none),
  'project.openSample': call<ProjectInfo>()(none),
  /** Tries the path of the last failure again. */
  'project.retry': call<ProjectInfo | null>()(none),
  'project.saveCopy': call<string | null>()(none),
  'project.close': call<null>()(none),
  'project.showInFolder': call<null>()(none),

  'import.files': call<ImportOutcome | null>()(z.object({ options })),
  /** The same, of all below a folder. */
  'import.folder': call<ImportOutcome | null>()(z.object({ options })),
  /** Asks for files or a folder, which `import.chosen` then imports. */
  'import.choose': call<ChosenFiles | null>()(z.object({ what: z.enum(['files', 'folder']) })),
  'import.chosen': call<ImportOutcome>()(z.object({ token: z.string().max(100), options })),
  'import.text': call<ImportOutcome>()(
    z.object({ text: z.string().max(64 * 1024 * 1024), options }),
  ),
  /** What is being read is read to its end; the batch can be resumed, also after a restart. */
  'import.pause': call<null>()(none),
  'import.resume': call<ImportOutcome>()(z.object({ batchId })),
  /** Ends a batch that has stopped: what was not read of it is left out. */
  'import.leave': call<ImportBatch>()(z.object({ batchId })),
  /** What a person has to tell about files of a batch, the first of them, or about one item. */
  'import.questions': call<readonly ImportQuestion[]>()(
    z.object({
      batchId,
      itemId: itemIdSchema.nullable().default(null),
      limit: z.int().min(1).max(100).default(20),
    }),
  ),
  /** Fails, and asks on, where the answer does not fit. */
  'import.answer': call<ImportOutcome>()(
    z.object({ itemId: itemIdSchema, answer: importAnswerSchema }),
  ),
  /**
   * Reads an article's original anew, in another encoding or with all text of its page; null keeps
   * what was decided. Another text becomes a new version of the article, to which the evidence of
   * its facts is carried over.
   */
  'import.reread': call<Done<VersionTaken>>()(
    z.object({
      articleId: idSchema,
      charset: z.string().max(40).nullable().default(null),
      wholePage: z.boolean().nullable().default(null),
    }),
  ),
  /** Asks for a file's name and writes the whole report into it, as CSV; answers the path. */
  'import.saveReport': call<string | null>()(z.object({ batchId })),
  /** Asks for a file's name and writes the imported bytes into it; answers the path. */
  'article.saveOriginal': call<string | null>()(z.object({ articleId: idSchema })),

  /** Asks for the file's name, then writes the table as it is shown. */
  'export.table': call<ExportedFile | null>()(tableExportSchema),
  /** Asks for a folder, then writes the data package of DESIGN section 10 into it. */
  'export.package': call<readonly ExportedFile[] | null>()(z.object({ options: csvOptionsSchema })),
  /** Stops the running import or export; what it wrote so far is removed. */
  'job.cancel': call<null>()(none),
  /** Takes back the step that is being written; its call fails with `cancelled`. */
  'step.cancel': call<null>()(none),

  'link.copy': call<null>()(z.object({ url: z.string().max(4000) })),
  /** Asks the coder in a dialog that shows the whole address, then opens the browser. */
  'link.open': call<boolean>()(z.object({ url: z.string().max(4000) })),
} as const;

export type AppCalls = typeof appCalls;
