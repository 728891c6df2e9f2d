import { create } from 'zustand';

export type DialogName =
  | 'palette'
  | 'outline'
  | 'keys'
  | 'settings'
  | 'history'
  | 'entities'
  | 'bulkEdit'
  | 'deleteArticles'
  | 'export'
  | 'paste'
  | 'import'
  | 'imports'
  | 'question'
  | 'near'
  | 'carry'
  | 'versions'
  | 'reread';

/** Which dialog is open; there is never more than one. */
export const useDialogs = create<{
  readonly open: DialogName | null;
  /** Which of the two exports the export dialog starts with. */
  readonly exportWhat: 'table' | 'package';
}>()(() => ({ open: null, exportWhat: 'table' }));

export function openDialog(name: DialogName): void {
  useDialogs.setState({ open: name });
}

export function closeDialog(): void {
  useDialogs.setState({ open: null });
}
