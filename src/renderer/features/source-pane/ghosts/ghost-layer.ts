import {
  RangeSetBuilder,
  StateEffect,
  StateField,
  type EditorState,
  type Extension,
} from '@codemirror/state';
import { Decoration, EditorView, ViewPlugin } from '@codemirror/view';
import type { DecorationSet, ViewUpdate } from '@codemirror/view';
import type { FactColor } from '../../../../shared/domain/codebook.ts';
import type { Span } from '../../../../shared/domain/span.ts';
import { firstStartingFrom } from '../../../../text/document/find.ts';
import { elementOfClick } from '../selection/element-of-click.ts';

/** A suggestion's words in the text. */
export interface Ghost extends Span {
  /** The suggestion's key. */
  readonly key: string;
  readonly color: FactColor;
  readonly isCurrent: boolean;
}

/** Replaces the ghosts; they are in text order and may overlap. */
export const setGhosts = StateEffect.define<readonly Ghost[]>();

const ghostField = StateField.define<readonly Ghost[]>({
  create: () => [],
  update: (ghosts, transaction) =>
    transaction.effects.find((effect) => effect.is(setGhosts))?.value ?? ghosts,
});

/** The first ghost that can reach the offset: none is longer than this many characters before it. */
const longest = 4000;

/** The ghosts whose words hold the offset, the shortest first. */
export function ghostsAt(state: EditorState, offset: number): readonly Ghost[] {
  const ghosts = state.field(ghostField);
  const found: Ghost[] = [];
  for (let at = firstStartingFrom(ghosts, offset - longest); ; at += 1) {
    const ghost = ghosts[at];
    if (ghost === undefined || ghost.start > offset) break;
    if (offset < ghost.end) found.push(ghost);
  }
  return found.toSorted((a, b) => a.end - a.start - (b.end - b.start));
}

function decorationOf({ key, color, isCurrent }: Ghost): Decoration {
  return Decoration.mark({
    class: isCurrent ? 'source-ghost source-ghost-current' : 'source-ghost',
    attributes: { 'data-ghost': key, 'data-fact-color': color },
  });
}

function visibleGhosts(view: EditorView): DecorationSet {
  const ghosts = view.state.field(ghostField);
  const builder = new RangeSetBuilder<Decoration>();
  const { length } = view.state.doc;
  let next = 0;
  for (const { from, to } of view.visibleRanges) {
    next = Math.max(next, firstStartingFrom(ghosts, from - longest));
    for (let ghost = ghosts[next]; ghost !== undefined && ghost.start < to; ghost = ghosts[next]) {
      if (ghost.end > from && ghost.end <= length)
        builder.add(ghost.start, ghost.end, decorationOf(ghost));
      next += 1;
    }
  }
  return builder.finish();
}

class GhostPainter {
  decorations: DecorationSet;

  constructor(view: EditorView) {
    this.decorations = visibleGhosts(view);
  }

  update(update: ViewUpdate): void {
    const changed = update.startState.field(ghostField) !== update.state.field(ghostField);
    if (changed || update.viewportChanged) this.decorations = visibleGhosts(update.view);
  }
}

/** Draws what is suggested, and tells of a click on a ghost by its key. */
export function ghostLayer(onGhost: (key: string) => void): Extension {
  return [
    ghostField,
    ViewPlugin.fromClass(GhostPainter, { decorations: (painter) => painter.decorations }),
    EditorView.domEventHandlers({
      click: (event, view) => {
        if (event.button !== 0 || event.shiftKey || !view.state.selection.main.empty) return false;
        const key = elementOfClick(event, '[data-ghost]')?.dataset['ghost'];
        if (key === undefined) return false;
        onGhost(key);
        return false;
      },
    }),
  ];
}
