import { EditorSelection, type Extension, type SelectionRange } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { Span } from '../../../../shared/domain/span.ts';
import { articleText } from '../article-text.ts';
import { paragraphAt, spanning, wordAt } from './spans-at.ts';

type UnitAt = (offset: number) => Span;

/** The offset of the character under the pointer. */
function characterUnder(view: EditorView, event: MouseEvent): number {
  const place = view.posAndSideAtCoords({ x: event.clientX, y: event.clientY }, false);
  return place.assoc < 0 ? Math.max(0, place.pos - 1) : place.pos;
}

function rangeOver(first: Span, last: Span): SelectionRange {
  const { start, end } = spanning(first, last);
  return last.start < first.start
    ? EditorSelection.range(end, start)
    : EditorSelection.range(start, end);
}

/**
 * A double click selects a word, a triple click a paragraph without its line break, and dragging
 * on goes by the same unit. Text is not dragged away: pressing inside a selection starts another.
 */
export function mouseSelection(language: string | null): Extension {
  return [
    EditorView.mouseSelectionStyle.of((view, event) => {
      if (event.button !== 0 || event.detail < 2 || event.shiftKey) return null;
      const text = view.state.facet(articleText);
      const unitAt: UnitAt =
        event.detail === 2
          ? (offset) => wordAt(text, offset, language)
          : (offset) => paragraphAt(text, offset);
      const first = unitAt(characterUnder(view, event));
      return {
        get: (current) =>
          EditorSelection.create([rangeOver(first, unitAt(characterUnder(view, current)))]),
        update: () => undefined,
      };
    }),
    EditorView.domEventHandlers({ dragstart: () => true, drop: () => true }),
  ];
}
