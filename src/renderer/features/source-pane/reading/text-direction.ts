import { RangeSetBuilder, type Extension } from '@codemirror/state';
import { Decoration, EditorView, ViewPlugin } from '@codemirror/view';
import type { DecorationSet, ViewUpdate } from '@codemirror/view';

/** The browser tells each paragraph's direction by its first strong character. */
const byContent = Decoration.line({ attributes: { dir: 'auto' } });

function visibleLines(view: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  let done = -1;
  for (const { from, to } of view.visibleRanges) {
    for (let at = from; at <= to;) {
      const line = view.state.doc.lineAt(at);
      if (line.from > done) builder.add(line.from, line.from, byContent);
      done = line.from;
      at = line.to + 1;
    }
  }
  return builder.finish();
}

class DirectionPainter {
  decorations: DecorationSet;

  constructor(view: EditorView) {
    this.decorations = visibleLines(view);
  }

  update(update: ViewUpdate): void {
    if (update.viewportChanged) this.decorations = visibleLines(update.view);
  }
}

/** Sets Arabic or Hebrew paragraphs from the right, whatever their neighbours are. */
export function textDirection(): Extension {
  return [
    EditorView.perLineTextDirection.of(true),
    ViewPlugin.fromClass(DirectionPainter, { decorations: (painter) => painter.decorations }),
  ];
}
