import { RangeSetBuilder, StateEffect, StateField, type Extension } from '@codemirror/state';
import { Decoration, ViewPlugin } from '@codemirror/view';
import type { DecorationSet, EditorView, ViewUpdate } from '@codemirror/view';
import type { Span } from '../../../../shared/domain/span.ts';
import { firstMatchFrom } from './find-matches.ts';

/** Replaces the places that are shown as found. */
export const setMatches = StateEffect.define<readonly Span[]>();

const matchField = StateField.define<readonly Span[]>({
  create: () => [],
  update: (matches, transaction) =>
    transaction.effects.find((effect) => effect.is(setMatches))?.value ?? matches,
});

const found = Decoration.mark({ class: 'source-match' });
const current = Decoration.mark({ class: 'source-match source-match-current' });

function visibleMatches(view: EditorView): DecorationSet {
  const matches = view.state.field(matchField);
  const { from: selectedFrom, to: selectedTo } = view.state.selection.main;
  const builder = new RangeSetBuilder<Decoration>();
  let next = 0;
  for (const { from, to } of view.visibleRanges) {
    next = Math.max(next, firstMatchFrom(matches, from) - 1);
    for (
      let match = matches[next];
      match !== undefined && match.start < to;
      match = matches[next]
    ) {
      const isCurrent = match.start === selectedFrom && match.end === selectedTo;
      builder.add(match.start, match.end, isCurrent ? current : found);
      next += 1;
    }
  }
  return builder.finish();
}

class MatchPainter {
  decorations: DecorationSet;

  constructor(view: EditorView) {
    this.decorations = visibleMatches(view);
  }

  update(update: ViewUpdate): void {
    const changed = update.startState.field(matchField) !== update.state.field(matchField);
    if (changed || update.viewportChanged || update.selectionSet)
      this.decorations = visibleMatches(update.view);
  }
}

/** Marks what was found, on the screen only. */
export function matchLayer(): Extension {
  return [
    matchField,
    ViewPlugin.fromClass(MatchPainter, { decorations: (painter) => painter.decorations }),
  ];
}
