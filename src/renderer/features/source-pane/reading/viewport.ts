import type { StateEffect } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { Span } from '../../../../shared/domain/span.ts';

/** Whether the span is in sight; of one higher than the pane, whether its start stands well. */
function isVisible(view: EditorView, span: Span): boolean {
  const pane = view.scrollDOM.getBoundingClientRect();
  const start = view.coordsAtPos(span.start, 1);
  const end = view.coordsAtPos(span.end, -1);
  if (start === null || start.top < pane.top || start.bottom > pane.bottom) return false;
  const fits = end !== null && end.bottom - start.top <= pane.height;
  return fits ? end.bottom <= pane.bottom : start.top < pane.top + pane.height / 2;
}

/** What scrolls a span to the pane's middle; nothing if it is in sight, for text at rest is calm. */
export function reveal(view: EditorView, span: Span): readonly StateEffect<unknown>[] {
  if (span.end > view.state.doc.length || isVisible(view, span)) return [];
  return [EditorView.scrollIntoView(span.start, { y: 'center' })];
}

/** The offset of the first character in sight. */
export function firstVisible(view: EditorView): number {
  const pane = view.scrollDOM.getBoundingClientRect();
  const content = view.contentDOM.getBoundingClientRect();
  return view.posAtCoords({ x: content.left + 1, y: pane.top + 2 }, false);
}
