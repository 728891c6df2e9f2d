import { fieldsOf, type Codebook, type Field } from '../../../../shared/domain/codebook.ts';
import type { TableColumn } from '../../../grid/table-column.ts';
import type { ValueType } from '../../../../shared/domain/values.ts';

/** What a coder may change in a column, and by which command. */
export type Editable = 'field' | 'event' | 'part_of';

/** One column of the table, as the codebook and the tab ask for it; its key is a field's or one of `factColumns`; `summary` is the grid's own. */
export interface GridColumn extends TableColumn {
  /** Null where the column is no codebook field. */
  readonly field: Field | null;
  readonly editable: Editable | null;
  /** Whether the store can sort and filter by it. */
  readonly queried: boolean;
}

const widths: Readonly<Record<ValueType, number>> = {
  text: 130,
  longtext: 220,
  url: 160,
  boolean: 80,
  integer: 90,
  number: 90,
  code: 104,
  entity: 118,
  // "3 more Brisa coastal radars", and money with its qualifier and printed conversion.
  quantity: 184,
  money: 248,
  date: 112,
};

const numericTypes: ReadonlySet<ValueType> = new Set(['integer', 'number', 'quantity', 'money']);

function fieldColumn(field: Field): GridColumn {
  return {
    key: field.key,
    label: field.label,
    definition: field.definition,
    field,
    editable: 'field',
    required: field.required,
    numeric: numericTypes.has(field.type),
    shown: field.shown,
    pinned: false,
    width: widths[field.type],
    queried: true,
  };
}

function plain(
  key: string,
  label: string,
  definition: string,
  width: number,
  more: Partial<GridColumn> = {},
): GridColumn {
  return {
    key,
    label,
    definition,
    width,
    field: null,
    editable: null,
    required: false,
    numeric: false,
    shown: true,
    pinned: false,
    queried: true,
    ...more,
  };
}

const number = plain('n', '#', 'Number of the fact in this project', 46, {
  numeric: true,
  pinned: true,
});
const type = plain('fact_type', 'Type', 'Fact type', 50, { pinned: true });
const article = plain('article', 'Article', 'Title of the article', 170);
const published = plain('published', 'Published', 'When the article was published', 100);
const sectionTime = plain(
  'section_time',
  'Time',
  'The moment of the section that the fact stands in, such as an update of a live blog',
  130,
);
const sectionLabel = plain(
  'section_label',
  'Section',
  'The label of the section that the fact stands in, as printed',
  150,
  { shown: false },
);
const quote = plain('quote', 'Quote', 'The words in the source that the fact rests on', 150);
const summary = plain('summary', 'Summary', 'The values of the fact’s own fields', 240, {
  queried: false,
});
const partOf = plain('part_of', 'Part of', 'The fact whose amount contains this one’s', 80, {
  editable: 'part_of',
});
const event = plain('event', 'Event', 'The happening that this fact reports', 150, {
  editable: 'event',
});
const coder = plain('coder', 'Coder', 'Who coded the fact', 90, { shown: false });
const created = plain('created_at', 'Coded', 'When the fact was coded', 130, { shown: false });
const updated = plain('updated_at', 'Changed', 'When the fact was last changed', 130, {
  shown: false,
});

/**
 * The columns of a tab in their default order: what a row is, its fields as the codebook has them,
 * and what ties it to others. A field that has the key of a common column takes its place.
 */
export function columnsOf(
  book: Codebook,
  tab: string | null,
  wholeProject: boolean,
): readonly GridColumn[] {
  const fields = (tab === null ? book.common : fieldsOf(book, tab)).map(fieldColumn);
  const taken = new Set(fields.map((column) => column.key));
  const free = (columns: readonly GridColumn[]): readonly GridColumn[] =>
    columns.filter((column) => !taken.has(column.key));
  return [
    ...free([
      number,
      ...(tab === null ? [type] : []),
      ...(wholeProject ? [article, published] : []),
      tab === null ? sectionTime : { ...sectionTime, shown: false },
      sectionLabel,
      quote,
      ...(tab === null ? [summary] : []),
    ]),
    ...fields,
    ...free([partOf, event, coder, created, updated]),
  ];
}
