import {
  codesOf,
  fieldsOf,
  type Codebook,
  type Field,
} from '../../../../shared/domain/codebook.ts';
import type { Evidence, FactRow } from '../../../../shared/domain/fact.ts';
import { printCell } from '../../../../text/values/print.ts';
import type { GridColumn } from '../columns/column-model.ts';

/** A field's value in its one-line form; what the coder typed if it is no value. */
export function fieldText(row: FactRow, field: Field, book: Codebook): string {
  const cell = row.cells[field.key];
  if (cell === undefined) return '';
  if ('error' in cell) return cell.input;
  return printCell(field, cell.value, row.names, codesOf(book, field));
}

/** The words that the fact itself rests on, or else those of its first field that has any. */
export function quoteOf(row: FactRow): string {
  const own = row.evidence.filter((evidence) => evidence.field === null);
  const shown: readonly Evidence[] = own.length > 0 ? own : row.evidence.slice(0, 1);
  return shown.map((evidence) => evidence.quote).join(' … ');
}

function summaryOf(row: FactRow, book: Codebook): string {
  const common = new Set(book.common);
  return fieldsOf(book, row.factType)
    .filter((field) => !common.has(field))
    .map((field) => fieldText(row, field, book))
    .filter((text) => text !== '')
    .join(' · ');
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** A moment in the coder's own time, to the minute; anything else as it is. */
export function localTime(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** The moment of a section in the zone that the text prints: `2025-04-11 14:07Z`. */
function sectionTimeText(time: string | null): string {
  return time?.replace('T', ' ') ?? '';
}

/** What a cell shows, and what copying it gives. */
export function columnText(row: FactRow, column: GridColumn, book: Codebook): string {
  if (column.field !== null) return fieldText(row, column.field, book);
  switch (column.key) {
    case 'n':
      return String(row.n);
    case 'fact_type':
      return book.factTypes.find((type) => type.key === row.factType)?.label ?? row.factType;
    case 'article':
      return row.articleTitle ?? '';
    case 'published':
      return row.published?.replace('T', ' ') ?? '';
    case 'section_label':
      return row.sectionLabel ?? '';
    case 'section_time':
      return sectionTimeText(row.sectionTime);
    case 'quote':
      return quoteOf(row);
    case 'summary':
      return summaryOf(row, book);
    case 'event':
      return row.eventLabel ?? '';
    case 'part_of':
      return row.partOfN === null ? '' : `#${row.partOfN}`;
    case 'coder':
      return row.coder;
    case 'created_at':
      return localTime(row.createdAt);
    case 'updated_at':
      return localTime(row.updatedAt);
    default:
      return '';
  }
}
