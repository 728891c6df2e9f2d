import type { KeyboardEvent } from 'react';
import { travelInPlace } from '../../actions/entities.ts';
import { attempt } from '../../actions/notify.ts';
import { keyOf } from '../../commands/keys.ts';
import { isMac } from '../../commands/registry.ts';
import { hasOwnChanges, isTyping } from '../../commands/text-fields.ts';

const ways: Readonly<Record<string, 'undo' | 'redo'>> = {
  'Mod+z': 'undo',
  'Mod+Shift+z': 'redo',
  'Mod+y': 'redo',
};

/** Undoes or redoes a step without leaving the dialog, then reads it anew. */
export function travelAnd(way: 'undo' | 'redo', reload: () => Promise<void>): void {
  attempt(async () => {
    await travelInPlace(way);
    await reload();
  });
}

/** Runs what a key means in a dialog; undo and redo as everywhere. Letters are left to text fields. */
export function dialogKeys(
  keys: Readonly<Record<string, () => void>>,
  reload: () => Promise<void>,
): (event: KeyboardEvent) => void {
  return (event) => {
    const key = keyOf(event.nativeEvent, isMac());
    const way = ways[key];
    const typing = isTyping(event.target instanceof Element ? event.target : null);
    if (way !== undefined && !hasOwnChanges()) {
      event.preventDefault();
      travelAnd(way, reload);
      return;
    }
    const act = typing ? undefined : keys[key];
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
}
