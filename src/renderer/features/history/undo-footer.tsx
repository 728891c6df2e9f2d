import { Button } from '@blueprintjs/core';
import { UndoIcon } from '@blueprintjs/icons';
import { keyText } from '../../commands/keys.ts';
import { isMac } from '../../commands/registry.ts';
import { closeDialog } from '../../state/dialogs.ts';
import { useSaving } from '../../state/saving.ts';
import { travelAnd } from './dialog-keys.ts';

/** The foot of a dialog in which steps are done: what was done last, undo, close. */
export function UndoFooter({ reload }: { readonly reload: () => Promise<void> }) {
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
        onClick={() => travelAnd('undo', reload)}
      />
      <Button text="Close" onClick={closeDialog} />
    </div>
  );
}
