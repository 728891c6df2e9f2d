import { Button } from '@blueprintjs/core';
import { UndoIcon } from '@blueprintjs/icons';
import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { travelInPlace } from '../../actions/entities.ts';
import { attempt } from '../../actions/notify.ts';
import { keyOf, keyText } from '../../commands/keys.ts';
import { isMac } from '../../commands/registry.ts';
import { hasOwnChanges } from '../../commands/text-fields.ts';
import { GlossDialog } from '../../components/gloss-dialog.tsx';
import { closeDialog } from '../../state/dialogs.ts';
import { useSaving } from '../../state/saving.ts';
import { openBrowser, revisit, untickAll, useBrowser } from './browser.ts';
import { entityInWork } from './entity-in-work.ts';
import { EntityDetails } from './entity-details.tsx';
import { EntityList } from './entity-list.tsx';
import { ListHead } from './list-head.tsx';
import { MergePanel } from './merge-panel.tsx';
import './entities.css';

/** Undo and redo as everywhere; a text field's own come first, and the browser does them. */
function travel(way: 'undo' | 'redo'): void {
  attempt(async () => {
    await travelInPlace(way);
    untickAll();
    await revisit();
  });
}

const ways: Readonly<Record<string, 'undo' | 'redo'>> = {
  'Mod+z': 'undo',
  'Mod+Shift+z': 'redo',
  'Mod+y': 'redo',
};

function travelByKey(event: KeyboardEvent): void {
  const way = ways[keyOf(event.nativeEvent, isMac())];
  if (way === undefined || hasOwnChanges()) return;
  event.preventDefault();
  travel(way);
}

function Footer(): React.JSX.Element {
  const { undo, undoLabel } = useSaving((saving) => saving.history);
  const message = useSaving((saving) => saving.message);
  const key = keyText('Mod+z', isMac());
  return (
    <div className="dialog-footer">
      <output className="muted small cut" aria-live="polite">
        {message}
      </output>
      <Button
        icon={<UndoIcon size={12} />}
        text="Undo"
        disabled={undo === 0}
        title={undoLabel === null ? 'Nothing to undo' : `Undo: ${undoLabel} (${key})`}
        onClick={() => travel('undo')}
      />
      <Button intent="primary" text="Close" onClick={closeDialog} />
    </div>
  );
}

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
      <Footer />
    </GlossDialog>
  );
}
