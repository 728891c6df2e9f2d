import { describe, expect, it } from 'vitest';
import { ariaKeys, keycaps, keyOf, keyText, type KeyPress } from './keys.ts';

function press(key: string, more: Partial<KeyPress> = {}): KeyPress {
  return {
    key,
    code: '',
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    ...more,
  };
}

describe('keyOf', () => {
  it('writes modifiers in one order', () => {
    expect(keyOf(press('F', { ctrlKey: true, shiftKey: true }), false)).toBe('Mod+Shift+f');
    expect(keyOf(press('PageUp', { ctrlKey: true }), false)).toBe('Mod+PageUp');
  });

  it('takes Command for Mod on a Mac, and leaves Control alone there', () => {
    expect(keyOf(press('z', { metaKey: true }), true)).toBe('Mod+z');
    expect(keyOf(press('z', { ctrlKey: true }), true)).toBe('z');
  });

  it('does not ask how a sign is typed', () => {
    expect(keyOf(press('?', { shiftKey: true }), false)).toBe('?');
    expect(keyOf(press('?'), false)).toBe('?');
    expect(keyOf(press('+', { shiftKey: true }), false)).toBe('Plus');
    expect(keyOf(press('+'), false)).toBe('Plus');
  });

  it('tells a letter from the same letter with Shift', () => {
    expect(keyOf(press('a'), false)).toBe('a');
    expect(keyOf(press('A', { shiftKey: true }), false)).toBe('Shift+a');
    expect(keyOf(press('A'), false)).toBe('a');
  });

  it('reads a digit by its place when Alt changes its character', () => {
    expect(keyOf(press('¡', { altKey: true, code: 'Digit1' }), true)).toBe('Alt+1');
    expect(keyOf(press('2', { altKey: true, code: 'Digit2' }), false)).toBe('Alt+2');
  });
});

describe('how keys are shown', () => {
  it('shows keycaps of the platform', () => {
    expect(keycaps('Mod+Shift+f', false)).toEqual(['Ctrl', 'Shift', 'F']);
    expect(keyText('Mod+Shift+f', true)).toBe('⌘⇧F');
    expect(keyText('Plus', false)).toBe('+');
    expect(keyText('Alt+ArrowDown', false)).toBe('Alt+↓');
  });

  it('writes aria-keyshortcuts', () => {
    expect(ariaKeys(['Mod+Shift+z', 'Mod+y'], false)).toBe('Control+Shift+z Control+y');
  });
});
