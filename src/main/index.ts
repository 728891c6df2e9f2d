import { app, nativeTheme } from 'electron/main';
import { settleFolders } from './files/folders.ts';
import { createHandlers } from './ipc/handlers/index.ts';
import { registerCalls } from './ipc/register.ts';
import { logUncaught } from './lifecycle/crashes.ts';
import { openLog } from './lifecycle/log.ts';
import { quitInOrder } from './lifecycle/quit.ts';
import { recordBlocked } from './security/blocked.ts';
import { silenceChromium } from './security/network-block.ts';
import { declareScheme } from './security/protocol.ts';
import { secureEverything } from './security/secure-contents.ts';
import { createServices } from './services.ts';
import { showWindow, windowTitle } from './window/app-window.ts';
import { compileAhead } from './window/compile-ahead.ts';
import { refreshMenu } from './window/menu.ts';
import { collectNotices } from './window/notices.ts';
import { openWindow } from './window/open-window.ts';
import { projectArgument } from './window/project-argument.ts';

// The order matters: the data folder decides whose lock is taken, and only who holds the lock may
// touch the folder; everything up to `whenReady` must come before Chromium starts.
app.setName('Gloss');
const folders = settleFolders(app, import.meta.dirname);
const asked = projectArgument(process.argv, process.cwd());

/** The project that a second start of Gloss was asked for, as it tells the first. */
function passedOn(data: unknown): string | null {
  const isObject = typeof data === 'object' && data !== null;
  return isObject && 'project' in data && typeof data.project === 'string' ? data.project : null;
}

/** Sandboxes every page. A checkout that runs as root was told not to: Chromium cannot then. */
function enforceSandbox(): void {
  if (app.isPackaged || !app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
}

function run(): void {
  const log = openLog(app.getPath('logs'));
  logUncaught(log);
  enforceSandbox();
  declareScheme();
  silenceChromium(app);
  compileAhead(app);
  const blocked = recordBlocked(!app.isPackaged);
  const secured = secureEverything(blocked, folders.renderer, !app.isPackaged, log);

  const notices = collectNotices(log);
  const { services, importer } = createServices({
    folders,
    log,
    report: notices.add,
    onChange: () => follow(),
  });
  const { asked: askedProject, link, first, session, settings, store, jobs, importing } = services;
  const failed = (error: unknown): void => log(`Starting failed: ${String(error)}`);

  // What was asked for before the start is what Gloss starts with.
  let wanted = asked;
  let started = false;
  /** Opens a project at the wish of somebody outside the window, which may be writing just now. */
  const openUnasked = (path: string): void => {
    if (!started) {
      wanted = path;
    } else if (link.get() === null) {
      session.open(path).catch((error: unknown) => log(`Opening ${path} failed: ${String(error)}`));
    } else {
      askedProject.ask(path);
      link.tell('asked', null);
    }
  };
  const follow = (): void => {
    link.get()?.setTitle(windowTitle(session.current()?.name ?? null));
    refreshMenu(services, openUnasked);
  };

  app.on('open-file', (event, path) => {
    event.preventDefault();
    openUnasked(path);
  });
  app.on('second-instance', (_event, _argv, _folder, data: unknown) => {
    const window = link.get();
    if (window !== null) showWindow(window);
    const project = passedOn(data);
    if (project !== null) openUnasked(project);
  });
  app.on('activate', () => {
    if (link.get() === null) openWindow(services, log).catch(failed);
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  quitInOrder(
    app,
    {
      stopWork: () => {
        void jobs.halt();
      },
      drain: store.idle,
      closeProject: async () => {
        await first.settled();
        await session.settled();
        if (session.current() !== null) await store.call('host.close', {});
      },
      finish: () => {
        store.close();
        importer.close();
        settings.flush();
      },
    },
    log,
  );

  const start = async (): Promise<void> => {
    await secured;
    nativeTheme.themeSource = settings.get().theme;
    registerCalls({
      link,
      handlers: createHandlers(services),
      store: services.steps.store,
      importPaths: importing.files,
      blocked,
    });
    store.start();
    first.open(wanted);
    started = true;
    await openWindow(services, log);
    follow();
    // Its start must not compete with the first screen; whoever imports sooner starts it sooner.
    setTimeout(importer.start, 3000);
    await notices.show(link);
  };
  start().catch(failed);
}

if (app.requestSingleInstanceLock({ project: asked })) run();
else app.quit();
