import { join } from 'node:path';
import type { Services } from '../ipc/services.ts';
import { reviveWindow } from '../lifecycle/crashes.ts';
import type { Log } from '../lifecycle/log.ts';
import { createWindow, loadPage } from './app-window.ts';
import { rememberPlace } from './remember-place.ts';
import { ownZoom } from './zoom.ts';

/** Opens the one window and loads its page. */
export async function openWindow(services: Services, log: Log): Promise<void> {
  const { app, folders, link, settings } = services;
  const window = createWindow({
    preload: folders.preload,
    icon: join(folders.resources, 'icon.png'),
    place: rememberPlace(folders.data, log),
    devTools: !app.isPackaged,
    zoomFactor: settings.get().zoom / 100,
  });
  window.on('closed', () => link.set(null));
  link.set(window);
  reviveWindow(window, log);
  ownZoom(window.webContents, settings.get, link.tell);
  await loadPage(window);
}
