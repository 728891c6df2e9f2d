import { EditorSelection, Prec, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { Span } from '../../../../shared/domain/span.ts';
import { articleText } from '../article-text.ts';
import { characterAround } from './character-around.ts';

export type SpanEnd = 'start' | 'end';

/** Moves one end of a span by a whole character; null if it cannot, or if nothing would be left. */
export function nudge(
  text: string,
  span: Span,
  end: SpanEnd,
  direction: 'out' | 'in',
): Span | null {
  const forth = (end === 'end') === (direction === 'out');
  const step = span[end] + (forth ? 1 : -1);
  if (step < 0 || step > text.length) return null;
  const around = characterAround(text, step);
  const next = { ...span, [end]: forth ? around.end : around.start };
  return next.start < next.end ? next : null;
}

/**
 * Alt+[ and Alt+] push the selection's start and end outwards by a character, with Shift inwards.
 * By the key's place, not its letter: on many keyboards the brackets need AltGr.
 */
export function nudging(): Extension {
  return Prec.high(
    EditorView.domEventHandlers({
      keydown: (event, view) => {
        const isStart = event.code === 'BracketLeft';
        if (!event.altKey || event.ctrlKey || event.metaKey) return false;
        if (!isStart && event.code !== 'BracketRight') return false;
        const { main } = view.state.selection;
        const span = nudge(
          view.state.facet(articleText),
          { start: main.from, end: main.to },
          isStart ? 'start' : 'end',
          event.shiftKey ? 'in' : 'out',
        );
        if (span === null || main.empty) return true;
        view.dispatch({
          selection: EditorSelection.single(span.start, span.end),
          effects: EditorView.scrollIntoView(isStart ? span.start : span.end),
        });
        return true;
      },
    }),
  );
}
