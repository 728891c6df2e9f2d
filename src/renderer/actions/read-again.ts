import type { Article } from '../../shared/domain/article.ts';
import { call } from '../api.ts';
import { closeDialog, openDialog } from '../state/dialogs.ts';
import { useImports } from '../state/imports.ts';
import { takeChange } from './changes.ts';
import { runJob } from './jobs.ts';
import { say, toast } from './notify.ts';
import { undoOrRedo } from './history.ts';
import { openCarry } from './versions.ts';

/** Asks how the original of an article is to be read again. */
export function openReadAgain({ id, title, sourceName }: Article): void {
  useImports.setState({ readAgain: { id, name: title ?? sourceName } });
  openDialog('reread');
}

interface Otherwise {
  /** Null leaves it as it was decided. */
  readonly charset: string | null;
  readonly wholePage: boolean | null;
}

/**
 * Reads an article's original again. Another text becomes a new version, to which the evidence of
 * its facts is carried over. Fails, and changes nothing, if it cannot be read so.
 */
export async function readAgain(articleId: string, otherwise: Otherwise): Promise<void> {
  const done = await runJob('Reading again', () =>
    call('import.reread', { articleId, ...otherwise }),
  );
  if (done === null) return;
  closeDialog();
  const { moved, changed, orphaned } = done.value;
  if (done.change.articles.length === 0) {
    say('It reads the same that way: nothing was changed');
    return;
  }
  takeChange(done);
  if (moved + changed + orphaned > 0) await openCarry(articleId);
  toast(
    {
      tone: 'success',
      message: 'Read again, as a new version of the article',
      timeout: 8000,
      action: { text: 'Undo', onClick: () => undoOrRedo('undo') },
    },
    'read-again',
  );
}
