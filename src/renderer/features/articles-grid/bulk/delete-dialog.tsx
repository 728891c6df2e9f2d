import { Button, DialogBody } from '@blueprintjs/core';
import { useEffect, useState } from 'react';
import { deleteArticles, idsOf } from '../../../actions/article-table.ts';
import { attempt, report } from '../../../actions/notify.ts';
import { call } from '../../../api.ts';
import { GlossDialog } from '../../../components/gloss-dialog.tsx';
import { useArticleTable } from '../../../state/article-table.ts';
import { closeDialog } from '../../../state/dialogs.ts';
import type { SelectedRows } from '../contract.ts';

/** How many of the selected rows are looked at for their facts. */
const looked = 1000;

/** How many facts go with the articles; null while they are counted, or where they are too many. */
function useFacts(selected: SelectedRows | null): number | null {
  const [facts, setFacts] = useState<number | null>(null);
  useEffect(() => {
    if (selected === null || selected.count > looked) return;
    const { query, offset, count } = selected;
    call('article.table', { query, offset, limit: count }).then(
      ({ rows }) => setFacts(rows.reduce((sum, row) => sum + row.facts, 0)),
      report,
    );
  }, [selected]);
  return facts;
}

/** Asks before articles go with their facts. Undo brings all of it back, and it says so. */
export function DeleteDialog(): React.JSX.Element {
  const [selected] = useState(() => useArticleTable.getState().selected);
  const facts = useFacts(selected);
  const count = selected?.count ?? 0;
  const name = selected?.active.title ?? selected?.active.sourceName ?? '';
  const what = count === 1 ? `“${name}”` : `${count.toLocaleString('en')} articles`;
  const remove = (): void => {
    closeDialog();
    if (selected !== null) attempt(async () => deleteArticles(await idsOf(selected)));
  };
  return (
    <GlossDialog title={count === 1 ? 'Delete this article?' : `Delete ${what}?`}>
      <DialogBody>
        <p>
          {what} {count === 1 ? 'goes' : 'go'} out of the project
          {facts === null
            ? ', with all facts coded from there.'
            : facts === 0
              ? '. No fact was coded from there.'
              : `, with ${facts.toLocaleString('en')} ${facts === 1 ? 'fact' : 'facts'} coded from there.`}{' '}
          Undo brings all of it back.
        </p>
      </DialogBody>
      <div className="dialog-footer">
        <Button text="Cancel" onClick={closeDialog} />
        <Button intent="danger" text={`Delete ${what}`} autoFocus onClick={remove} />
      </div>
    </GlossDialog>
  );
}
