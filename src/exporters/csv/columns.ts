import type { ColumnType } from '../../store/read/read.ts';
import type { CsvKind } from './csv-writer.ts';

/** How the cells of a column of that type are printed. */
export function kindOf(type: ColumnType): CsvKind {
  return type === 'integer' || type === 'number' ? 'number' : 'text';
}
