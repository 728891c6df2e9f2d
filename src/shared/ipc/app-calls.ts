import { z } from 'zod';
import type { ImportReport } from '../domain/article.ts';
import { csvOptionsSchema, tableExportSchema, type ExportedFile } from '../domain/export.ts';
import type { OpenFailure, ProjectInfo, RecentProject } from '../domain/project.ts';
import { settingsPatchSchema, type Settings } from '../domain/settings.ts';
import type { Done } from '../domain/step.ts';
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

/** An import's outcome; `done` is null if nothing was added. */
export interface ImportOutcome {
  readonly report: ImportReport;
  readonly done: Done | null;
}

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

  'import.files': call<ImportOutcome | null>()(none),
  'import.text': call<ImportOutcome>()(z.object({ text: z.string().max(64 * 1024 * 1024) })),
  'import.withCharset': call<ImportOutcome>()(
    z.object({ token: z.string(), charset: z.string().max(40) }),
  ),

  /** Asks for the file's name, then writes the table as it is shown. */
  'export.table': call<ExportedFile | null>()(tableExportSchema),
  /** Asks for a folder, then writes the data package of DESIGN section 10 into it. */
  'export.package': call<readonly ExportedFile[] | null>()(z.object({ options: csvOptionsSchema })),
  /** Stops the running import or export; what it wrote so far is removed. */
  'job.cancel': call<null>()(none),

  'link.copy': call<null>()(z.object({ url: z.string().max(4000) })),
  /** Asks the coder in a dialog that shows the whole address, then opens the browser. */
  'link.open': call<boolean>()(z.object({ url: z.string().max(4000) })),
} as const;

export type AppCalls = typeof appCalls;
