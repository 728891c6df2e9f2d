import { Button, DialogBody, Tab, Tabs } from '@blueprintjs/core';
import { useEffect, useState } from 'react';
import { idsOf } from '../../../actions/article-table.ts';
import { report } from '../../../actions/notify.ts';
import { GlossDialog } from '../../../components/gloss-dialog.tsx';
import { useArticleTable } from '../../../state/article-table.ts';
import { closeDialog } from '../../../state/dialogs.ts';
import { NamesForm } from './names-form.tsx';
import { ValuesForm } from './values-form.tsx';

/** Sets metadata, tags and status of the selected articles, or reads them from file names. */
export function BulkDialog(): React.JSX.Element {
  const [selected] = useState(() => useArticleTable.getState().selected);
  const [ids, setIds] = useState<readonly string[] | null>(null);
  useEffect(() => {
    if (selected !== null) idsOf(selected).then(setIds, report);
  }, [selected]);
  const count = selected?.count ?? 0;
  const what = count === 1 ? '1 article' : `${count.toLocaleString('en')} articles`;
  return (
    <GlossDialog title={`Edit ${what}`} size="wide" className="bulk-dialog">
      {ids === null || ids.length === 0 ? (
        <DialogBody>
          <p className="muted">Choose some articles in the table first.</p>
          <Button text="Close" onClick={closeDialog} />
        </DialogBody>
      ) : (
        <Tabs id="bulk" animate={false} className="bulk-tabs" renderActiveTabPanelOnly>
          <Tab id="values" title="Set values" panel={<ValuesForm ids={ids} what={what} />} />
          <Tab id="names" title="From file names" panel={<NamesForm ids={ids} what={what} />} />
        </Tabs>
      )}
    </GlossDialog>
  );
}
