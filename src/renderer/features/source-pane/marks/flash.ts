import { StateEffect, StateField, type Extension } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';
import { compareSpans, type Span } from '../../../../shared/domain/span.ts';

interface Flash {
  /** Counts the flashes, so that the end of one does not cut the next short. */
  readonly turn: number;
  readonly decorations: DecorationSet;
}

const setFlash = StateEffect.define<{ readonly spans: readonly Span[]; readonly turn: number }>();

const flashField = StateField.define<Flash>({
  create: () => ({ turn: 0, decorations: Decoration.none }),
  update: (shown, transaction) => {
    const effect = transaction.effects.find((candidate) => candidate.is(setFlash));
    if (effect === undefined) return shown;
    const { spans, turn } = effect.value;
    // Two class names in turn: the same name again would not start the animation anew.
    const look = Decoration.mark({ class: `source-flash source-flash-${turn % 2}` });
    const ranges = spans.toSorted(compareSpans).map((span) => look.range(span.start, span.end));
    return { turn, decorations: Decoration.set(ranges) };
  },
  provide: (field) => EditorView.decorations.from(field, (shown) => shown.decorations),
});

/** As long as the animation in marks.css. */
const duration = 1600;

/** Flashes spans of the text; those that lie outside it are left out. */
export function flash(view: EditorView, spans: readonly Span[]): void {
  const inside = spans.filter((span) => span.end <= view.state.doc.length);
  const turn = view.state.field(flashField).turn + 1;
  view.dispatch({ effects: setFlash.of({ spans: inside, turn }) });
  window.setTimeout(() => {
    if (view.state.field(flashField).turn === turn)
      view.dispatch({ effects: setFlash.of({ spans: [], turn }) });
  }, duration);
}

export function flashing(): Extension {
  return flashField;
}
