import { EditorState } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { keepSelection } from './keep-selection.ts';

function selected(hasKeyboard: boolean, userEvent?: string): readonly number[] {
  const state = EditorState.create({
    doc: 'words of an article',
    selection: { anchor: 0, head: 5 },
    extensions: keepSelection(() => hasKeyboard),
  });
  const spec = { selection: { anchor: 9 } };
  const { main } = state.update(userEvent === undefined ? spec : { ...spec, userEvent }).state
    .selection;
  return [main.anchor, main.head];
}

describe('keepSelection', () => {
  it('follows keys and pointer while the editor has the keyboard', () => {
    expect(selected(true, 'select')).toEqual([9, 9]);
    expect(selected(true, 'select.pointer')).toEqual([9, 9]);
  });

  it('keeps the words when the window’s selection is dropped by a press elsewhere', () => {
    expect(selected(false, 'select')).toEqual([0, 5]);
    expect(selected(false, 'select.pointer')).toEqual([0, 5]);
  });

  it('lets the program select, as the find bar does', () => {
    expect(selected(false)).toEqual([9, 9]);
  });
});
