import type { GridColumn } from '../columns/column-model.ts';
import type { EditorState } from './editor-session.ts';

export interface Hint {
  readonly key: string;
  readonly text: string;
}

function enter(column: GridColumn, { preview, list, highlighted, text }: EditorState): string {
  const option = list.options[highlighted];
  if (option !== undefined)
    return option.kind === 'new' ? `makes ${option.detail}` : `takes ${option.label}`;
  if (text.trim() === '') return 'leaves it empty';
  return preview.kind === 'invalid' && column.editable === 'field'
    ? 'keeps it as typed, marked'
    : 'keeps it';
}

/** What the keys do as the text stands; the first one says what Enter would commit. */
export function hintsFor(
  column: GridColumn,
  state: EditorState,
  multiple: boolean,
): readonly Hint[] {
  return [
    { key: 'Enter', text: enter(column, state) },
    ...(multiple ? [{ key: '|', text: 'adds another' }] : []),
    ...(column.field?.type === 'longtext' ? [{ key: 'Alt+Enter', text: 'new line' }] : []),
    { key: 'Esc', text: 'cancels' },
  ];
}
