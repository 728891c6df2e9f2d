import type { ImportItem } from '../../../../shared/domain/batch.ts';
import { askAbout } from '../../../actions/import-questions.ts';
import { attempt } from '../../../actions/notify.ts';
import { openArticle } from '../../../actions/reading.ts';
import { closeDialog } from '../../../state/dialogs.ts';

/** What is done with a line by Enter or a double click: its article is read, or it is answered. */
export function actOn(item: ImportItem | undefined): void {
  if (item === undefined) return;
  const { id, batchId, articleId, outcome } = item;
  if (outcome === 'asked') attempt(() => askAbout(batchId, id));
  else if (articleId !== null) {
    closeDialog();
    attempt(() => openArticle(articleId));
  }
}
