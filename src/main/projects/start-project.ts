import type { RecentsFile } from '../files/recents-file.ts';
import type { ProjectSession } from './session.ts';

/** The project that Gloss starts with. */
export interface FirstProject {
  /**
   * Opens the project that Gloss was started for, else the one that was open when it quit, else,
   * at the very first start, the sample. What cannot be opened is kept as the session's failure.
   */
  readonly open: (asked: string | null) => void;
  /** Resolves when it is there whole, or cannot be had. */
  readonly settled: () => Promise<void>;
}

/** `report` hears what the coder need not see. */
export function createFirstProject(
  recents: RecentsFile,
  session: ProjectSession,
  sample: { readonly path: string; readonly open: () => Promise<unknown> },
  report: (message: string) => void,
): FirstProject {
  let opening: Promise<void> = Promise.resolve();

  const open = async (asked: string | null): Promise<void> => {
    const path = asked ?? recents.last();
    try {
      if (path === sample.path || (path === null && recents.isFirstStart())) await sample.open();
      else if (path !== null) await session.open(path);
    } catch (error) {
      report(`Opening the first project failed: ${String(error)}`);
    }
  };

  return {
    open: (asked) => {
      opening = open(asked);
    },
    settled: async () => opening,
  };
}
