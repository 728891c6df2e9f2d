import type { ComponentType } from 'react';
import { BulkDialog } from '../articles-grid/bulk/bulk-dialog.tsx';
import { DeleteDialog } from '../articles-grid/bulk/delete-dialog.tsx';
import { ImportDialog } from '../import/import-dialog.tsx';
import { ReadAgainDialog } from '../import/read-again-dialog.tsx';
import { PasteDialog } from '../import/paste-dialog.tsx';
import { QuestionDialog } from '../import/questions/question-dialog.tsx';
import { ImportsDialog } from '../import/report/imports-dialog.tsx';
import { ExportDialog } from '../export/export-dialog.tsx';
import { EntitiesDialog } from '../entities/entities-dialog.tsx';
import { HistoryDialog } from '../history/history-dialog.tsx';
import { OutlineDialog } from '../outline/outline-dialog.tsx';
import { PaletteDialog } from '../palette/palette-dialog.tsx';
import { KeysDialog } from '../palette/keys-dialog.tsx';
import { SettingsDialog } from '../settings/settings-dialog.tsx';
import { CarryDialog } from '../versions/carry-dialog.tsx';
import { NearDialog } from '../versions/near-dialog.tsx';
import { VersionsDialog } from '../versions/versions-dialog.tsx';
import { useDialogs, type DialogName } from '../../state/dialogs.ts';

const dialogs: Readonly<Record<DialogName, ComponentType>> = {
  palette: PaletteDialog,
  outline: OutlineDialog,
  keys: KeysDialog,
  settings: SettingsDialog,
  history: HistoryDialog,
  entities: EntitiesDialog,
  bulkEdit: BulkDialog,
  deleteArticles: DeleteDialog,
  export: ExportDialog,
  paste: PasteDialog,
  import: ImportDialog,
  imports: ImportsDialog,
  question: QuestionDialog,
  near: NearDialog,
  carry: CarryDialog,
  versions: VersionsDialog,
  reread: ReadAgainDialog,
};

/** The open dialog, if there is one. */
export function Dialogs() {
  const open = useDialogs((state) => state.open);
  if (open === null) return null;
  const Open = dialogs[open];
  return <Open />;
}
