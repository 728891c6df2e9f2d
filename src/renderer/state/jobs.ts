import { create } from 'zustand';
import type { Progress } from '../../shared/domain/export.ts';

/** A running import or export. */
export interface Jobs {
  /** What runs, such as "Importing"; null if nothing does. */
  readonly running: string | null;
  readonly cancelling: boolean;
  readonly progress: Progress | null;
}

export const useJobs = create<Jobs>()(() => ({ running: null, cancelling: false, progress: null }));
