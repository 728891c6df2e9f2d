import type { KeyboardEvent } from 'react';
import type { KeyLike } from '../../../grid/keys/grid-key.ts';
import type { EditorSession } from './editor-session.ts';

/** React's event lacks `isComposing`. */
export function keyLike(event: KeyboardEvent): KeyLike {
  const { key, ctrlKey, metaKey, altKey, shiftKey, nativeEvent } = event;
  return { key, ctrlKey, metaKey, altKey, shiftKey, isComposing: nativeEvent.isComposing };
}

/** Puts a line break in the place of the selected text. */
export function insertLineBreak(input: HTMLTextAreaElement, session: EditorSession): void {
  const { value, selectionStart, selectionEnd } = input;
  const text = `${value.slice(0, selectionStart)}\n${value.slice(selectionEnd)}`;
  session.type(text, selectionStart + 1);
}
