import { EditorSelection } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { RefObject } from 'react';
import { selectedSpan } from './editor.ts';
import { flash } from './marks/flash.ts';
import { nearestStart } from './marks/mark-index.ts';
import { markLayer } from './marks/mark-layer.ts';
import type { SourcePaneHandle } from './pane-context.ts';
import { reveal } from './reading/viewport.ts';

function goToMark(view: EditorView, direction: 1 | -1): void {
  const { index } = view.state.field(markLayer);
  const start = nearestStart(index, view.state.selection.main.head, direction);
  if (start === null) return;
  view.dispatch({
    selection: EditorSelection.cursor(start, 1),
    effects: reveal(view, { start, end: start + 1 }),
  });
}

/** What others may ask of the pane, for as long as the editor is there. */
export function paneHandle(view: RefObject<EditorView | null>, find: () => void): SourcePaneHandle {
  function withView(act: (view: EditorView) => void): void {
    if (view.current !== null) act(view.current);
  }
  return {
    focus: () => withView((editor) => editor.focus()),
    flash: (spans) =>
      withView((editor) => {
        const [first] = spans;
        if (first !== undefined) editor.dispatch({ effects: reveal(editor, first) });
        flash(editor, spans);
      }),
    selection: () => (view.current === null ? null : selectedSpan(view.current.state)),
    caret: () => view.current?.state.selection.main.head ?? null,
    select: (span) =>
      withView((editor) => {
        if (span.end > editor.state.doc.length) return;
        editor.dispatch({
          selection: EditorSelection.single(span.start, span.end),
          effects: reveal(editor, span),
        });
      }),
    goTo: (span) =>
      withView((editor) => {
        if (span.end > editor.state.doc.length) return;
        editor.dispatch({
          selection: EditorSelection.cursor(span.start, 1),
          effects: reveal(editor, span),
        });
        flash(editor, [span]);
      }),
    find,
    nextMark: () => withView((editor) => goToMark(editor, 1)),
    previousMark: () => withView((editor) => goToMark(editor, -1)),
  };
}
