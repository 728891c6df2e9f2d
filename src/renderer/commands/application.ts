import { travel } from '../actions/history.ts';
import { closeProject, openProject, saveCopy } from '../actions/project.ts';
import { changeSettings, nextZoom } from '../actions/settings.ts';
import { call } from '../api.ts';
import { openDialog, useDialogs, type DialogName } from '../state/dialogs.ts';
import { useSession } from '../state/session.ts';
import { useSettings } from '../state/settings.ts';
import type { Command, Group } from './command.ts';
import { undoInField } from './text-fields.ts';

function hasProject(): boolean {
  return useSession.getState().phase === 'project';
}

function dialog(name: DialogName): () => undefined {
  return () => {
    openDialog(name);
    return undefined;
  };
}

function exporting(exportWhat: 'table' | 'package'): () => undefined {
  return () => {
    useDialogs.setState({ open: 'export', exportWhat });
    return undefined;
  };
}

type Plain = Pick<Command, 'id' | 'title' | 'keys' | 'run'> & Partial<Command>;

/** Commands of one group whose keys work everywhere, unless one says otherwise. */
function everywhere(group: Group, commands: readonly Plain[]): readonly Command[] {
  const filled = (command: Plain): Command => ({ scope: 'everywhere', ...command, group });
  return commands.map(filled);
}

const project = everywhere('Project', [
  { id: 'project.new', title: 'New project', keys: [], run: () => openProject({ how: 'create' }) },
  {
    id: 'project.open',
    title: 'Open a project',
    keys: ['Mod+o'],
    run: () => openProject({ how: 'open' }),
  },
  {
    id: 'project.sample',
    title: 'Open the sample project',
    keys: [],
    run: () => openProject({ how: 'openSample' }),
  },
  {
    id: 'project.saveCopy',
    title: 'Save a copy of the project',
    keys: [],
    when: hasProject,
    run: saveCopy,
  },
  {
    id: 'project.showInFolder',
    title: 'Show the project in its folder',
    keys: [],
    when: hasProject,
    run: () => call('project.showInFolder'),
  },
  {
    id: 'export.table',
    title: 'Export the table as shown',
    keys: ['Mod+e'],
    when: hasProject,
    run: exporting('table'),
  },
  {
    id: 'export.package',
    title: 'Export the project as a data package',
    keys: ['Mod+Shift+e'],
    when: hasProject,
    run: exporting('package'),
  },
  {
    id: 'project.close',
    title: 'Close the project',
    keys: [],
    when: hasProject,
    run: closeProject,
  },
]);

function undoOrRedo(way: 'undo' | 'redo'): () => Promise<void> | undefined {
  return () => (undoInField(way) ? undefined : travel(way, 1));
}

const history = everywhere('History', [
  { id: 'edit.undo', title: 'Undo', keys: ['Mod+z'], when: hasProject, run: undoOrRedo('undo') },
  {
    id: 'edit.redo',
    title: 'Redo',
    keys: ['Mod+Shift+z', 'Mod+y'],
    when: hasProject,
    run: undoOrRedo('redo'),
  },
  {
    id: 'history',
    title: 'Show the history',
    keys: ['Mod+h'],
    when: hasProject,
    run: dialog('history'),
  },
]);

function zoomBy(by: 1 | -1): () => undefined {
  return () => {
    changeSettings({ zoom: nextZoom(useSettings.getState().zoom, by) });
    return undefined;
  };
}

const view = everywhere('View', [
  { id: 'palette', title: 'Find a command', keys: ['Mod+k'], run: dialog('palette') },
  { id: 'keys', title: 'Show all keys', keys: ['?', 'F1'], scope: 'page', run: dialog('keys') },
  { id: 'settings', title: 'Settings', keys: ['Mod+,'], run: dialog('settings') },
  {
    id: 'view.articles',
    title: 'Show or hide the article list',
    keys: ['Mod+b'],
    when: hasProject,
    run: () => {
      const { layout } = useSettings.getState();
      changeSettings({ layout: { ...layout, articlesOpen: !layout.articlesOpen } });
      return undefined;
    },
  },
  {
    id: 'facts.scope',
    title: 'Switch between this article’s facts and the whole project’s',
    keys: ['Mod+j'],
    when: hasProject,
    run: () => {
      const { scope } = useSettings.getState();
      changeSettings({ scope: scope === 'article' ? 'project' : 'article' });
      return undefined;
    },
  },
  { id: 'view.zoomIn', title: 'Zoom in', keys: ['Mod+Plus', 'Mod+='], run: zoomBy(1) },
  { id: 'view.zoomOut', title: 'Zoom out', keys: ['Mod+-'], run: zoomBy(-1) },
  {
    id: 'view.zoomReset',
    title: 'Zoom to 100 %',
    keys: ['Mod+0'],
    run: () => {
      changeSettings({ zoom: 100 });
      return undefined;
    },
  },
]);

/** All that concerns the project as a whole, its history, and the window. */
export const applicationCommands: readonly Command[] = [...project, ...history, ...view];
