import { EditorState, type Extension } from '@codemirror/state';

/**
 * Keeps words selected while the keyboard is elsewhere. A press on another pane makes the browser
 * drop the window's selection, and an editor that is not editable follows that even without the
 * focus: the words would be gone before the cell that was pressed could take them.
 */
export function keepSelection(hasKeyboard: () => boolean): Extension {
  return EditorState.transactionFilter.of((transaction) =>
    transaction.selection !== undefined && transaction.isUserEvent('select') && !hasKeyboard()
      ? []
      : transaction,
  );
}
