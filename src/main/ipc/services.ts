import type { App } from 'electron/main';
import type { StoreHostCalls } from '../../shared/ipc/host-calls.ts';
import type { ProjectInfo } from '../../shared/domain/project.ts';
import type { SettingsPatch, Settings } from '../../shared/domain/settings.ts';
import type { Folders } from '../files/folders.ts';
import type { RecentsFile } from '../files/recents-file.ts';
import type { SettingsFile } from '../files/settings-file.ts';
import type { Host } from '../host/supervise.ts';
import type { Importing } from '../importing/import-articles.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type { LongSteps } from '../jobs/long-steps.ts';
import type { AskedProject } from '../projects/asked.ts';
import type { ProjectSession } from '../projects/session.ts';
import type { FirstProject } from '../projects/start-project.ts';
import type { WindowLink } from '../window/window-link.ts';

/** All that handlers work with; put together once, in `index.ts`. */
export interface Services {
  readonly app: App;
  readonly folders: Folders;
  readonly link: WindowLink;
  readonly settings: SettingsFile;
  readonly recents: RecentsFile;
  readonly store: Host<StoreHostCalls>;
  readonly session: ProjectSession;
  readonly jobs: Jobs;
  readonly steps: LongSteps;
  readonly importing: Importing;
  /** Stores settings and makes the window, the store and the menu follow. */
  readonly changeSettings: (patch: SettingsPatch) => Settings;
  readonly openSample: () => Promise<ProjectInfo>;
  readonly first: FirstProject;
  readonly asked: AskedProject;
}
