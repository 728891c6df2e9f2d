import type { Attributes } from '../html-tokens.ts';
import { readXml } from '../xml/read-xml.ts';
import { dateOf } from './date-formats.ts';
import { localName, unescapeCell, type Workbook } from './workbook.ts';

/** One row of a sheet: its number as the spreadsheet shows it, and its cells as text. */
export interface SheetRow {
  readonly number: number;
  readonly cells: readonly string[];
}

/** Spreadsheets have no more columns. */
const mostColumns = 16_384;

/** The column of a cell's name (`AB12` is 27, from 0), or null. */
export function columnOf(reference: string | undefined): number | null {
  const letters = /^\$?([a-z]{1,3})/i.exec(reference ?? '')?.[1];
  if (letters === undefined) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= mostColumns ? column - 1 : null;
}

/** What a cell shows, from what the file holds: of formulas, the value that was last worked out. */
function shown(value: string, attributes: Attributes, book: Workbook): string {
  switch (attributes.get('t')) {
    case 's':
      return book.strings[Number(value)] ?? '';
    case 'str':
    case 'inlineStr':
    case 'd':
      return unescapeCell(value);
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE';
    case 'e':
      return '';
    default:
      return book.dateStyles[Number(attributes.get('s') ?? 0)] === true
        ? dateOf(value, book.from1904)
        : value.trim();
  }
}

/** The rows of a sheet in which anything stands. */
export function rowsOfSheet(xml: string, book: Workbook): readonly SheetRow[] {
  const rows: SheetRow[] = [];
  let number = 0;
  let cells: string[] = [];
  let cell: Attributes | null = null;
  let column = -1;
  let value = '';
  let isValue = false;
  readXml(xml, {
    onOpen: (name, attributes) => {
      const local = localName(name);
      if (local === 'row') {
        const said = Number(attributes.get('r'));
        number = Number.isSafeInteger(said) && said > number ? said : number + 1;
        cells = [];
        column = -1;
      } else if (local === 'c') {
        cell = attributes;
        column = columnOf(attributes.get('r')) ?? column + 1;
        value = '';
      } else if (local === 'v' || local === 't') isValue = true;
    },
    onText: (piece) => {
      if (isValue && cell !== null) value += piece;
    },
    onClose: (name) => {
      const local = localName(name);
      if (local === 'v' || local === 't') isValue = false;
      else if (local === 'c' && cell !== null) {
        const text = shown(value, cell, book);
        cell = null;
        if (text === '' || column >= mostColumns) return;
        while (cells.length < column) cells.push('');
        cells[column] = text;
      } else if (local === 'row' && cells.some((text) => text.trim() !== ''))
        rows.push({ number, cells });
    },
  });
  return rows;
}
