import { EditorSelection, EditorState } from '@codemirror/state';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGraphemeBoundary } from '../../../../text/graphemes.ts';
import { sacredText } from '../article-text.ts';
import { trickyTextWithOffsets } from '../testing/tricky-text.ts';
import { snapRange, snapSelection } from './snap-selection.ts';

const family = '👩‍👩‍👧‍👦';

function stateOf(text: string, anchor = 0, head = anchor): EditorState {
  return EditorState.create({
    doc: text,
    selection: { anchor, head },
    extensions: [sacredText(text), snapSelection()],
  });
}

function select(state: EditorState, anchor: number, head: number, userEvent?: string) {
  const spec = { selection: { anchor, head } };
  const { main } = state.update(userEvent === undefined ? spec : { ...spec, userEvent }).state
    .selection;
  return [main.anchor, main.head];
}

describe('snapSelection', () => {
  it('never leaves an end inside a character, and never loses what was selected', () => {
    fc.assert(
      fc.property(trickyTextWithOffsets, ({ text, a, b }) => {
        const { main } = stateOf(text).update({ selection: { anchor: a, head: b } }).state
          .selection;
        expect(isGraphemeBoundary(text, main.from)).toBe(true);
        expect(isGraphemeBoundary(text, main.to)).toBe(true);
        if (a !== b) {
          expect(main.from).toBeLessThanOrEqual(Math.min(a, b));
          expect(main.to).toBeGreaterThanOrEqual(Math.max(a, b));
        }
      }),
    );
  });

  it('keeps the direction in which the pointer was dragged', () => {
    const state = stateOf(`ab${family}cd`);
    expect(select(state, 1, 5, 'select.pointer')).toEqual([1, 2 + family.length]);
    expect(select(state, 14, 5, 'select.pointer')).toEqual([14, 2]);
  });

  it('lets a key make the selection shorter by a whole character', () => {
    const whole = stateOf(`ab${family}cd`, 1, 2 + family.length);
    expect(select(whole, 1, 10, 'select')).toEqual([1, 2]);
    const fromTheRight = stateOf(`ab${family}cd`, 14, 2);
    expect(select(fromTheRight, 14, 5, 'select')).toEqual([14, 2 + family.length]);
  });

  it('moves the caret on, past a character that it would stand in', () => {
    expect(select(stateOf('e\u0301x', 0), 1, 1, 'select')).toEqual([2, 2]);
    expect(select(stateOf('e\u0301x', 3), 1, 1, 'select')).toEqual([0, 0]);
  });

  it('leaves selections on borders untouched', () => {
    const range = EditorSelection.range(0, 3, 42);
    expect(snapRange('abc def', range, 1)).toBe(range);
  });

  it('selects conjuncts whole, which the editor itself would divide', () => {
    const text = 'क्षि क्षि';
    expect(select(stateOf(text), 0, 2)).toEqual([0, 4]);
  });

  it('stays out of surrogate pairs and flags', () => {
    expect(select(stateOf('🇳🇴🇸🇪'), 2, 6)).toEqual([0, 8]);
    expect(select(stateOf('x😀y'), 0, 2)).toEqual([0, 3]);
  });
});
