import { app, nativeTheme } from 'electron/main';
import type { SettingsPatch } from '../shared/domain/settings.ts';
import type { Folders } from './files/folders.ts';
import { openRecents } from './files/recents-file.ts';
import { openSettings } from './files/settings-file.ts';
import { startImporter, startStore } from './host/start-hosts.ts';
import type { Host } from './host/supervise.ts';
import { createImporting } from './importing/import-articles.ts';
import type { Services } from './ipc/services.ts';
import { createJobs } from './jobs/jobs.ts';
import { watchLongSteps } from './jobs/long-steps.ts';
import type { Log } from './lifecycle/log.ts';
import { createAskedProject } from './projects/asked.ts';
import { openSample, samplePath } from './projects/sample.ts';
import { createFirstProject } from './projects/start-project.ts';
import { createSession, type ProjectSession } from './projects/session.ts';
import { createWindowLink } from './window/window-link.ts';
import { applyZoom } from './window/zoom.ts';
import type { ImporterHostCalls } from '../shared/ipc/host-calls.ts';

export interface ServiceOptions {
  readonly folders: Folders;
  readonly log: Log;
  /** Hears what the coder should know of, such as settings that could not be read. */
  readonly report: (message: string) => void;
  /** The open project, the recent list or a setting that the menu shows is another now. */
  readonly onChange: () => void;
}

const restarted =
  'The part of Gloss that keeps the project stopped and was started again. ' +
  'All that was confirmed is saved; check whether your last action was done.';

/** Puts together all that works behind the window. */
export function createServices(options: ServiceOptions): {
  readonly services: Services;
  readonly importer: Host<ImporterHostCalls>;
} {
  const { folders, log, report, onChange } = options;
  const link = createWindowLink();
  const settings = openSettings(folders.data, report);
  const recents = openRecents(folders.data, report);
  const jobs = createJobs(link.tell);

  // The store's host and the session need each other: a restart reopens the project.
  const later: { session: ProjectSession | null } = { session: null };
  const store = startStore(app, folders, log, {
    restore: async (connection) => later.session?.reopen(connection),
    onRestarted: () => link.tell('restarted', { message: restarted }),
    onStopped: () => later.session?.storeStopped(),
  });
  const importer = startImporter(app, folders, log);
  const coder = (): string => settings.get().coder;
  const session = createSession({
    store,
    recents,
    coder,
    tell: link.tell,
    leave: jobs.halt,
    onChange,
  });
  later.session = session;

  const changeSettings = (patch: SettingsPatch) => {
    const next = settings.set(patch);
    nativeTheme.themeSource = next.theme;
    const contents = link.get()?.webContents;
    if (contents !== undefined && patch.zoom !== undefined) applyZoom(contents, next);
    if (patch.coder !== undefined && session.current() !== null)
      store
        .call('host.setCoder', { coder: next.coder })
        .catch((error: unknown) => log(`Setting the coder failed: ${String(error)}`));
    if (patch.theme !== undefined) onChange();
    return next;
  };

  const { resources } = folders;
  const path = samplePath(folders.documents);
  const sample = async () => openSample({ resources, path, session, importer, store, jobs });

  const services: Services = {
    app,
    folders,
    link,
    settings,
    recents,
    store,
    session,
    jobs,
    steps: watchLongSteps(store, link.tell),
    importing: createImporting({ importer, store, jobs, tell: link.tell }),
    changeSettings,
    openSample: sample,
    first: createFirstProject(recents, session, { path, open: sample }, log),
    asked: createAskedProject(),
  };
  return { services, importer };
}
