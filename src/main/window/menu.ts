import { Menu } from 'electron/main';
import type { Services } from '../ipc/services.ts';
import { showWindow } from './app-window.ts';
import { menuTemplate } from './menu-template.ts';

/** Builds the application menu as things are now; called again whenever they change. */
export function refreshMenu(services: Services, openRecent: (path: string) => void): void {
  const { app, link, recents, session, settings, changeSettings } = services;
  const template = menuTemplate({
    platform: process.platform,
    projectOpen: session.current() !== null,
    recent: recents.list(),
    theme: settings.get().theme,
    devTools: !app.isPackaged,
    command: (command) => {
      const window = link.get();
      if (window === null) return;
      showWindow(window);
      link.tell('menu', command);
    },
    openRecent,
    setTheme: (theme) => link.tell('settings', changeSettings({ theme })),
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
