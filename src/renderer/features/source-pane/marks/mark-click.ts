import type { EditorState, Extension } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { marksAt } from './mark-index.ts';
import { elementOfClick } from '../selection/element-of-click.ts';
import { markLayer } from './mark-layer.ts';

/** Told the facts at a place, the innermost first, and the innermost mark's field. */
export type OnMark = (factIds: readonly string[], field: string | null) => void;

function report(state: EditorState, offset: number, onMark: OnMark): boolean {
  const found = marksAt(state.field(markLayer).index, offset);
  const [innermost] = found;
  if (innermost === undefined) return false;
  onMark([...new Set(found.map((mark) => mark.factId))], innermost.field);
  return true;
}

function offsetOfClick(event: MouseEvent, view: EditorView): number | null {
  if (
    elementOfClick(event, '.source-mark') === null ||
    event.button !== 0 ||
    event.detail !== 1 ||
    event.shiftKey
  )
    return null;
  // A click ends every selection; one that is there was made by dragging.
  if (!view.state.selection.main.empty) return null;
  const place = view.posAndSideAtCoords({ x: event.clientX, y: event.clientY }, false);
  return place.assoc < 0 ? place.pos - 1 : place.pos;
}

/** A click on a highlight, or Enter with the caret in one, goes to its fact. */
export function markClick(onMark: OnMark): Extension {
  return [
    EditorView.domEventHandlers({
      click: (event, view) => {
        const offset = offsetOfClick(event, view);
        return offset !== null && report(view.state, offset, onMark);
      },
    }),
    keymap.of([
      {
        key: 'Enter',
        run: ({ state }) =>
          state.selection.main.empty && report(state, state.selection.main.head, onMark),
      },
    ]),
  ];
}
