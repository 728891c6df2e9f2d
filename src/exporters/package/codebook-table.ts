import type { Codebook, Field } from '../../shared/domain/codebook.ts';
import type { Column } from '../../store/read/read.ts';
import type { CsvValue } from '../csv/csv-writer.ts';

const text = (name: string, description: string): Column => ({ name, type: 'string', description });
const flag = (name: string, description: string): Column => ({
  name,
  type: 'boolean',
  description,
});

/** One row per fact type, field and code; what a row's kind does not have is empty. */
export const codebookColumns: readonly Column[] = [
  text('kind', 'What the row defines: fact_type, field or code'),
  text(
    'of',
    'Where it belongs: the fact type of a field (empty: every fact type), the list of a code',
  ),
  text('key', 'Its key'),
  text('label', 'Its label'),
  text('definition', 'What it means'),
  text('value_type', 'Of a field: the type of its values'),
  text('list', 'Of a field: the key of its code list'),
  flag('required', 'Of a field: whether a fact should have it'),
  flag('multiple', 'Of a field: whether it may hold several values'),
  text('entity_kind', 'Of a field: the kind of its entities'),
  text('letter', 'Of a fact type: its key on the keyboard'),
  text('color', 'Of a fact type: its colour'),
  text('plover', 'Of a fact type: the event type in PLOVER'),
];

function fieldRow(type: string | null, field: Field): CsvValue[] {
  const { key, label, definition, list, required, multiple } = field;
  const kind = field.type === 'entity' ? field.entityKind : null;
  const limits = [field.type, list, required, multiple, kind];
  return ['field', type, key, label, definition, ...limits, null, null, null];
}

/** The codebook as rows under `codebookColumns`. */
export function codebookRows(book: Codebook): readonly (readonly CsvValue[])[] {
  const none = [null, null, null, null, null];
  return [
    ...book.factTypes.map(({ key, label, definition, letter, color, plover }) => [
      'fact_type',
      null,
      key,
      label,
      definition,
      ...none,
      letter,
      color,
      plover,
    ]),
    ...book.factTypes.flatMap(({ key, fields }) => fields.map((field) => fieldRow(key, field))),
    ...book.common.map((field) => fieldRow(null, field)),
    ...book.lists.flatMap((list) =>
      list.codes.map(({ key, label, definition }) => [
        'code',
        list.key,
        key,
        label,
        definition,
        ...none,
        null,
        null,
        null,
      ]),
    ),
  ];
}
