import type { Codebook, FactType, Field } from '../../shared/domain/codebook.ts';
import type { SqlValue } from '../sqlite/sql.ts';

export interface ListRow {
  readonly key: string;
  readonly position: number;
  readonly label: string;
}

export interface CodeRow {
  readonly list: string;
  readonly key: string;
  readonly position: number;
  readonly label: string;
  readonly definition: string;
}

export interface TypeRow {
  readonly key: string;
  readonly position: number;
  readonly label: string;
  readonly letter: string;
  readonly color: string;
  readonly plover: string | null;
  readonly definition: string;
}

export interface FieldRow {
  /** A fact type's key, or empty for common fields. */
  readonly type: string;
  readonly key: string;
  readonly position: number;
  readonly label: string;
  readonly value_type: string;
  readonly definition: string;
  readonly required: number;
  readonly shown: number;
  readonly multiple: number;
  readonly list: string | null;
  readonly entity_kind: string;
}

/** A field as its schema takes it. */
export function fieldOfRow(row: FieldRow): unknown {
  const { key, label, definition, list } = row;
  return {
    key,
    label,
    type: row.value_type,
    definition,
    required: row.required === 1,
    shown: row.shown === 1,
    multiple: row.multiple === 1,
    list,
    entityKind: row.entity_kind,
  };
}

function fieldRow(type: string, field: Field, position: number): FieldRow {
  return {
    type,
    key: field.key,
    position,
    label: field.label,
    value_type: field.type,
    definition: field.definition,
    required: Number(field.required),
    shown: Number(field.shown),
    multiple: Number(field.multiple),
    list: field.list,
    entity_kind: field.entityKind,
  };
}

function typeRow(type: FactType, position: number): CodebookRow {
  const { fields: _, ...own } = type;
  return { position, ...own };
}

export const codebookTables = [
  'codebook',
  'codebook_list',
  'codebook_code',
  'codebook_type',
  'codebook_field',
] as const;
export type CodebookTable = (typeof codebookTables)[number];
export type CodebookRow = Readonly<Record<string, SqlValue>>;

/** A codebook as rows of its tables. */
export function rowsOfCodebook(
  book: Codebook,
): Readonly<Record<CodebookTable, readonly CodebookRow[]>> {
  const { key, name, version, definition } = book;
  return {
    codebook: [{ key, name, version, definition }],
    codebook_list: book.lists.map((list, position) => ({
      key: list.key,
      position,
      label: list.label,
    })),
    codebook_code: book.lists.flatMap((list) =>
      list.codes.map((code, position) => ({ list: list.key, position, ...code })),
    ),
    codebook_type: book.factTypes.map(typeRow),
    codebook_field: [
      ...book.common.map((field, position) => ({ ...fieldRow('', field, position) })),
      ...book.factTypes.flatMap((type) =>
        type.fields.map((field, position) => ({ ...fieldRow(type.key, field, position) })),
      ),
    ],
  };
}
