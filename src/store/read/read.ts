// All that exporters may know of the store (DESIGN section 4).
export { columnsOf, type Column, type ColumnType } from '../views/columns.ts';
export { openReader, type ProjectReader, type ViewValue } from './reader.ts';
export type { ReadableView } from './views.ts';
