import type { MenuItemConstructorOptions } from 'electron/main';
import type { RecentProject } from '../../shared/domain/project.ts';
import type { Settings } from '../../shared/domain/settings.ts';
import type { MenuCommand } from '../../shared/commands.ts';

export interface MenuOptions {
  readonly platform: NodeJS.Platform;
  readonly projectOpen: boolean;
  readonly recent: readonly RecentProject[];
  readonly theme: Settings['theme'];
  readonly devTools: boolean;
  readonly command: (command: MenuCommand) => void;
  readonly openRecent: (path: string) => void;
  readonly setTheme: (theme: Settings['theme']) => void;
}

type Item = MenuItemConstructorOptions;
const line: Item = { type: 'separator' };

/**
 * The application menu. The window itself hears its keys, so that each key means the same whether
 * or not a platform shows a menu: on Windows and Linux the menu shows accelerators and does not
 * register them; macOS offers a key to the window first and needs no such care.
 */
export function menuTemplate(options: MenuOptions): Item[] {
  const { platform, projectOpen, recent, theme, devTools, command, openRecent, setTheme } = options;
  const mac = platform === 'darwin';

  const item = (label: string, name: MenuCommand, accelerator?: string, enabled = true): Item => ({
    id: name,
    label,
    enabled,
    click: () => command(name),
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: mac }),
  });
  const projectItem = (label: string, name: MenuCommand, accelerator?: string): Item =>
    item(label, name, accelerator, projectOpen);
  const themeItem = (label: string, value: Settings['theme']): Item => ({
    label,
    type: 'radio',
    checked: theme === value,
    click: () => setTheme(value),
  });
  const recentItems: Item[] = recent.map(({ name, path, missing }) => ({
    label: name,
    sublabel: path,
    toolTip: path,
    enabled: !missing,
    click: () => openRecent(path),
  }));

  const settingsItem = item('Settings…', 'settings', 'CmdOrCtrl+,');
  const gloss: Item = {
    label: 'Gloss',
    submenu: [
      { role: 'about' },
      line,
      settingsItem,
      line,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      line,
      { role: 'quit' },
    ],
  };
  const file: Item = {
    label: '&File',
    submenu: [
      item('New Project…', 'project.new'),
      item('Open Project…', 'project.open', 'CmdOrCtrl+O'),
      {
        label: 'Open Recent',
        enabled: recentItems.length > 0,
        submenu: recentItems,
      },
      line,
      projectItem('Import Articles…', 'import.files', 'CmdOrCtrl+I'),
      projectItem('Paste Article…', 'import.paste', 'CmdOrCtrl+Shift+I'),
      line,
      projectItem('Export Table…', 'export.table', 'CmdOrCtrl+E'),
      projectItem('Export Data Package…', 'export.package', 'CmdOrCtrl+Shift+E'),
      line,
      projectItem('Save a Copy…', 'project.saveCopy'),
      projectItem('Close Project', 'project.close'),
      ...(mac ? [] : [line, { role: 'quit' } satisfies Item]),
    ],
  };
  const edit: Item = {
    label: '&Edit',
    submenu: [
      projectItem('Undo', 'edit.undo', 'CmdOrCtrl+Z'),
      projectItem('Redo', 'edit.redo', mac ? 'Cmd+Shift+Z' : 'Ctrl+Y'),
      line,
      { role: 'cut', registerAccelerator: mac },
      { role: 'copy', registerAccelerator: mac },
      { role: 'paste', registerAccelerator: mac },
      { role: 'selectAll', registerAccelerator: mac },
      line,
      projectItem('Find…', 'find', 'CmdOrCtrl+F'),
      projectItem('History', 'history', 'CmdOrCtrl+H'),
      ...(mac ? [] : [line, settingsItem]),
    ],
  };
  const view: Item = {
    label: '&View',
    submenu: [
      projectItem('Articles', 'view.articles', 'CmdOrCtrl+B'),
      line,
      item('Zoom In', 'view.zoomIn', 'CmdOrCtrl+Plus'),
      item('Zoom Out', 'view.zoomOut', 'CmdOrCtrl+-'),
      item('Actual Size', 'view.zoomReset', 'CmdOrCtrl+0'),
      line,
      {
        label: 'Theme',
        submenu: [
          themeItem('As the System', 'system'),
          themeItem('Light', 'light'),
          themeItem('Dark', 'dark'),
        ],
      },
      { role: 'togglefullscreen' },
      ...(devTools ? [line, { role: 'toggleDevTools' } satisfies Item] : []),
    ],
  };
  const help: Item = {
    role: 'help',
    label: '&Help',
    submenu: [
      item('Command Palette', 'palette', 'CmdOrCtrl+K'),
      item('Keyboard Shortcuts', 'keys', 'F1'),
      ...(mac ? [] : [line, { role: 'about' } satisfies Item]),
    ],
  };
  const windows: Item = { role: 'windowMenu' };
  return [...(mac ? [gloss] : []), file, edit, view, ...(mac ? [windows] : []), help];
}
