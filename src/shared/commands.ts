/** What the application menu can ask the window for; the window's registry gives each its run. */
export const menuCommands = [
  'project.new',
  'project.open',
  'project.saveCopy',
  'project.close',
  'import.files',
  'import.paste',
  'export.table',
  'export.package',
  'edit.undo',
  'edit.redo',
  'find',
  'palette',
  'settings',
  'history',
  'keys',
  'view.articles',
  'view.zoomIn',
  'view.zoomOut',
  'view.zoomReset',
] as const;
export type MenuCommand = (typeof menuCommands)[number];
