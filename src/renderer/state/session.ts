import { create } from 'zustand';
import type { Codebook } from '../../shared/domain/codebook.ts';
import type { OpenFailure, ProjectInfo, RecentProject } from '../../shared/domain/project.ts';
import type { AppState } from '../../shared/ipc/app-calls.ts';

/** What the window as a whole shows: the start screen, a failure, or a project. */
export interface Session {
  readonly phase: 'starting' | 'home' | 'failure' | 'project';
  readonly project: ProjectInfo | null;
  readonly codebook: Codebook | null;
  readonly failure: OpenFailure | null;
  readonly recent: readonly RecentProject[];
  readonly versions: AppState['versions'];
  readonly platform: string;
  /** Why the store was started again, until the coder has read it. */
  readonly restarted: string | null;
}

export const useSession = create<Session>()(() => ({
  phase: 'starting',
  project: null,
  codebook: null,
  failure: null,
  recent: [],
  versions: { gloss: '', electron: '', sqlite: '' },
  platform: '',
  restarted: null,
}));
