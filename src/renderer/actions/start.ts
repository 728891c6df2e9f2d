import { call, on } from '../api.ts';
import { useImports } from '../state/imports.ts';
import { useJobs } from '../state/jobs.ts';
import { factsGrid } from '../state/panes.ts';
import { useSaving } from '../state/saving.ts';
import { useSession } from '../state/session.ts';
import { useSettings } from '../state/settings.ts';
import { runMenuCommand } from '../commands/registry.ts';
import { takeChange } from './changes.ts';
import { attempt, report, toast } from './notify.ts';
import { enterProject, openProject, takeFailure } from './project.ts';
import { flushSettings } from './settings.ts';

/** Marks the page as usable; tests and the main process wait for it. */
function ready(): void {
  requestAnimationFrame(() => {
    document.documentElement.dataset['ready'] = 'true';
  });
}

/** Shows the project anew after the store was started again, with what was being written in it. */
async function returnToProject(): Promise<void> {
  await factsGrid.current?.commitEdit();
  await enterProject(await call('project.info'));
}

function listen(): void {
  on('failure', takeFailure);
  on('asked', () => attempt(() => openProject({ how: 'openAsked' })));
  on('change', takeChange);
  on('progress', (progress) => useJobs.setState({ progress }));
  on('saving', (progress) => useSaving.setState({ progress, cancelling: false }));
  on('batch', (progress) => useImports.setState({ progress }));
  on('restarted', ({ message }) => {
    useSession.setState({ restarted: message });
    if (useSession.getState().project !== null) attempt(returnToProject);
  });
  on('settings', (settings) => useSettings.setState(settings));
  on('menu', runMenuCommand);
  addEventListener('beforeunload', () => {
    // Both are sent before the page ends, and the main process waits until they are done.
    factsGrid.current?.commitEdit().catch(report);
    flushSettings().catch(report);
  });
  addEventListener('unhandledrejection', (event) => report(event.reason));
}

/** Connects the window to the main process and shows the first screen. */
export async function start(): Promise<void> {
  listen();
  try {
    const { project, failure, settings, recent, versions, platform } = await call('app.state');
    useSettings.setState(settings);
    useSession.setState({ recent, versions, platform });
    if (failure !== null) takeFailure(failure);
    else if (project === null) useSession.setState({ phase: 'home' });
    else await enterProject(project);
  } catch (thrown) {
    toast({ tone: 'danger', message: 'Gloss could not start properly.', timeout: 0 }, 'start');
    report(thrown);
  } finally {
    ready();
  }
}
