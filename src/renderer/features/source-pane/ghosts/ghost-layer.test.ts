import { EditorState } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { ghostLayer, ghostsAt, setGhosts, type Ghost } from './ghost-layer.ts';

const ghost = (key: string, start: number, end: number): Ghost => ({
  key,
  start,
  end,
  color: 'blue',
  isCurrent: false,
});

function stateWith(ghosts: readonly Ghost[]): EditorState {
  const state = EditorState.create({
    doc: 'x'.repeat(10_000),
    extensions: ghostLayer(() => {}),
  });
  return state.update({ effects: setGhosts.of(ghosts) }).state;
}

describe('ghostsAt', () => {
  it('finds the ghosts that hold the offset, the shortest first', () => {
    const state = stateWith([
      ghost('long', 0, 50),
      ghost('short', 10, 20),
      ghost('far', 9000, 9010),
    ]);
    const keys = (at: number): readonly string[] => ghostsAt(state, at).map(({ key }) => key);
    expect(keys(5)).toEqual(['long']);
    expect(keys(12)).toEqual(['short', 'long']);
    expect(keys(20)).toEqual(['long']);
    expect(keys(50)).toEqual([]);
    expect(keys(9009)).toEqual(['far']);
  });
});
