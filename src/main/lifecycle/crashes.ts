import { app, dialog, type BrowserWindow } from 'electron/main';
import type { Log } from './log.ts';

/** A second end of the window's process within this time is not answered by another reload. */
const window = 60_000;

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/**
 * Writes down what nobody caught. After an uncaught exception the main process is in an unknown
 * state, so it says so and quits in order; what was confirmed is on disk.
 */
export function logUncaught(log: Log): void {
  let told = false;
  process.on('unhandledRejection', (reason) => log(`Unhandled rejection: ${describe(reason)}`));
  process.on('uncaughtException', (error) => {
    log(`Uncaught exception: ${describe(error)}`);
    if (told) return;
    told = true;
    if (app.isReady())
      dialog.showErrorBox(
        'Gloss has to quit',
        `${error.message}\n\nAll that was confirmed is saved.`,
      );
    app.quit();
  });
  app.on('child-process-gone', (_event, details) => {
    log(`Process gone: ${details.type} ${details.serviceName ?? ''} ${details.reason}`);
  });
}

async function offerReload(browserWindow: BrowserWindow): Promise<void> {
  const { response } = await dialog.showMessageBox(browserWindow, {
    type: 'error',
    title: 'Gloss',
    message: 'The window stopped working again.',
    detail: 'All that was confirmed is saved in the project.',
    buttons: ['Reload', 'Quit'],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  if (response === 0) browserWindow.webContents.reload();
  else app.quit();
}

/** Loads the window's page anew when its process ends: once by itself, then when asked to. */
export function reviveWindow(browserWindow: BrowserWindow, log: Log): void {
  let last = Number.NEGATIVE_INFINITY;
  browserWindow.webContents.on('render-process-gone', (_event, { reason }) => {
    log(`The window's process ended: ${reason}`);
    if (reason === 'clean-exit' || browserWindow.isDestroyed()) return;
    const again = Date.now() - last < window;
    last = Date.now();
    if (!again) {
      browserWindow.webContents.reload();
      return;
    }
    offerReload(browserWindow).catch((error: unknown) => log(describe(error)));
  });
}
