import type { Direction } from '../range.ts';

/** The parts of a KeyboardEvent that decide what a key means. */
export interface KeyLike {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly isComposing: boolean;
}

/** What a key pressed on a cell does; keys that the grid leaves to AG Grid have no command. */
export type GridCommand =
  | { readonly kind: 'edit' }
  /** The key's own character goes into an empty editor. */
  | { readonly kind: 'type' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'delete' }
  | { readonly kind: 'fillDown' }
  | { readonly kind: 'selectAll' }
  | { readonly kind: 'collapse' }
  | { readonly kind: 'extend'; readonly direction: Direction; readonly jump: boolean }
  | { readonly kind: 'go'; readonly to: 'rowStart' | 'rowEnd' | 'first' | 'last' };

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Keys that begin a composition are no characters yet, but what they compose is typed text. */
const composes: ReadonlySet<string> = new Set(['Dead', 'Process', 'Unidentified']);

function types(event: KeyLike): boolean {
  return event.isComposing || composes.has(event.key) || /^.$/su.test(event.key);
}

function withModifier(event: KeyLike): GridCommand | null {
  const direction = arrows[event.key];
  if (direction !== undefined)
    return event.shiftKey ? { kind: 'extend', direction, jump: true } : null;
  if (event.key === 'Home') return { kind: 'go', to: 'first' };
  if (event.key === 'End') return { kind: 'go', to: 'last' };
  if (event.shiftKey) return null;
  const letter = event.key.toLowerCase();
  return letter === 'a' ? { kind: 'selectAll' } : letter === 'd' ? { kind: 'fillDown' } : null;
}

/** What a key means on a cell that is not being edited. */
export function gridKey(event: KeyLike): GridCommand | null {
  // AltGr types characters and comes with Control and Alt both set.
  const altGr = event.ctrlKey && event.altKey;
  if (altGr) return types(event) ? { kind: 'type' } : null;
  if (event.ctrlKey || event.metaKey) return event.altKey ? null : withModifier(event);
  if (event.altKey) return null;
  const direction = arrows[event.key];
  if (direction !== undefined)
    return event.shiftKey ? { kind: 'extend', direction, jump: false } : null;
  switch (event.key) {
    case 'Enter':
    case 'F2':
      return event.shiftKey ? null : { kind: 'edit' };
    case 'Delete':
      return event.shiftKey ? { kind: 'delete' } : { kind: 'clear' };
    case 'Backspace':
      return { kind: 'clear' };
    case 'Escape':
      return { kind: 'collapse' };
    case 'Home':
      return { kind: 'go', to: 'rowStart' };
    case 'End':
      return { kind: 'go', to: 'rowEnd' };
    default:
      return types(event) ? { kind: 'type' } : null;
  }
}
