import { EditorState } from '@codemirror/state';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleText, sacredText } from './article-text.ts';
import { trickyTextWithOffsets } from './testing/tricky-text.ts';

function stateOf(text: string): EditorState {
  return EditorState.create({ doc: text, extensions: sacredText(text) });
}

describe('sacredText', () => {
  it('keeps editor positions equal to UTF-16 offsets of the text', () => {
    fc.assert(
      fc.property(trickyTextWithOffsets, ({ text, a, b }) => {
        const state = stateOf(text);
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        expect(state.doc.length).toBe(text.length);
        expect(state.sliceDoc(start, end)).toBe(text.slice(start, end));
      }),
    );
  });

  it('counts no other character as a line break', () => {
    const text = 'a\rb\r\nc\u0085d\u2028e\u2029f\u000bg\u000ch\ni';
    expect(stateOf(text).doc.lines).toBe(3);
    expect(stateOf(text).sliceDoc()).toBe(text);
  });

  it('holds for a text of 1 MB in one line', () => {
    const text = '👩‍👩‍👧‍👦 x'.repeat(80_000);
    const state = stateOf(text);
    expect(state.sliceDoc(700_001, 700_060)).toBe(text.slice(700_001, 700_060));
  });

  it('lets nothing change the text', () => {
    const state = stateOf('as printed');
    const { state: after } = state.update({ changes: { from: 0, to: 2, insert: 'never ' } });
    expect(after.sliceDoc()).toBe('as printed');
    expect(after.readOnly).toBe(true);
    expect(after.facet(articleText)).toBe('as printed');
  });
});
