import { useEffect, useRef, type RefObject } from 'react';
import { attempt } from '../../actions/notify.ts';
import { GlossDialog } from '../../components/gloss-dialog.tsx';
import { dialogKeys } from '../history/dialog-keys.ts';
import { UndoFooter } from '../history/undo-footer.tsx';
import { openBrowser, revisit, untickAll, useBrowser } from './browser.ts';
import { entityInWork } from './entity-in-work.ts';
import { EntityDetails } from './entity-details.tsx';
import { EntityList } from './entity-list.tsx';
import { ListHead } from './list-head.tsx';
import { MergePanel } from './merge-panel.tsx';
import './entities.css';

async function reload(): Promise<void> {
  untickAll();
  await revisit();
}

/** Undo and redo as everywhere; a text field's own come first, and the browser does them. */
const travelByKey = dialogKeys({}, reload);

function Details({ field }: { readonly field: RefObject<HTMLInputElement | null> }) {
  const { shown, ticked, total } = useBrowser();
  if (ticked.size > 1) return <MergePanel entities={[...ticked.values()]} firstField={field} />;
  if (shown !== null) return <EntityDetails key={shown.id} entity={shown} nameField={field} />;
  return total === 0 ? (
    <p className="muted">
      No entity has this name. Entities come from the cells of facts: a name that is put into one is
      an entity.
    </p>
  ) : null;
}

/** All entities of the project: their names, kinds and facts, to be named anew and merged. */
export function EntitiesDialog(): React.JSX.Element {
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    attempt(async () => openBrowser(await entityInWork()));
  }, []);
  return (
    <GlossDialog title="Entities" size="wide" className="entities-dialog">
      <div className="entities" onKeyDown={travelByKey} role="presentation">
        <div className="entities-list">
          <ListHead search={search} onDown={() => list.current?.focus()} />
          <EntityList
            list={list}
            onEnter={() => {
              field.current?.focus();
              if (field.current?.type === 'text') field.current.select();
            }}
            onType={() => {
              search.current?.focus();
              search.current?.select();
            }}
          />
          <p className="entity-hint small muted">
            Space ticks, Shift with an arrow ticks on, Enter goes to what can be changed.
          </p>
        </div>
        <section className="entities-details" aria-label="Details">
          <Details field={field} />
        </section>
      </div>
      <UndoFooter reload={reload} />
    </GlossDialog>
  );
}
