import { expect, test } from 'vitest';
import { gridKey, type KeyLike } from './grid-key.ts';

function press(key: string, more: Partial<KeyLike> = {}): ReturnType<typeof gridKey> {
  return gridKey({
    key,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    isComposing: false,
    ...more,
  });
}

test.each(['a', 'Ä', '7', '=', 'ш', '\u{1F600}', 'Dead', 'Process'])(
  '%s begins a new value',
  (key) => {
    expect(press(key)).toEqual({ kind: 'type' });
  },
);

test('characters typed with AltGr are typed', () => {
  expect(press('|', { ctrlKey: true, altKey: true })).toEqual({ kind: 'type' });
});

test('the keys of a spreadsheet', () => {
  expect(press('Enter')).toEqual({ kind: 'edit' });
  expect(press('F2')).toEqual({ kind: 'edit' });
  expect(press('Delete')).toEqual({ kind: 'clear' });
  expect(press('Backspace')).toEqual({ kind: 'clear' });
  expect(press('Delete', { shiftKey: true })).toEqual({ kind: 'delete' });
  expect(press('d', { ctrlKey: true })).toEqual({ kind: 'fillDown' });
  expect(press('a', { metaKey: true })).toEqual({ kind: 'selectAll' });
  expect(press('Home')).toEqual({ kind: 'go', to: 'rowStart' });
  expect(press('End', { ctrlKey: true })).toEqual({ kind: 'go', to: 'last' });
  expect(press('ArrowDown', { shiftKey: true })).toEqual({
    kind: 'extend',
    direction: 'down',
    jump: false,
  });
  expect(press('ArrowRight', { shiftKey: true, ctrlKey: true })).toEqual({
    kind: 'extend',
    direction: 'right',
    jump: true,
  });
});

test('other shortcuts and plain moving are left to others', () => {
  expect(press('z', { ctrlKey: true })).toBeNull();
  expect(press('k', { metaKey: true })).toBeNull();
  expect(press('c', { ctrlKey: true })).toBeNull();
  expect(press('D', { ctrlKey: true, shiftKey: true })).toBeNull();
  expect(press('ArrowDown')).toBeNull();
  expect(press('Tab')).toBeNull();
  expect(press('F5')).toBeNull();
  expect(press('a', { altKey: true })).toBeNull();
});
