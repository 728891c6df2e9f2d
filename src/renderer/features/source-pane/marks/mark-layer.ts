import { RangeSetBuilder, StateEffect, StateField } from '@codemirror/state';
import type { Extension } from '@codemirror/state';
import { Decoration, ViewPlugin } from '@codemirror/view';
import type { DecorationSet, EditorView, ViewUpdate } from '@codemirror/view';
import { letterLayer } from './letter-layer.ts';
import { emptyIndex, type MarkIndex } from './mark-index.ts';
import { segmentAttributes, type MarkLooks } from './segment-look.ts';
import { segmentsIn } from './segments.ts';

/** The marks of the article and how they look. */
export interface MarkLayer {
  readonly index: MarkIndex;
  readonly looks: MarkLooks;
}

const emptyLayer: MarkLayer = {
  index: emptyIndex,
  looks: { types: new Map(), activeFactId: null },
};

/** Replaces the marks and how they look. */
export const setMarkLayer = StateEffect.define<MarkLayer>();

export const markLayer = StateField.define<MarkLayer>({
  create: () => emptyLayer,
  update: (layer, transaction) =>
    transaction.effects.find((effect) => effect.is(setMarkLayer))?.value ?? layer,
});

/** Draws what is on the screen and nothing else, so that the number of marks does not matter. */
function visibleMarks(view: EditorView): DecorationSet {
  const { index, looks } = view.state.field(markLayer);
  const builder = new RangeSetBuilder<Decoration>();
  for (const { from, to } of view.visibleRanges) {
    for (const segment of segmentsIn(index, from, to))
      builder.add(
        segment.start,
        segment.end,
        Decoration.mark({ attributes: segmentAttributes(looks, segment) }),
      );
  }
  return builder.finish();
}

class MarkPainter {
  decorations: DecorationSet;

  constructor(view: EditorView) {
    this.decorations = visibleMarks(view);
  }

  update(update: ViewUpdate): void {
    const changed = update.startState.field(markLayer) !== update.state.field(markLayer);
    if (changed || update.viewportChanged) this.decorations = visibleMarks(update.view);
  }
}

/** Highlights by fact type; `layer` is what is drawn first. */
export function marks(layer: MarkLayer): Extension {
  return [
    markLayer.init(() => layer),
    ViewPlugin.fromClass(MarkPainter, { decorations: (painter) => painter.decorations }),
    letterLayer((state) => state.field(markLayer)),
  ];
}
