import { create } from 'zustand';
import type { CharsetQuestion, ImportReport } from '../../shared/domain/article.ts';
import type { Progress } from '../../shared/domain/export.ts';

/** A running import or export, and what the last import brought. */
export interface Jobs {
  /** What runs, such as "Importing"; null if nothing does. */
  readonly running: string | null;
  readonly cancelling: boolean;
  readonly progress: Progress | null;
  readonly report: ImportReport | null;
  /** Files whose encoding the coder has to tell, the first of them being asked. */
  readonly questions: readonly CharsetQuestion[];
}

export const useJobs = create<Jobs>()(() => ({
  running: null,
  cancelling: false,
  progress: null,
  report: null,
  questions: [],
}));
