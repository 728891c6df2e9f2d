import { expect, test } from 'vitest';
import { editorKey, type EditorShape } from './editor-key.ts';
import type { KeyLike } from './grid-key.ts';

const plain: EditorShape = { multiline: false, options: false, multiple: false };
const list: EditorShape = { multiline: false, options: true, multiple: true };

function press(
  key: string,
  more: Partial<KeyLike> = {},
  shape: EditorShape = plain,
): ReturnType<typeof editorKey> {
  const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
  return editorKey({ key, ...none, isComposing: false, ...more }, shape);
}

test('Enter and Tab commit and move on', () => {
  expect(press('Enter')).toEqual({ kind: 'commit', move: 'down', fill: false });
  expect(press('Enter', { shiftKey: true })).toEqual({ kind: 'commit', move: 'up', fill: false });
  expect(press('Enter', { ctrlKey: true })).toEqual({ kind: 'commit', move: 'stay', fill: true });
  expect(press('Tab')).toEqual({ kind: 'commit', move: 'next', fill: false });
  expect(press('Tab', { shiftKey: true })).toEqual({
    kind: 'commit',
    move: 'previous',
    fill: false,
  });
  expect(press('Escape')).toEqual({ kind: 'cancel' });
});

test('Alt+Enter breaks the line of a long text only', () => {
  expect(press('Enter', { altKey: true }, { ...plain, multiline: true })).toEqual({
    kind: 'newline',
  });
  expect(press('Enter', { altKey: true })).toBeNull();
});

test('while a composition is under way all keys are its own', () => {
  expect(press('Enter', { isComposing: true })).toBeNull();
  expect(press('Escape', { isComposing: true })).toBeNull();
});

test('arrows choose among options, if there are any', () => {
  expect(press('ArrowDown', {}, list)).toEqual({ kind: 'highlight', by: 1 });
  expect(press('ArrowUp', {}, list)).toEqual({ kind: 'highlight', by: -1 });
  expect(press('ArrowDown')).toBeNull();
  expect(press('ArrowLeft', {}, list)).toBeNull();
});

test('a separator ends a name of a list, however the keyboard types it', () => {
  expect(press('|', { shiftKey: true }, list)).toEqual({ kind: 'another' });
  expect(press('|', { ctrlKey: true, altKey: true }, list)).toEqual({ kind: 'another' });
  expect(press('|', {}, { ...list, multiple: false })).toBeNull();
});
