import type { Services } from '../services.ts';
import type { AppHandlers } from '../dispatch.ts';

type Own = Pick<AppHandlers, 'app.state' | 'settings.set' | 'job.cancel' | 'step.cancel'>;

/** The state of the program as a whole. */
export function appHandlers(services: Services): Own {
  const { app, first, settings, recents, store, session, jobs, steps, changeSettings } = services;

  const sqliteVersion = async (): Promise<string> => {
    const versions = await store.call('host.versions', {});
    return versions.ok ? versions.value.sqlite : 'not running';
  };

  return {
    'app.state': async () => {
      // A window that connects while the first project is opening need not show it is not there.
      await first.settled();
      await session.settled();
      const info = session.current() === null ? null : await store.call('project.info', {});
      return {
        project: info?.ok === true ? info.value : null,
        failure: session.failure(),
        settings: settings.get(),
        recent: recents.list(),
        versions: {
          gloss: app.getVersion(),
          electron: process.versions.electron ?? '',
          sqlite: await sqliteVersion(),
        },
        platform: process.platform,
      };
    },
    'settings.set': (patch) => changeSettings(patch),
    'job.cancel': () => {
      jobs.cancel();
      return null;
    },
    'step.cancel': () => {
      steps.cancel();
      return null;
    },
  };
}
