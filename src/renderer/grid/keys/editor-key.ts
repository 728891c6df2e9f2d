import type { Direction } from '../range.ts';
import type { KeyLike } from './grid-key.ts';

/** Where the focus goes after a commit: a neighbour, the next cell in reading order, or nowhere. */
export type Move = Direction | 'next' | 'previous' | 'stay';

/** What a key pressed in the cell editor does; other keys belong to its input. */
export type EditorCommand =
  | { readonly kind: 'commit'; readonly move: Move; readonly fill: boolean }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'newline' }
  | { readonly kind: 'highlight'; readonly by: number }
  /** Ends this name and begins the next one. */
  | { readonly kind: 'another' };

export interface EditorShape {
  /** Whether the value may hold line breaks. */
  readonly multiline: boolean;
  /** Whether there are options to choose from. */
  readonly options: boolean;
  /** Whether the cell takes several values, with | between them. */
  readonly multiple: boolean;
}

function option(event: KeyLike, shape: EditorShape): EditorCommand | null {
  if (event.key === '|' || event.key === ';') return shape.multiple ? { kind: 'another' } : null;
  if (!shape.options) return null;
  switch (event.key) {
    case 'ArrowDown':
      return { kind: 'highlight', by: 1 };
    case 'ArrowUp':
      return { kind: 'highlight', by: -1 };
    case 'PageDown':
      return { kind: 'highlight', by: 8 };
    case 'PageUp':
      return { kind: 'highlight', by: -8 };
    default:
      return null;
  }
}

/** What a key means while a cell is being edited; null leaves it to the input. */
export function editorKey(event: KeyLike, shape: EditorShape): EditorCommand | null {
  if (event.isComposing) return null;
  const modifier = event.ctrlKey || event.metaKey;
  if (event.key === 'Enter') {
    if (event.altKey) return shape.multiline ? { kind: 'newline' } : null;
    if (modifier) return { kind: 'commit', move: 'stay', fill: true };
    return { kind: 'commit', move: event.shiftKey ? 'up' : 'down', fill: false };
  }
  if (event.key === 'Tab' && !modifier && !event.altKey)
    return { kind: 'commit', move: event.shiftKey ? 'previous' : 'next', fill: false };
  if (event.key === 'Escape') return { kind: 'cancel' };
  // AltGr, with which some keyboards type |, counts as no modifier.
  return modifier !== event.altKey || (event.shiftKey && !/^[|;]$/.test(event.key))
    ? null
    : option(event, shape);
}
