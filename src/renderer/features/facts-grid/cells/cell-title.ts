import type { FactRow } from '../../../../shared/domain/fact.ts';
import type { GridColumn } from '../columns/column-model.ts';
import { errorOf, verbatimOf } from './cell-state.ts';

/** A cell in full: what is wrong with it, what it shows, and the words that it was read from. */
export function cellTitle(row: FactRow, column: GridColumn, text: string): string {
  const verbatim = verbatimOf(row, column);
  return [errorOf(row, column), text, verbatim === null ? null : `“${verbatim}”`]
    .filter((line) => line !== null && line !== '')
    .join('\n');
}
