import { call } from '../api.ts';
import { openDialog } from '../state/dialogs.ts';
import { useImports } from '../state/imports.ts';
import { say } from './notify.ts';

/** Opens the reports of imports, at a batch or at the newest. */
export function showReport(batchId: string | null): void {
  useImports.setState({ shownBatch: batchId, isPanelOpen: false });
  openDialog('imports');
}

/** Saves the whole report of a batch as CSV. */
export async function saveReport(batchId: string): Promise<void> {
  const path = await call('import.saveReport', { batchId });
  if (path !== null) say(`Report saved as ${path}`);
}

/** Saves the bytes that an article was imported from. */
export async function saveOriginal(articleId: string): Promise<void> {
  const path = await call('article.saveOriginal', { articleId });
  if (path !== null) say(`Original saved as ${path}`);
}
