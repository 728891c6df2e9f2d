import type { BatchProgress } from '../domain/batch.ts';
import type { OpenFailure } from '../domain/project.ts';
import type { Progress } from '../domain/export.ts';
import type { MenuCommand } from '../commands.ts';
import type { Settings } from '../domain/settings.ts';
import type { Change, HistoryStatus } from '../domain/step.ts';

/** What the main process tells the window unasked. */
export interface WindowEvents {
  /** A project could not be opened, or the store stopped for good. */
  readonly failure: OpenFailure | null;
  /**
   * Somebody outside the window wants another project: a second start, the menu, the system. The
   * window commits what is being written, then calls `project.openAsked`.
   */
  readonly asked: null;
  /** Something was committed that the window did not itself ask for, such as an import. */
  readonly change: { readonly change: Change; readonly history: HistoryStatus };
  readonly progress: Progress | null;
  /** How far a step is that takes long to write; null when it has ended. */
  readonly saving: Progress | null;
  /** How far a running import is, some times a second; null when nothing is imported any more. */
  readonly batch: BatchProgress | null;
  /** The store host stopped and was started again; the last call may not have been done. */
  readonly restarted: { readonly message: string };
  /** A setting was changed outside the window, by the application menu. */
  readonly settings: Settings;
  readonly menu: MenuCommand;
}
export type WindowEvent = keyof WindowEvents;
