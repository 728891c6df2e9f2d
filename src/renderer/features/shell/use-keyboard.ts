import { useEffect } from 'react';
import type { Scope } from '../../commands/command.ts';
import { keyOf } from '../../commands/keys.ts';
import { isMac, runKey } from '../../commands/registry.ts';
import { hasOwnChanges, isTyping, watchTextFields } from '../../commands/text-fields.ts';
import { useArticleTable } from '../../state/article-table.ts';
import { useDialogs } from '../../state/dialogs.ts';
import { useSession } from '../../state/session.ts';
import { cycleRegion } from './regions.ts';

const undoKeys = new Set(['Mod+z', 'Mod+Shift+z', 'Mod+y']);

/** Where no pane has taken the key: what is hidden behind the table of articles stays untouched. */
function scopesOutside(key: string): readonly Scope[] {
  const isBehind = useArticleTable.getState().open && key !== 'F1';
  return isBehind ? ['everywhere', 'articles'] : ['everywhere', 'page'];
}

function handle(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const key = keyOf(event, isMac());
  const inDialog = useDialogs.getState().open !== null;
  if (!inDialog && (key === 'F6' || key === 'Shift+F6')) {
    event.preventDefault();
    if (useSession.getState().phase === 'project') cycleRegion(key === 'F6' ? 1 : -1);
    return;
  }
  // A text field's own undo comes first, and the browser does it.
  if (undoKeys.has(key) && hasOwnChanges()) return;
  if (inDialog && key !== 'Mod+k') return;
  const isField = isTyping(event.target instanceof Element ? event.target : null);
  if (runKey(event, isField ? ['everywhere'] : scopesOutside(key))) event.preventDefault();
}

/** Keys that work wherever the keyboard is; the panes pass theirs to `runKey` by themselves. */
export function useKeyboard(): void {
  useEffect(() => {
    const unwatch = watchTextFields();
    addEventListener('keydown', handle);
    return () => {
      unwatch();
      removeEventListener('keydown', handle);
    };
  }, []);
}
