/**
 * Keys as the registry writes them: modifiers in the order `Mod`, `Alt`, `Shift`, then the key as
 * `KeyboardEvent.key` names it (letters in lower case), joined by `+`. `Mod` is Command on a Mac
 * and Control elsewhere. The plus key itself is written `Plus`.
 */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const named: Readonly<Record<string, string>> = { '+': 'Plus', ' ': 'Space' };

/** Keys that need Shift on some keyboards, so that Shift says nothing about them. */
function shiftMatters(key: string): boolean {
  return key.length > 1 || /\p{L}/u.test(key);
}

/** The written form of a key press. */
export function keyOf(press: KeyPress, mac: boolean): string {
  const mod = mac ? press.metaKey : press.ctrlKey;
  // With Alt a Mac types another character, so the physical key decides for digits.
  const digit = /^Digit(\d)$/.exec(press.code)?.[1];
  const key = press.altKey && digit !== undefined ? digit : press.key;
  const base = key.length === 1 ? key.toLowerCase() : key;
  return [
    ...(mod ? ['Mod'] : []),
    ...(press.altKey ? ['Alt'] : []),
    ...(press.shiftKey && shiftMatters(base) ? ['Shift'] : []),
    named[base] ?? base,
  ].join('+');
}

const shown: Readonly<Record<string, string>> = {
  Plus: '+',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  Delete: 'Del',
};

/** The parts of a written key as they stand on keycaps. */
export function keycaps(written: string, mac: boolean): readonly string[] {
  return written.split('+').map((part) => {
    if (part === 'Mod') return mac ? '⌘' : 'Ctrl';
    if (part === 'Alt') return mac ? '⌥' : 'Alt';
    if (part === 'Shift') return mac ? '⇧' : 'Shift';
    return shown[part] ?? (part.length === 1 ? part.toUpperCase() : part);
  });
}

/** The same as one word, for tooltips and menus. */
export function keyText(written: string, mac: boolean): string {
  return keycaps(written, mac).join(mac ? '' : '+');
}

/** The same as the `aria-keyshortcuts` attribute wants it. */
export function ariaKeys(written: readonly string[], mac: boolean): string {
  const mod = mac ? 'Meta' : 'Control';
  return written.map((keys) => keys.replace(/^Mod\b/, mod)).join(' ');
}
