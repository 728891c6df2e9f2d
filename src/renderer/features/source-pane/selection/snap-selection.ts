import { EditorSelection, EditorState } from '@codemirror/state';
import type { Extension, SelectionRange } from '@codemirror/state';
import { articleText } from '../article-text.ts';
import { characterAround } from './character-around.ts';

/**
 * Moves both ends of a selection to borders of characters. The anchor and a head set by the
 * pointer give way outwards, so that what was touched is taken whole; a head moved by a key goes
 * on in its direction (`moved`: −1 back, 1 forth), or a selection could not be made shorter.
 */
export function snapRange(text: string, range: SelectionRange, moved: number): SelectionRange {
  const { anchor, head } = range;
  const around = characterAround(text, head);
  if (range.empty) {
    const to = moved > 0 ? around.end : around.start;
    return to === head ? range : EditorSelection.cursor(to, range.assoc);
  }
  const direction = moved === 0 ? head - anchor : moved;
  const snappedHead = direction > 0 ? around.end : around.start;
  const atAnchor = characterAround(text, anchor);
  const snappedAnchor = anchor < head ? atAnchor.start : atAnchor.end;
  if (snappedHead === head && snappedAnchor === anchor) return range;
  return EditorSelection.range(snappedAnchor, snappedHead, range.goalColumn);
}

/** Keeps every selection, however it is made, on whole characters as a reader sees them. */
export function snapSelection(): Extension {
  return EditorState.transactionFilter.of((transaction) => {
    if (transaction.selection === undefined) return transaction;
    const { main } = transaction.newSelection;
    const byPointer = transaction.isUserEvent('select.pointer');
    const byKey = transaction.isUserEvent('select') && !byPointer;
    const moved = byKey ? Math.sign(main.head - transaction.startState.selection.main.head) : 0;
    const snapped = snapRange(transaction.startState.facet(articleText), main, moved);
    return snapped === main ? transaction : [transaction, { selection: snapped }];
  });
}
